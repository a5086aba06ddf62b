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
  if (reason === 'no-original') return { result, secondHand, label: quotations.noOriginal };
  if (translated === 'no') return { result, secondHand, label };
  const ofOriginal = translated === 'ours' ? quotations.ofOriginalOurs : quotations.ofOriginal;
  return { result, secondHand, label: wording.fill(ofOriginal, wording.afterColon(label)) };
}

function labelOf({ result, secondHand }: QuotationState, { words }: Wording): string {
  const { quotations } = words;
  const labels = {
    exact: secondHand ? quotations.exactSecondHand : quotations.exact,
    edited: secondHand ? quotations.editedSecondHand : quotations.edited,
    altered: quotations.failed,
    absent: quotations.failed,
    unchecked: quotations.unchecked,
  };
  return labels[result];
}
