import type { Bearing } from '../model/index.ts';
import type { EvidenceRef, EvidenceView } from './claim-view.ts';
import { entry } from './entry.ts';
import type { NumberedSources } from './number-sources.ts';
import { texts } from './texts.ts';
import { viewParty } from './view-party.ts';
import { viewQuotation, type QuotationContext } from './view-quotation.ts';
import { tidy } from './wording.ts';

/** What the views of all items share. */
interface EvidenceContext extends QuotationContext {
  readonly sources: NumberedSources;
}

/** One item of evidence as it bears on a claim. */
export function viewEvidence(
  ref: EvidenceRef,
  { stance, item }: Bearing,
  open: boolean,
  shared: EvidenceContext,
): EvidenceView {
  const { context, wording, sources } = shared;
  const { words } = wording;
  const source = entry(context.sources, item.source);
  const kind = item.kind ?? 'fact';
  const kindLabels = { fact: undefined, opinion: words.kinds.opinion, 'legal-opinion': words.kinds.legalOpinion };
  return {
    ...ref,
    stance,
    stanceLabel: words.stances[stance],
    shows: tidy(item.shows),
    source: sources.ref(item.source),
    from: (item.from ?? []).map((id) => sources.ref(id)),
    kind,
    ...texts(item, ['locator', 'answer']),
    quote: viewQuotation(
      {
        words: item,
        before: entry(context.translates?.check.evidence, ref.id),
        source: item.source,
        state: context.verification.quotations.get(ref.id),
      },
      shared,
    ),
    speaker: item.speaker === undefined ? undefined : viewParty(item.speaker, context, wording),
    kindLabel: kindLabels[kind],
    workings: item.workings,
    readIn: source?.seenIn === undefined ? undefined : sources.ref(source.seenIn),
    open,
  };
}
