import type { DifferenceKind, QuoteDifference, QuoteResult } from '../quote-match.ts';

/** What to do about a quotation that fails: something that can be done as it is written, and would then pass. */
export function hintFor(
  result: QuoteResult,
  difference: Pick<QuoteDifference, 'kind' | 'quote' | 'text'> | undefined,
): string {
  if (difference === undefined || result === 'absent') {
    return 'Check that this is the right source, and copy the words from it.';
  }
  const { kind, quote, text } = difference;
  if (kind === 'too-short' && text !== quote) return `Quote the words beside it as well, such as “${text}”.`;
  if (kind === 'number' && quote !== '' && text !== quote && text.includes(quote))
    return `Quote the number with the words that are beside it there; of a table the whole row, with “|” between its cells: “${text}” is in it.`;
  const fixed = FIXED[kind];
  if (fixed !== undefined) return fixed;
  // A mark over such words would be refused.
  if (!MARKABLE.has(kind)) {
    if (/["“”„«»]/.test(quote + text)) return 'Copy these words from the text, as they are there.';
    if (text === '') return `Take “${quote}” out: the text does not have it there.`;
    return quote === ''
      ? `Put “${text}” back, as the text has it.`
      : `Write “${text}” for “${quote}”, as the text does.`;
  }
  return 'Copy the words exactly; mark what you leave out with […] and what you add with [brackets].';
}

const TWO_QUOTATIONS = 'Quote the words that were left out, or make two quotations of it.';

const FIXED: Readonly<Partial<Record<DifferenceKind, string>>> = {
  'gap-swallows': TWO_QUOTATIONS,
  'bracket-swallows': TWO_QUOTATIONS,
  'mid-clause': TWO_QUOTATIONS,
  'other-speaker': 'Make two quotations of it, each of its own speaker.',
  'bracket-adds': 'Write in the brackets only what the text says there or close by.',
  'gap-too-long': 'Make two quotations of it.',
  'bracket-too-long': 'Make two quotations of it, or mark the gap with […].',
  order: 'Keep the words in the order of the text.',
  question: 'Quote the whole question.',
  'too-short': 'Quote more words, at least two in a row.',
};

/** What may be left out or added with a mark. */
const MARKABLE: ReadonlySet<DifferenceKind> = new Set([
  'left-out',
  'added',
  'other-words',
  'too-long',
  'too-many-marks',
  'no-words',
  'not-there',
]);
