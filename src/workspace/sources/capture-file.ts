import { basename } from 'node:path';
import type { CaptureResult, CaptureRun, CaptureTarget } from '../../capture/index.ts';
import {
  assuranceOf,
  CONTENT_BYTES,
  isSameCopy,
  makeSnapshot,
  typeOfName,
  type NewSnapshot,
  type PickParagraphs,
  type SnapshotTable,
} from '../../snapshots/index.ts';
import { requireNamed } from '../files/named-files.ts';
import { readPdf } from '../processes/read-pdf.ts';
import { replaceCopy, type LostQuotations, type Replacing } from './replace-copy.ts';

/** A file that a person saved. */
interface Saved {
  readonly file: string;
  readonly cwd: string;
  readonly now: string;
  readonly pick?: PickParagraphs | undefined;
}

/** Makes the snapshot of a file that a person saved. */
export async function captureFile(
  target: CaptureTarget,
  {
    file,
    cwd,
    now,
    pick,
    lostIn,
    ...replacing
  }: Saved &
    Replacing & {
      /** What the stored copy contains of what is quoted, and a new one would not. */
      readonly lostIn: (made: NewSnapshot) => LostQuotations;
    },
  table: SnapshotTable,
): Promise<CaptureRun> {
  const made = await snapshotOf(target, { file, cwd, now, pick });
  const { snapshot } = made;
  const name = basename(file);
  const result: CaptureResult = {
    target,
    outcome: 'stored',
    message: `Stored \`${name}\` by hand.`,
    snapshot,
    assurance: assuranceOf(snapshot),
  };
  const before = table.get(target.key);
  if (before === undefined) return { results: [result], added: new Map([[target.key, made]]) };
  if (isSameCopy(before, snapshot))
    return {
      results: [{ ...result, outcome: 'unchanged', message: 'The stored copy is the same.' }],
      added: new Map(),
    };
  const replaced = await replaceCopy({
    before,
    made,
    from: `\`${name}\``,
    check: 'Check the file.',
    lostIn,
    ...replacing,
  });
  return replaced.kept === undefined
    ? {
        results: [{ ...result, message: `${result.message} ${replaced.message}` }],
        added: new Map([[target.key, made]]),
      }
    : { results: [{ target, outcome: 'failed', ...replaced.kept }], added: new Map() };
}

function snapshotOf({ address, archived }: CaptureTarget, { file, cwd, now, pick }: Saved): Promise<NewSnapshot> {
  return makeSnapshot(
    {
      bytes: contentOfFile(file, cwd),
      method: 'by-hand',
      contentType: typeOfName(file),
      time: now,
      ...(address === undefined ? {} : { address }),
      ...(archived === undefined ? {} : { archived }),
    },
    { readPdf, pick },
  );
}

/** What a file that a person saved holds. */
export function contentOfFile(file: string, cwd: string): Uint8Array {
  return requireNamed({ cwd, file }, CONTENT_BYTES);
}
