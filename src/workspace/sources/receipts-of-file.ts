import type { CaptureResult, CaptureTarget } from '../../capture/index.ts';
import { digestOf, makeSnapshot, typeOfName, type ReceiptTable } from '../../snapshots/index.ts';
import { readPdf } from '../processes/read-pdf.ts';
import { contentOfFile } from './capture-file.ts';
import { recheckReceipts } from './recheck-receipts.ts';
import type { SnapshotStore } from './snapshot-store.ts';
import type { OpenSelection } from '../judge/open-selection.ts';
import type { Io } from '../io.ts';

/** The sources whose receipts are of a file, by its bytes; else the only one that has receipts, if there is just one. */
export function targetsByReceipt(
  targets: readonly CaptureTarget[],
  { file, cwd, receipts }: { readonly file: string; readonly cwd: string; readonly receipts: ReceiptTable },
): readonly CaptureTarget[] {
  const withReceipts = targets.filter(({ key }) => receipts.has(key));
  if (withReceipts.length < 2) return withReceipts;
  const digest = digestOf(contentOfFile(file, cwd));
  return withReceipts.filter(({ key }) => receipts.get(key)?.text.content === digest);
}

/** Compares a file with the receipts of a source. */
export async function recheckFile(
  target: CaptureTarget,
  {
    file,
    selection,
    store,
  }: { readonly file: string; readonly selection: OpenSelection; readonly store: SnapshotStore },
  io: Pick<Io, 'cwd' | 'now'>,
): Promise<CaptureResult> {
  const time = `${io.now().toISOString().slice(0, 19)}Z`;
  const bytes = contentOfFile(file, io.cwd);
  const kept = store.kept().receipts.get(target.key)?.text;
  // The same bytes are read in the same way, whatever the file is called.
  const contentType = kept?.content === digestOf(bytes) ? kept.contentType : typeOfName(file);
  const made = await makeSnapshot({ bytes, method: 'by-hand', contentType, time }, { readPdf });
  return recheckReceipts(target, made, { project: selection.project, store });
}
