import { basename } from 'node:path';
import type { CaptureResult, CaptureRun, CaptureTarget } from '../../capture/index.ts';
import {
  assuranceOf,
  CONTENT_BYTES,
  isSameCopy,
  makeSnapshot,
  typeOfName,
  type NoText,
  type PickParagraphs,
  type SnapshotTable,
} from '../../snapshots/index.ts';
import { requireNamed } from '../files/named-files.ts';
import { whyWithoutText } from './read-source.ts';
import { readPdf } from '../processes/read-pdf.ts';

/** Makes the snapshot of a file that a person saved. */
export async function captureFile(
  target: CaptureTarget,
  {
    file,
    cwd,
    now,
    pick,
    replace = false,
  }: {
    readonly file: string;
    readonly cwd: string;
    readonly now: string;
    readonly pick?: PickParagraphs;
    /** Whether a copy with text may be replaced by one without. */
    readonly replace?: boolean;
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
  const before = table.get(target.key);
  if (before?.text !== undefined && snapshot.noText !== undefined && !replace)
    return { results: [kept(target, basename(file), snapshot.noText)], added: new Map() };
  return isSameCopy(before, snapshot)
    ? { results: [{ ...result, outcome: 'unchanged', message: 'The stored copy is the same.' }], added: new Map() }
    : { results: [result], added: new Map([[target.key, made]]) };
}

/** A readable copy is not given up for one that nobody can compare with anything. */
function kept(target: CaptureTarget, name: string, reason: NoText): CaptureResult {
  return {
    target,
    outcome: 'failed',
    message: `The stored copy was kept: it has text, and none can be extracted from \`${name}\`: ${whyWithoutText(reason)}`,
    hint: 'Check the file. To replace the copy all the same, add `--replace`.',
  };
}

/** What a file that a person saved holds. */
export function contentOfFile(file: string, cwd: string): Uint8Array {
  return requireNamed({ cwd, file }, CONTENT_BYTES);
}
