import type { LanguageTag, QuotationState, QuotedWords } from '../model/index.ts';
import { tidy } from './wording.ts';

/** A quotation as the page shows it, and as the check that the page translates has it. */
export interface ShownWords {
  readonly shown: QuotedWords;
  /** Of a translated check: the same quotation in the check that was translated, and the language of that file. */
  readonly before?: QuotedWords & { readonly language: LanguageTag };
  readonly state?: QuotationState;
  /** The language of the source in which we read the words. */
  readonly readLanguage?: LanguageTag;
}

/** What stands behind the words that a page quotes. */
export interface WordsBehind {
  /** Whether the page shows a translation of the words that were looked for, and so cannot say that its own were found. */
  readonly isTranslation: boolean;
  /** The words of the source; absent where nobody gives them, or where the page quotes them as they are. */
  readonly original?: { readonly text: string; readonly language?: LanguageTag };
  /** The language of the quoted words, where it may not be that of the page. */
  readonly language?: LanguageTag;
}

/** Tells a translation from the words of the source. */
export function wordsBehind(words: ShownWords): WordsBehind {
  const { shown, before } = words;
  return before === undefined || shown.quote === before.quote
    ? asTheFileHasThem(words)
    : translatedAgain(words, before);
}

/** Whoever reports words may have translated them already: then it is the quotation that was found, not its original. */
function asTheFileHasThem({ shown, before, state, readLanguage }: ShownWords): WordsBehind {
  const { original, originalLanguage, isTranslation } = before ?? shown;
  const source = originalLanguage ?? readLanguage;
  return {
    isTranslation: isTranslation && state?.found?.words !== 'quote',
    original: original === undefined ? undefined : { text: original, language: source },
    language: isTranslation ? before?.language : (source ?? before?.language),
  };
}

/** A translated check has the words in its own language; those that were looked for are in the check that it translates. */
function translatedAgain(
  { shown, state, readLanguage }: ShownWords,
  { quote, original, originalLanguage, isTranslation, language }: QuotedWords & { readonly language: LanguageTag },
): WordsBehind {
  const isOriginal = (state?.found?.words ?? (original === undefined ? 'quote' : 'original')) === 'original';
  if (!isOriginal && isTranslation && state?.found === undefined) return { isTranslation: true };
  const text = isOriginal && original !== undefined ? original : quote;
  const source = (isOriginal ? originalLanguage : undefined) ?? readLanguage ?? (isOriginal ? undefined : language);
  if (tidy(text) === tidy(shown.quote)) return { isTranslation: false, language: source };
  return { isTranslation: true, original: { text, language: source } };
}
