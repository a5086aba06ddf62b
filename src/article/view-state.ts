import type { QuotationState } from '../model/index.ts';
import type { QuotationStateView } from './claim-view.ts';
import type { Wording } from './wording.ts';

/** The result of looking for a quotation, in words. */
export function viewState(state: QuotationState, wording: Wording): QuotationStateView {
  const { result, secondHand, receipt } = state;
  const { quotations } = wording.words;
  if (receipt !== undefined && result !== 'unchecked') {
    const date = wording.date(receipt.date);
    return {
      result,
      secondHand,
      label: wording.fill(receiptLabel(state, quotations.receipt), date.text),
      receipt: date,
    };
  }
  const labels = {
    exact: secondHand ? quotations.exactSecondHand : quotations.exact,
    edited: secondHand ? quotations.editedSecondHand : quotations.edited,
    altered: quotations.failed,
    absent: quotations.failed,
    unchecked: quotations.unchecked,
  };
  return { result, secondHand, label: labels[result] };
}

function receiptLabel(
  { result, secondHand }: QuotationState,
  words: Wording['words']['quotations']['receipt'],
): string {
  if (result === 'exact') return secondHand ? words.exactSecondHand : words.exact;
  if (result === 'edited') return secondHand ? words.editedSecondHand : words.edited;
  return words.failed;
}
