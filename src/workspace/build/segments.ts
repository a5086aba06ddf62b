import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { fieldsOf, readLines } from './lines.ts';
import { OWN, type OutFolder } from './out-folder.ts';

import { checkIn, unitIn, type CheckRecord, type UnitRecord } from './records.ts';

/** What segments are of: a build that changes little adds a small one of each kind to those of the builds before. */
export type SegmentKind = 'checks' | 'units' | 'links';

/** A file of lines; a later one wins over those before. */
export interface SegmentRecord {
  /** Such as `units-3.txt`. */
  readonly name: string;
  /** Its length: one that was cut is not taken for whole. */
  readonly bytes: number;
}

const KINDS: readonly SegmentKind[] = ['checks', 'units', 'links'];
const NAME = /^(checks|units|links)-(\d{1,9})\.txt$/;

/** Whether a file of the folder that a site keeps for itself is a segment. */
export function isSegmentName(name: unknown): boolean {
  return typeof name === 'string' && NAME.test(name);
}

/** What segments hold. */
interface Segments {
  readonly checks: () => ReadonlyMap<string, CheckRecord>;
  readonly units: () => ReadonlyMap<string, UnitRecord>;
  readonly links: () => ReadonlyMap<string, readonly string[]>;
}

/** Opens segments; undefined if one of them is not there as it was written. */
export function openSegments(out: OutFolder, records: readonly SegmentRecord[]): Segments | undefined {
  const pathOf = (name: string): string => out.fileAt(`${OWN}/${name}`);
  const isWhole = ({ name, bytes }: SegmentRecord): boolean => {
    const status = lstatSync(pathOf(name), { throwIfNoEntry: false });
    return status?.isFile() === true && status.size === bytes;
  };
  if (!records.every(isWhole)) return undefined;
  const read = <T>(kind: SegmentKind, of: (rest: string) => T | undefined): ReadonlyMap<string, T> => {
    const found = new Map<string, T>();
    const keep = (key: string, rest: string): void => {
      const value = of(rest);
      if (value === undefined) found.delete(key);
      else found.set(key, value);
    };
    for (const { name } of records) if (kindOf(name) === kind) readLines(readFileSync(pathOf(name), 'utf8'), keep);
    return found;
  };
  return {
    checks: () => read('checks', checkIn),
    units: once(() => read('units', unitIn)),
    links: () => read('links', fieldsOf),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The name of the next segment of a kind, which no file has yet. */
export function nextSegment(out: OutFolder, kind: SegmentKind): string {
  const numbers = readdirSync(out.fileAt(OWN)).map((name) => Number(NAME.exec(name)?.[2] ?? 0));
  return `${kind}-${Math.max(0, ...numbers) + 1}.txt`;
}

/** More small segments than this are read no faster than a whole one is written. */
const MOST = 20;

/** Whether it is time to write everything anew. */
export function areMany(records: readonly SegmentRecord[]): boolean {
  return KINDS.some((kind) => {
    const [first, ...later] = records.filter(({ name }) => kindOf(name) === kind);
    const size = later.reduce((sum, { bytes }) => sum + bytes, 0);
    return later.length > MOST || size > (first?.bytes ?? 0) / 2;
  });
}

/** What a segment is of, by its name. */
export function kindOf(name: string): SegmentKind | undefined {
  const [, kind] = NAME.exec(name) ?? [];
  return KINDS.find((one) => one === kind);
}
