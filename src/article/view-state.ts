import type { LanguageTag, QuotationState } from '../model/index.ts';
import type { QuotationStateView } from './claim-view.ts';
import { tidy, type Wording } from './wording.ts';

/** Whether the page shows the words in translation, and whose that is. */
type Translated = 'no' | 'ours' | 'named';

/** How the quoted words stand on the page. */
interface Shown {
  readonly translated?: Translated;
  /** The language of the source. */
  readonly language?: LanguageTag | undefined;
  /** That no source is introduced next to the words, so that their state says itself whether they are second-hand. */
  readonly isAlone?: boolean;
}

/** The result of looking for a quotation, in words; of a translation, it speaks of the original. */
export function viewState(
  state: QuotationState,
  wording: Wording,
  { translated = 'no', language, isAlone = false }: Shown = {},
): QuotationStateView {
  const { result, secondHand, reason } = state;
  const { quotations, glance } = wording.words;
  const label = labelOf(state, wording);
  const receipt = state.receipt && wording.date(state.receipt.date);
  const known = shortOf(state, wording);
  const short = isAlone && secondHand ? wording.fill(glance.states.secondHand, known) : known;
  if (reason === 'no-original') return { result, secondHand, label: quotations.noOriginal, short };
  const leftOut = viewLeftOut(state, wording, language);
  if (translated === 'no') return { result, secondHand, label, short, receipt, leftOut };
  const ofOriginal = translated === 'ours' ? quotations.ofOriginalOurs : quotations.ofOriginal;
  return {
    result,
    secondHand,
    label: wording.fill(ofOriginal, wording.afterColon(label)),
    // Next to words that nobody looked for, it says of which words it speaks.
    short: wording.fill(ofOriginal, wording.afterColon(short)),
    receipt,
    leftOut,
  };
}

function shortOf({ result, unmarked }: QuotationState, { words, fill }: Wording): string {
  if (unmarked !== undefined) return fill(words.quotations[unmarked], words.glance.states.exact);
  const { exact, edited, unchecked, failed } = words.glance.states;
  return { exact, edited, unchecked, altered: failed, absent: failed }[result];
}

/** What the marks leave out, in the language of the source. */
function viewLeftOut(
  { leftOut }: QuotationState,
  wording: Wording,
  language: LanguageTag | undefined,
): QuotationStateView['leftOut'] {
  if (leftOut === undefined || leftOut.length === 0) return undefined;
  const marks = leftOut.map(({ mark, words }) => ({ mark: tidy(mark), words: wording.passage(tidy(words), language) }));
  return { label: wording.words.quotations.leftOut, marks };
}

/** What shows no mark is found word for word, but for what it departs in. */
function labelOf({ unmarked, ...state }: QuotationState, wording: Wording): string {
  if (unmarked === undefined) return labelOfResult(state, wording);
  return wording.fill(wording.words.quotations[unmarked], labelOfResult({ ...state, result: 'exact' }, wording));
}

function labelOfResult(state: QuotationState, wording: Wording): string {
  const { result, secondHand, receipt } = state;
  const { quotations } = wording.words;
  if (receipt !== undefined && result !== 'unchecked')
    return wording.fill(receiptLabel(state, quotations.receipt), wording.date(receipt.date).text);
  const labels = {
    exact: secondHand ? quotations.exactSecondHand : quotations.exact,
    edited: secondHand ? quotations.editedSecondHand : quotations.edited,
    altered: quotations.failed,
    absent: quotations.failed,
    unchecked: quotations.unchecked,
  };
  return labels[result];
}

function receiptLabel(
  { result, secondHand }: QuotationState,
  words: Wording['words']['quotations']['receipt'],
): string {
  if (result === 'exact') return secondHand ? words.exactSecondHand : words.exact;
  if (result === 'edited') return secondHand ? words.editedSecondHand : words.edited;
  return words.failed;
}
