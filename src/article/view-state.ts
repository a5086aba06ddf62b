import type { QuotationState } from '../model/index.ts';
import type { QuotationStateView } from './claim-view.ts';
import type { Wording } from './wording.ts';

/** Whether the page shows the words in translation, and whose that is. */
export type Translated = 'no' | 'ours' | 'named';

/** The result of looking for a quotation, in words; of a translation, it speaks of the original. */
export function viewState(state: QuotationState, wording: Wording, translated: Translated = 'no'): QuotationStateView {
  const { result, secondHand, reason } = state;
  const { quotations } = wording.words;
  const label = labelOf(state, wording);
  const receipt = state.receipt && wording.date(state.receipt.date);
  if (reason === 'no-original') return { result, secondHand, label: quotations.noOriginal };
  if (translated === 'no') return { result, secondHand, label, receipt };
  const ofOriginal = translated === 'ours' ? quotations.ofOriginalOurs : quotations.ofOriginal;
  return { result, secondHand, label: wording.fill(ofOriginal, wording.afterColon(label)), receipt };
}

function labelOf(state: QuotationState, wording: Wording): string {
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
