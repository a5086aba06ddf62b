import type { Id, LanguageTag, QuotationState } from '../model/index.ts';
import { GRAMMAR, unmarkedEdit, type QuoteMatch, type QuoteWarning } from '../quotes/index.ts';
import { quotationDigest, type Receipt, type SourceReceipts } from '../snapshots/index.ts';

/** Words that are looked for among the receipts of a source. */
interface WantedReceipt {
  readonly source: Id;
  readonly language: LanguageTag | undefined;
  readonly text: string;
  readonly words: 'quote' | 'original';
  readonly secondHand: boolean;
}

/** What a receipt says of a quotation; one of other words or of another grammar says nothing. */
export function stateByReceipt(
  { quotations }: SourceReceipts,
  { source, language, text, words, secondHand }: WantedReceipt,
): QuotationState {
  const receipt = quotations.get(quotationDigest(text, language));
  if (receipt === undefined) return { result: 'unchecked', reason: 'no-receipt', secondHand, notes: [] };
  if (receipt.grammar !== GRAMMAR) return { result: 'unchecked', reason: 'old-receipt', secondHand, notes: [] };
  const { result, start, end, occurrences, notes, warnings } = receipt;
  const date = receipt.time.slice(0, 10);
  return {
    result,
    secondHand,
    receipt: { date },
    notes: Object.entries(notes).map(([kind, count]) => `${kind.replaceAll('-', ' ')}${times(count)}`),
    unmarked: result === 'edited' ? unmarkedEdit(Object.keys(notes)) : undefined,
    warnings: Object.keys(warnings)
      .filter((kind) => kind !== 'repeated')
      .map((kind) => warningInWords(kind)),
    found: { source, words, occurrences, ...(start === undefined || end === undefined ? {} : { start, end }) },
    difference:
      result === 'exact' || result === 'edited'
        ? undefined
        : {
            message: `The receipt of ${date} says so.`,
            why: 'No copy is kept, so what differs is not shown.',
            hint: 'Open the source, and copy the words from it.',
          },
  };
}

function times(count: number): string {
  return count === 1 ? '' : ` (${count} times)`;
}

/** What a warning says where the words that it is about are not kept. */
function warningInWords(kind: string): string {
  const known = Object.entries(WARNINGS).find(([name]) => name === kind)?.[1];
  return known ?? `By its receipt there is a warning: ${kind.replaceAll('-', ' ')}.`;
}

const WARNINGS: Readonly<Record<Exclude<QuoteWarning['kind'], 'repeated'>, string>> = {
  context: 'By its receipt, words next to it in the source change what it says.',
  question: 'By its receipt, the source has it in a question.',
  cut: 'By its receipt, a mark leaves out words of a phrase, or words that may limit what is quoted.',
  bracket:
    'By its receipt, a bracket says something else than the text, or brings words that the text does not have there.',
  'direction-override': 'By its receipt, marks next to it in the source change the direction of the text.',
};

/** The receipt of a search, without a word of the text. */
export function receiptOfMatch(match: QuoteMatch, time: string): Receipt {
  const { result, notes, warnings, start, end, occurrences } = match;
  return {
    time,
    grammar: GRAMMAR,
    result,
    notes: countKinds(notes),
    warnings: countKinds(warnings),
    ...(start === undefined || end === undefined ? {} : { start, end }),
    occurrences,
  };
}

function countKinds(all: readonly { readonly kind: string }[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind } of all) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
