import type { CheckContext, Evidence, Id, LanguageTag, QuotationState } from '../model/index.ts';
import type { EvidenceRef, EvidenceView, QuotationView } from './claim-view.ts';
import { entry } from './entry.ts';
import type { NumberedSources } from './number-sources.ts';
import { texts } from './texts.ts';
import { foundLink, passageLink } from './passage-link.ts';
import { viewParty } from './view-party.ts';
import { viewState } from './view-state.ts';
import { tidy, type Wording } from './wording.ts';

/** What the views of all items share. */
interface EvidenceContext {
  readonly context: CheckContext;
  readonly wording: Wording;
  readonly sources: NumberedSources;
  /** The source in which another was read. */
  readonly readIn: (source: Id) => Id;
}

/** One item of evidence as it bears on a claim. */
export function viewEvidence(
  ref: EvidenceRef,
  stance: EvidenceView['stance'],
  item: Evidence,
  { context, wording, sources, readIn }: EvidenceContext,
): EvidenceView {
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
    quote:
      item.quote === undefined
        ? undefined
        : viewQuotation(item.quote, item, {
            // The language is that of the source in which we read the words.
            read: source && { address: source.url, language: entry(context.sources, readIn(item.source))?.language },
            found: foundIn(context, ref.id),
            wording,
          }),
    speaker: item.speaker === undefined ? undefined : viewParty(item.speaker, context, wording),
    kindLabel: kindLabels[kind],
    workings: item.workings,
    readIn: source?.seenIn === undefined ? undefined : sources.ref(source.seenIn),
  };
}

interface Quoted {
  readonly read: { readonly address: string | undefined; readonly language: LanguageTag | undefined } | undefined;
  readonly found: { readonly state: QuotationState; readonly passage: string | undefined } | undefined;
  readonly wording: Wording;
}

/** The result of looking for an item's words, and where they are. */
function foundIn({ verification, sources }: CheckContext, id: string): Quoted['found'] {
  const state = verification.quotations.get(id);
  if (state === undefined) return undefined;
  return { state, passage: foundLink(entry(sources, state.found?.source)?.url, state.found?.fragment) };
}

function viewQuotation(
  words: string,
  { original, originalLanguage }: Evidence,
  { read, found, wording }: Quoted,
): QuotationView {
  const isTranslation = original !== undefined || originalLanguage !== undefined;
  const spoken = originalLanguage ?? read?.language;
  const quoted = wording.passage(words, isTranslation ? undefined : spoken);
  const asPrinted = original ?? (isTranslation ? undefined : words);
  const guess = asPrinted === undefined ? undefined : passageLink(read?.address, tidy(asPrinted));
  return {
    ...quoted,
    original: original === undefined ? undefined : viewOriginal(original, spoken, wording),
    state: found && viewState(found.state, wording),
    passage: isRead(found?.state) ? found?.passage : guess,
  };
}

/** Whether it is known where the words are in a text: a receipt knows that they are there, not where on the page. */
function isRead(state: QuotationState | undefined): boolean {
  const isThere = state?.result === 'exact' || state?.result === 'edited';
  return state?.found !== undefined && !(state.receipt !== undefined && isThere);
}

function viewOriginal(original: string, language: string | undefined, wording: Wording): QuotationView['original'] {
  const { words } = wording;
  const name = language === undefined ? undefined : wording.languageName(language);
  return { ...wording.passage(original, language), label: name ?? words.page.original };
}
