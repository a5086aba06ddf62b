import { closeSync, lstatSync, openSync, readFileSync, writeSync } from 'node:fs';
import { OWN, type OutFolder } from './out-folder.ts';
import { keyOf } from './lines.ts';
import { isSegmentName, kindOf, type SegmentKind, type SegmentRecord } from './segments.ts';

/** Where lines of a segment stand that say what is no longer so, as offsets and lengths in bytes. */
export type Erasure = readonly [segment: string, places: readonly (readonly [at: number, length: number])[]];

/** Finds the lines of segments that have one of these keys. */
export function findLines(
  out: OutFolder,
  records: readonly SegmentRecord[],
  outdated: Readonly<Record<SegmentKind, ReadonlySet<string>>>,
): readonly Erasure[] {
  return records.flatMap(({ name }) => {
    const kind = kindOf(name);
    const keys = kind && outdated[kind];
    if (keys === undefined || keys.size === 0) return [];
    const places = [...placesIn(readFileSync(out.fileAt(`${OWN}/${name}`)), keys)];
    return places.length === 0 ? [] : [[name, places] as const];
  });
}

const [TAB, END] = [9, 10];

function* placesIn(bytes: Buffer, keys: ReadonlySet<string>): Iterable<readonly [number, number]> {
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(END, start);
    const end = found === -1 ? bytes.length : found;
    const tab = bytes.indexOf(TAB, start);
    if (tab !== -1 && tab < end && keys.has(keyOf(bytes.toString('utf8', start, tab)))) yield [start, end - start];
    start = end + 1;
  }
}

/**
 * Writes blanks over lines, so that the folder of a site does not keep what its pages no longer say. The segments stay as
 * long as they were; it can be done again at any time.
 */
export function eraseLines(out: OutFolder, erasures: readonly Erasure[]): void {
  for (const [name, places] of erasures) {
    const path = out.fileAt(`${OWN}/${name}`);
    if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) continue;
    const file = openSync(path, 'r+');
    try {
      for (const [at, length] of places) writeSync(file, Buffer.alloc(length, ' '), 0, length, at);
    } finally {
      closeSync(file);
    }
  }
}

/** Whether what a journal says can be erased: whoever can write into the folder can write anything. */
export function areErasures(erasures: readonly Erasure[]): boolean {
  return erasures.every(
    ([name, places]) =>
      isSegmentName(name) && places.flat().every((number) => Number.isSafeInteger(number) && number >= 0),
  );
}
