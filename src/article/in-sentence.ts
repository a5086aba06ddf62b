import { primaryLanguage, type LanguageTag } from '../model/index.ts';
import type { PartyView } from './party-view.ts';

/** Words that begin a description and are small within a sentence; German has them before nouns, which are always great. */
const ARTICLES: Readonly<Record<string, RegExp>> = {
  en: /^(?:An?|One|Two|Three|Four|Five|Several|Some|Someone|Somebody)(?= )|^The(?= \p{Ll})/u,
  de: /^(?:Ein|Eine|Einer|Zwei|Drei|Vier|Fünf|Mehrere|Jemand|Der|Die|Das)(?= )/u,
  es: /^(?:Un|Una|Unos|Unas|Dos|Tres|Varios|Varias)(?= )|^(?:El|La|Los|Las)(?= \p{Ll})/u,
  fr: /^(?:Une?|Des|Deux|Trois|Plusieurs)(?= )|^(?:Le|La|Les)(?= \p{Ll})|^L(?=[’']\p{Ll})/u,
  nl: /^(?:Een|Twee|Drie|Enkele)(?= )|^(?:De|Het)(?= \p{Ll})/u,
  pt: /^(?:Uma?|Uns|Umas|Dois|Duas|Três|Vários|Várias)(?= )|^(?:O|A|Os|As)(?= \p{Ll})/u,
};

/** A party as it is named within a sentence: the description of somebody unnamed begins with a small article there. */
export function inSentence(
  { name, kind }: Pick<PartyView, 'name' | 'kind'>,
  languages: readonly (LanguageTag | undefined)[],
): string {
  if (kind !== 'anonymous') return name;
  for (const language of languages) {
    const article = language && ARTICLES[primaryLanguage(language)];
    if (article && article.test(name)) return name.replace(article, (word) => word.toLowerCase());
  }
  return name;
}
