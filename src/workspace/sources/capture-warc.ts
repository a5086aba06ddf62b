import type { CaptureResult, CaptureRun, CaptureTarget } from '../../capture/index.ts';
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
}

/** Takes from a WARC file what it holds of the sources: of each address the newest good answer. */
export async function importWarc(
  targets: readonly CaptureTarget[],
  { file, cwd, keeps }: ImportOptions,
  table: SnapshotTable,
): Promise<CaptureRun> {
  const contents = readWarc(contentOfFile(file, cwd));
  if (contents === undefined) throw new UsageError(`\`${file}\` is no WARC file, or is damaged.`, 'Check the file.');
  const byAddress = newestByAddress(contents);
  const results: CaptureResult[] = [];
  const added = new Map<string, NewSnapshot>();
  for (const target of targets) {
    const { key, address = '', archived } = target;
    const found = URL.canParse(address) ? byAddress.get(new URL(address).href) : undefined;
    if (found === undefined) {
      results.push({ target, outcome: 'skipped', message: 'The WARC file holds nothing of it.' });
      continue;
    }
    const { status, contentType, time, bytes } = found;
    const made = await makeSnapshot(
      {
        bytes,
        address,
        method: 'imported',
        contentType,
        time,
        ...(status === undefined ? {} : { status }),
        ...(archived === undefined ? {} : { archived }),
      },
      { readPdf, ...(keeps === undefined ? {} : { pick: keeps(target) }) },
    );
    const isSame = isSameCopy(table.get(key), made.snapshot);
    if (!isSame) added.set(key, made);
    results.push({
      target,
      outcome: isSame ? 'unchanged' : 'stored',
      message: isSame ? 'The stored copy is the same.' : `Imported, as it was on ${time.slice(0, 10)}.`,
      snapshot: made.snapshot,
      assurance: assuranceOf(made.snapshot),
    });
  }
  return { results, added };
}

function newestByAddress(contents: readonly WarcContent[]): ReadonlyMap<string, WarcContent> {
  const newest = new Map<string, WarcContent>();
  for (const content of contents) {
    if ((content.status ?? 200) !== 200 || !URL.canParse(content.address)) continue;
    const { href } = new URL(content.address);
    const known = newest.get(href);
    if (known === undefined || known.time <= content.time) newest.set(href, content);
  }
  return newest;
}

/** Writes what is stored of the sources into a WARC file; returns what was done, for people. */
export function exportWarc(
  targets: readonly CaptureTarget[],
  { file, cwd, store }: { readonly file: string; readonly cwd: string; readonly store: SnapshotStore },
): string {
  const table = store.table();
  const entries = targets.flatMap(({ key }) => {
    const snapshot = table.get(key);
    const bytes = snapshot === undefined ? undefined : store.contentOf(snapshot);
    return snapshot === undefined || bytes === undefined ? [] : [{ key, snapshot, bytes }];
  });
  if (entries.length === 0)
    throw new UsageError('Nothing is stored of these sources.', 'Store them with `factwright capture`.');
  writeNamed({ cwd, file }, writeWarc(entries, `factwright/${VERSION}`));
  return line`${entries.length} of ${targets.length} sources written to ${file}.`;
}
