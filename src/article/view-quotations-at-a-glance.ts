import { everyQuotation, type IsoDate, type QuotationState, type Verification } from '../model/index.ts';
import type { SentenceView } from './glance-view.ts';
import { sentence } from './sentence.ts';
import type { Shared } from './view-groups.ts';

/** What became of looking for the quotations of the page; nothing if there is none. */
export function viewQuotationsAtAGlance({ context, wording }: Shared): readonly SentenceView[] {
  const { quotations } = wording.words.glance;
  const states = everyQuotation(context.verification).map(({ state }) => state);
  const of = (all: string, part: string, holds: (state: QuotationState) => boolean): readonly SentenceView[] => {
    const count = states.filter(holds).length;
    if (count === 0) return [];
    if (count === states.length) return [sentence(all)];
    return [sentence(part, { n: wording.number(count), all: wording.number(states.length) })];
  };
  const day = dayOfReceipts(context.verification);
  return [
    ...of(quotations.allStored, quotations.someStored, (state) => isThere(state) && state.receipt === undefined),
    ...of(quotations.allReceipts, quotations.someReceipts, (state) => isThere(state) && state.receipt !== undefined),
    ...(day === undefined ? [] : [sentence(quotations.comparedOn, { n: wording.date(day).text })]),
    ...of(quotations.noneChecked, quotations.someUnchecked, ({ result }) => result === 'unchecked'),
    ...of(quotations.allFailed, quotations.someFailed, ({ result }) => result === 'altered' || result === 'absent'),
  ];
}

/** The day on which all quotations with receipts were compared, if it was one. */
export function dayOfReceipts(verification: Verification): IsoDate | undefined {
  const days = new Set(everyQuotation(verification).flatMap(({ state }) => state.receipt?.date ?? []));
  const [day] = days;
  return days.size === 1 ? day : undefined;
}

function isThere({ result }: QuotationState): boolean {
  return result === 'exact' || result === 'edited';
}
