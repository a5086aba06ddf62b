import {
  quotedIn,
  type CheckContext,
  type Id,
  type LanguageTag,
  type QuotationState,
  type QuotedWords,
} from '../model/index.ts';
import type { QuotationView } from './claim-view.ts';
import { entry } from './entry.ts';
import { foundLink, passageLink } from './passage-link.ts';
import { viewState } from './view-state.ts';
import { tidy, type Wording } from './wording.ts';
import { wordsBehind, type ShownWords } from './words-behind.ts';

/** What the views of all quotations of a page share. */
export interface QuotationContext {
  readonly context: CheckContext;
  readonly wording: Wording;
  /** The source in which another was read. */
  readonly readIn: (source: Id) => Id;
}

/** What an item of evidence or a reply quotes, and what came of looking for it. */
interface Quotation {
  readonly words: Parameters<typeof quotedIn>[0];
  /** The same in the check that this one translates. */
  readonly before?: Parameters<typeof quotedIn>[0];
  readonly source: Id | undefined;
  readonly state: QuotationState | undefined;
}

/** The quotation of an item of evidence or of a reply; undefined if it quotes nothing. */
export function viewQuotation(
  { words, before, source, state }: Quotation,
  { context, wording, readIn }: QuotationContext,
): QuotationView | undefined {
  const shown = quotedIn(words);
  if (shown === undefined) return undefined;
  const readLanguage = source === undefined ? undefined : entry(context.sources, readIn(source))?.language;
  const asked: ShownWords = { shown, before: quotedBefore(before, context), state, readLanguage };
  const { isTranslation, original, language } = wordsBehind(asked);
  const asPrinted = isTranslation ? original?.text : (original?.text ?? shown.quote);
  const address = entry(context.sources, source)?.url;
  const sourceLanguage = entry(context.sources, state?.found?.source)?.language;
  const found = foundLink(entry(context.sources, state?.found?.source)?.url, state?.found?.fragment);
  return {
    ...wording.passage(shown.quote, language),
    original: original && viewOriginal(original, wording),
    state: state && viewState(state, wording, { translated: isTranslation ? 'ours' : 'no', language: sourceLanguage }),
    passage: !isRead(state) && asPrinted !== undefined ? passageLink(address, tidy(asPrinted)) : found,
  };
}

/** Whether it is known where the words are on a page: a receipt knows that they are there, not where. */
function isRead(state: QuotationState | undefined): boolean {
  const isThere = state?.result === 'exact' || state?.result === 'edited';
  return state?.found !== undefined && !(state.receipt !== undefined && isThere);
}

function quotedBefore(
  words: Quotation['before'],
  { translates }: CheckContext,
): (QuotedWords & { readonly language: LanguageTag }) | undefined {
  const before = words && quotedIn(words);
  return before && translates && { ...before, language: translates.language };
}

function viewOriginal(
  { text, language }: { readonly text: string; readonly language?: LanguageTag },
  wording: Wording,
): QuotationView['original'] {
  const name = language === undefined ? undefined : wording.languageName(language);
  return { ...wording.passage(text, language), label: name ?? wording.words.page.original };
}
