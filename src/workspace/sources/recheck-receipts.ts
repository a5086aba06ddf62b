import type { CaptureResult, CaptureTarget, FoundQuotation } from '../../capture/index.ts';
import type { Project } from '../../project/index.ts';
import {
  assuranceOf,
  commonParagraphs,
  objectPath,
  paragraphList,
  saysTheSame,
  textOfCopy,
  type NewSnapshot,
  type Receipt,
  type SourceReceipts,
} from '../../snapshots/index.ts';
import { receiptOfMatch, type Search } from '../../verification/index.ts';
import { searchesIn } from './searches-in.ts';
import type { SnapshotStore } from './snapshot-store.ts';

/** Compares a copy that somebody has with the receipts that are kept of a source. Nothing is written. */
export function recheckReceipts(
  target: CaptureTarget,
  made: NewSnapshot,
  { project, store }: { readonly project: Project; readonly store: SnapshotStore },
): CaptureResult {
  const kept = store.kept().receipts.get(target.key);
  if (kept === undefined)
    return { target, outcome: 'failed', message: 'No receipts are kept of it.', hint: 'Make them with `--receipts`.' };
  const searches = searchesIn(project, target, made);
  if (searches === undefined)
    return { target, outcome: 'differs', message: 'The file has no text, but the receipts are of one.' };
  const receipts = [...searches.byDigest].map(([digest, search]) => compared(search, kept.quotations.get(digest)));
  const { isSame, message } = textsCompared(kept, made, store);
  const isAsBefore = isSame && receipts.every(({ differs }) => differs === undefined);
  return {
    target,
    outcome: isAsBefore ? 'unchanged' : 'differs',
    message,
    ...(isAsBefore
      ? {}
      : { hint: 'Whoever answers for the fact check renews its receipts with `--receipts` in place of `--recheck`.' }),
    assurance: assuranceOf({ method: kept.text.method }),
    receipts,
  };
}

/** What is found of a quotation now, and how that differs from its receipt. */
function compared({ words, match }: Search, receipt: Receipt | undefined): FoundQuotation {
  const now = receiptOfMatch(match, receipt?.time ?? '');
  const found = {
    words,
    result: now.result,
    ...(match.difference === undefined ? {} : { why: match.difference.message }),
  };
  if (receipt === undefined) return { ...found, differs: 'There is no receipt of these words.' };
  if (receipt.grammar !== now.grammar)
    return {
      ...found,
      differs: `The receipt is of version ${receipt.grammar} of the rules for quotations and says ${receipt.result}.`,
    };
  if (receipt.result !== now.result) return { ...found, differs: `The receipt says ${receipt.result}.` };
  return saysTheSame(receipt, now)
    ? found
    : { ...found, differs: 'It is in another place, or with other marks, than the receipt says.' };
}

function textsCompared(
  { text }: SourceReceipts,
  made: NewSnapshot,
  store: SnapshotStore,
): { readonly isSame: boolean; readonly message: string } {
  const { snapshot } = made;
  if (snapshot.text === text.text)
    return snapshot.content === text.content
      ? { isSame: true, message: 'The file has the same bytes and the same text.' }
      : { isSame: true, message: 'The file has the same text, in other bytes.' };
  if (snapshot.content === text.content)
    return {
      isSame: false,
      message: `The file has the same bytes, but the receipts are of the text that ${text.extractor} extracts, and this is ${snapshot.extractor}.`,
    };
  return { isSame: false, message: `The text differs${paragraphsCompared(text, made, store)}.` };
}

function paragraphsCompared(
  { salt, paragraphs }: SourceReceipts['text'],
  made: NewSnapshot,
  store: SnapshotStore,
): string {
  const list = store.object(objectPath(paragraphs));
  const now = paragraphList(textOfCopy(made) ?? '', salt);
  if (list === undefined || now === undefined) return '';
  const { same, all } = commonParagraphs(new TextDecoder().decode(list), now);
  return `: ${same.toLocaleString('en')} of ${all.toLocaleString('en')} paragraphs are the same`;
}
