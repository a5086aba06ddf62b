import { basename, resolve } from 'node:path';
import type { CaptureResult, CaptureRun, CaptureTarget } from '../capture/index.ts';
import {
  assuranceOf,
  CONTENT_BYTES,
  isSameCopy,
  makeSnapshot,
  typeOfName,
  type PickParagraphs,
  type SnapshotTable,
} from '../snapshots/index.ts';
import { readFileSync, statSync } from 'node:fs';
import { UsageError } from './usage-error.ts';

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
    pick,
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

export function contentOfFile(file: string, cwd: string): Uint8Array {
  const path = resolve(cwd, file);
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined || !status.isFile())
    throw new UsageError(`There is no file \`${file}\`.`, 'Check the path.');
  if (status.size > CONTENT_BYTES)
    throw new UsageError(
      `\`${file}\` has ${status.size.toLocaleString('en')} bytes; no more than ${CONTENT_BYTES.toLocaleString('en')} are stored.`,
      'Store the part that is quoted.',
    );
  return readFileSync(path);
}
