import type { Id, QuotationState } from '../../model/index.ts';
import { subjectOf, type CheckSubject } from '../../project/index.ts';
import type { DataPath } from '../../yaml/index.ts';
import type { OpenFile } from '../open-file.ts';
import { escapeText } from './escape-text.ts';

/** How much of the stored text is shown before and after the words, in UTF-16 code units. */
const AROUND = 200;

/** The state of the quotation at a path, and the passage around it in the stored copy; undefined if none is there. */
export function quotationAt({ kind, live: { project }, path: file }: OpenFile, path: DataPath): string | undefined {
  const last = path.at(-1);
  if (kind !== 'factcheck' || (last !== 'quote' && last !== 'original')) return undefined;
  const check = project.checkByPath.get(file);
  const subject = check === undefined ? undefined : subjectOf(project, check);
  const state = subject === undefined ? undefined : stateAt(subject, path);
  if (subject === undefined || state === undefined) return undefined;
  const passage = state.found === undefined ? undefined : passageOf(subject, state.found);
  return [describeState(state), ...(passage === undefined ? [] : [passage])].join('\n\n');
}

function stateAt({ verification }: CheckSubject, [section, id]: DataPath): QuotationState | undefined {
  if (section === 'statement') return verification.statement;
  if (section === 'evidence') return verification.quotations.get(String(id));
  return section === 'replies' && typeof id === 'number' ? verification.replies?.get(id) : undefined;
}

const RESULTS: Readonly<Record<QuotationState['result'], string>> = {
  exact: 'Found word for word',
  edited: 'Found, with editorial marks',
  altered: 'Altered',
  absent: 'Not found',
  unchecked: 'Not checked',
};

const UNMARKED: Readonly<Record<NonNullable<QuotationState['unmarked']>, string>> = {
  interrupted: 'Found word for word, but for words in between that are not the speaker’s',
  written: 'Found word for word, but for spelling or punctuation',
};

const REASONS: Readonly<Record<NonNullable<QuotationState['reason']>, string>> = {
  'no-snapshot': 'No copy of the source is stored.',
  'no-text': 'The stored copy holds no text.',
  tampered: 'The stored copy is not as the lock says.',
  elsewhere: 'The stored copy is not in this checkout.',
  'other-address': 'The stored copy is of another address than the source gives.',
  excerpt: 'Only excerpts of the source are stored, and the words are not in them.',
  'no-receipt': 'No copy is kept of the source, and its receipts say nothing of these words.',
  'old-receipt': 'No copy is kept of the source, and the receipt of these words is of another version.',
  'receipt-of-other-address': 'The receipts are of another address than the source gives.',
  'no-original': 'The quotation is a translation, and its original words are not given.',
  'no-source': 'It is not said where the words can be read.',
};

function describeState({
  result,
  reason,
  found,
  secondHand,
  receipt,
  unmarked,
  notes,
  warnings = [],
  difference,
}: QuotationState): string {
  const where = found === undefined ? '' : ` in \`${found.source}\``;
  const how = secondHand
    ? ', where we read of it'
    : receipt === undefined
      ? ''
      : `, on ${receipt.date}, in a copy that is not kept`;
  const head = `**${unmarked === undefined ? RESULTS[result] : UNMARKED[unmarked]}**${where}${how}.`;
  const why = reason === undefined ? [] : [REASONS[reason]];
  const departs = difference === undefined ? [] : [difference.message, difference.why, difference.hint];
  return [head, ...[...why, ...departs, ...notes, ...warnings].map(escapeText)].join('\n\n');
}

/** The words and what is around them, or what is nearest to them, as a block quotation. */
function passageOf(
  subject: CheckSubject,
  { source, start, end }: { readonly source: Id; readonly start?: number; readonly end?: number },
): string | undefined {
  const { text } = subject.storedTextOf(source);
  if (text === undefined || start === undefined || end === undefined) return undefined;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const [from, to] = [start > AROUND ? '…' : '', end + AROUND < text.length ? '…' : ''];
  return `> ${from}${inner(before)}**${escapeText(text.slice(start, end))}**${inner(after)}${to}`.trimEnd();
}

/** With the blanks at its edges, which parse the words from the bold ones. */
function inner(text: string): string {
  const [, left = '', right = ''] = /^(\s*)[^]*?(\s*)$/.exec(text) ?? [];
  return `${left === '' ? '' : ' '}${escapeText(text)}${right === '' ? '' : ' '}`;
}
