import { basename } from 'node:path';
import type { CaptureResult, CaptureRun, CaptureTarget } from '../../capture/index.ts';
import {
  assuranceOf,
  CONTENT_BYTES,
  isSameCopy,
  makeSnapshot,
  typeOfName,
  type PickParagraphs,
  type SnapshotTable,
} from '../../snapshots/index.ts';
import { requireNamed } from '../files/named-files.ts';
import { readPdf } from '../processes/read-pdf.ts';

/** Makes the snapshot of a file that a person saved. */
export async function captureFile(
  target: CaptureTarget,
  {
    file,
    cwd,
    now,
    pick,
  }: {
    readonly file: string;
    readonly cwd: string;
    readonly now: string;
    readonly pick?: PickParagraphs;
  },
  table: SnapshotTable,
): Promise<CaptureRun> {
  const bytes = contentOfFile(file, cwd);
  const made = await makeSnapshot(
    {
      bytes,
      method: 'by-hand',
      contentType: typeOfName(file),
      time: now,
      ...(target.address === undefined ? {} : { address: target.address }),
      ...(target.archived === undefined ? {} : { archived: target.archived }),
    },
    { readPdf, pick },
  );
  const { snapshot } = made;
  const result: CaptureResult = {
    target,
    outcome: 'stored',
    message: `Stored \`${basename(file)}\` by hand.`,
    snapshot,
    assurance: assuranceOf(snapshot),
  };
  return isSameCopy(table.get(target.key), snapshot)
    ? { results: [{ ...result, outcome: 'unchanged', message: 'The stored copy is the same.' }], added: new Map() }
    : { results: [result], added: new Map([[target.key, made]]) };
}

/** What a file that a person saved holds. */
export function contentOfFile(file: string, cwd: string): Uint8Array {
  return requireNamed({ cwd, file }, CONTENT_BYTES);
}
