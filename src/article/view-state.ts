import type { QuotationState } from '../model/index.ts';
import type { QuotationStateView } from './claim-view.ts';
import type { Wording } from './wording.ts';

/** The result of looking for a quotation, in words. */
export function viewState({ result, secondHand }: QuotationState, { words }: Wording): QuotationStateView {
  const { quotations } = words;
  const labels = {
    exact: secondHand ? quotations.exactSecondHand : quotations.exact,
    edited: secondHand ? quotations.editedSecondHand : quotations.edited,
    altered: quotations.failed,
    absent: quotations.failed,
    unchecked: quotations.unchecked,
  };
  return { result, secondHand, label: labels[result] };
}
