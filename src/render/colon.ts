import { primaryLanguage } from '../model/index.ts';
import type { ArticleView } from '../article/index.ts';

/** What stands between a label and what it labels: French has a space before the colon, at which no line ends. */
export function colonOf({ lang, wordsLanguage }: Pick<ArticleView, 'lang' | 'wordsLanguage'>): string {
  return primaryLanguage(wordsLanguage?.lang ?? lang) === 'fr' ? '\u00a0: ' : ': ';
}
