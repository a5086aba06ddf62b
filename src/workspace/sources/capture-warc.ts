import type { CaptureResult, CaptureRun, CaptureTarget, ReplaceCopy } from '../../capture/index.ts';
import { line } from '../../printing/index.ts';
import {
  assuranceOf,
  isSameCopy,
  makeSnapshot,
  readWarc,
  writeWarc,
  type NewSnapshot,
  type PickParagraphs,
  type SnapshotTable,
  type WarcContent,
  type WarcEntry,
} from '../../snapshots/index.ts';
import { VERSION } from '../../version.ts';
import { readPdf } from '../processes/read-pdf.ts';
import { contentOfFile } from './capture-file.ts';
import type { SnapshotStore } from './snapshot-store.ts';
import { writeNamed } from '../files/named-files.ts';
import { UsageError } from '../usage-error.ts';

interface ImportOptions {
  readonly file: string;
  readonly cwd: string;
  readonly keeps?: (target: CaptureTarget) => PickParagraphs;
  readonly replace: ReplaceCopy;
  /** Called with new copies while the file is read, so that not all of them are held at once. */
  readonly store: (added: ReadonlyMap<string, NewSnapshot>) => void;
}

/** Takes from a WARC file what it holds of the sources: of each address the newest good answer. */
export async function importWarc(
  targets: readonly CaptureTarget[],
  { file, cwd, keeps, replace, store }: ImportOptions,
  table: SnapshotTable,
): Promise<CaptureRun> {
  const byHref = targetsByHref(targets);
  const found = new Map<CaptureTarget, CaptureResult>();
  const shelf = shelfFor(store);
  const isWarc = await readWarc(contentOfFile(file, cwd), {
    addresses: new Set(byHref.keys()),
    take: async (content) => {
      for (const target of byHref.get(new URL(content.address).href) ?? []) {
        const made = await snapshotOf(target, content, keeps);
        const before = table.get(target.key);
        const isSame = isSameCopy(before, made.snapshot);
        const replaced = before === undefined || isSame ? undefined : await replace(target, before, made);
        if (replaced?.kept !== undefined) {
          found.set(target, { target, outcome: 'failed', ...replaced.kept });
          continue;
        }
        if (!isSame) shelf.put(target.key, made);
        found.set(target, resultOf(target, made, { isSame, remark: replaced?.message }));
      }
    },
  });
  if (!isWarc) throw new UsageError(`\`${file}\` is not a WARC file, or is damaged.`, 'Check the file.');
  shelf.clear();
  return { results: targets.map((target) => found.get(target) ?? { target, ...NOTHING }), added: new Map() };
}

function targetsByHref(targets: readonly CaptureTarget[]): ReadonlyMap<string, readonly CaptureTarget[]> {
  const byHref = new Map<string, CaptureTarget[]>();
  for (const target of targets) {
    const { address = '' } = target;
    if (!URL.canParse(address)) continue;
    const { href } = new URL(address);
    byHref.set(href, [...(byHref.get(href) ?? []), target]);
  }
  return byHref;
}

const NOTHING = { outcome: 'skipped', message: 'The WARC file does not contain it.' } as const;

/** How many bytes of new copies are held before they are stored: storing each by itself writes the lock each time. */
const HELD_BYTES = 20_000_000;

function shelfFor(store: ImportOptions['store']): {
  readonly put: (key: string, made: NewSnapshot) => void;
  readonly clear: () => void;
} {
  const held = new Map<string, NewSnapshot>();
  let size = 0;
  const clear = (): void => {
    if (held.size > 0) store(held);
    held.clear();
    size = 0;
  };
  return {
    put: (key, made) => {
      held.set(key, made);
      for (const { length } of made.objects.values()) size += length;
      if (size > HELD_BYTES) clear();
    },
    clear,
  };
}

function snapshotOf(
  target: CaptureTarget,
  { status, contentType, time, bytes }: WarcContent,
  keeps: ImportOptions['keeps'],
): Promise<NewSnapshot> {
  const { address, archived } = target;
  return makeSnapshot(
    {
      bytes,
      method: 'imported',
      contentType,
      time,
      address,
      status,
      archived,
    },
    { readPdf, pick: keeps?.(target) },
  );
}

function resultOf(
  target: CaptureTarget,
  { snapshot }: NewSnapshot,
  { isSame, remark }: { readonly isSame: boolean; readonly remark: string | undefined },
): CaptureResult {
  const imported = [`Imported, as it was on ${snapshot.time.slice(0, 10)}.`, remark];
  return {
    target,
    outcome: isSame ? 'unchanged' : 'stored',
    message: isSame ? 'The stored copy is the same.' : imported.filter((part) => part !== undefined).join(' '),
    snapshot,
    assurance: assuranceOf(snapshot),
  };
}

/** Writes what is stored of the sources into a WARC file; returns what was done, for people. */
export function exportWarc(
  targets: readonly CaptureTarget[],
  { file, cwd, store }: { readonly file: string; readonly cwd: string; readonly store: SnapshotStore },
): string {
  const table = store.table();
  let count = 0;
  const entries = targets.flatMap(({ key }): readonly WarcEntry[] => {
    const snapshot = table.get(key);
    if (snapshot?.stored === undefined) return [];
    const content = (): Uint8Array | undefined => {
      const bytes = store.contentOf(snapshot);
      if (bytes !== undefined) count++;
      return bytes;
    };
    return [{ key, snapshot, content }];
  });
  function* orNothing(): Generator<Uint8Array, void, undefined> {
    yield* writeWarc(entries, `factwright/${VERSION}`);
    if (count > 0) return;
    throw new UsageError('None of these sources is stored.', 'Store them with `factwright capture`.');
  }
  writeNamed({ cwd, file }, orNothing());
  return line`${count} of ${targets.length} sources written to ${file}.`;
}
