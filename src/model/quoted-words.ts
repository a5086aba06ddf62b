import type { Evidence } from './evidence.ts';
import type { Reply } from './fact-check.ts';
import { primaryLanguage } from './primary-language.ts';
import type { ImportedStatement } from './statement.ts';
import type { LanguageTag } from './text.ts';

/** Words as a file quotes them. */
export interface QuotedWords {
  readonly quote: string;
  /** The words of the source, where the file gives them besides a translation. */
  readonly original?: string;
  /** Their language, where the file says it. */
  readonly originalLanguage?: LanguageTag;
  /** Whether `quote` was put into another language than that of the source. */
  readonly isTranslation: boolean;
}

/** The words that an item of evidence or a reply quotes; undefined if it quotes none. */
export function quotedIn({
  quote,
  original,
  originalLanguage,
}: Pick<Evidence | Reply, 'quote' | 'original' | 'originalLanguage'>): QuotedWords | undefined {
  if (quote === undefined) return undefined;
  const isTranslation = original !== undefined || originalLanguage !== undefined;
  return { quote, original, originalLanguage, isTranslation };
}

/** The words of a statement: a translation where it was spoken in another language than that of the file. */
export function quotedFrom(
  { quote, original, language: spoken }: ImportedStatement,
  fileLanguage: LanguageTag,
): QuotedWords | undefined {
  if (quote === undefined) return undefined;
  const isForeign = spoken !== undefined && primaryLanguage(spoken) !== primaryLanguage(fileLanguage);
  const isTranslation = original !== undefined || isForeign;
  return { quote, original, originalLanguage: isTranslation ? spoken : undefined, isTranslation };
}
