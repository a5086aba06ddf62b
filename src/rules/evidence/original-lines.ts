import type { Id, LanguageTag } from '../../model/index.ts';

/** Words that were quoted in translation, or may have been. */
interface Translated {
  /** What quotes them, or their own place in it. */
  readonly path: readonly (string | number)[];
  readonly source: Id | undefined;
  /** The language of the source, where it is known. */
  readonly language: LanguageTag | undefined;
  /** Whether the file says so next to the words. */
  readonly isLanguageGiven: boolean;
}

/** The keys that give the words behind a translation, as an author writes them: the middle of a sentence. */
export function originalLines({ path: [section, id], source, language, isLanguageGiven }: Translated): string {
  const where = WHERE[String(section)] ?? `\`${id}\``;
  const words = `to ${where}: \`original: "…"\`, with the words of ${source === undefined ? 'the source' : `\`${source}\``}`;
  if (isLanguageGiven) return words;
  const key = section === 'statement' ? 'language' : 'originalLanguage';
  return language === undefined
    ? `${words}, and their language, such as \`${key}: de\``
    : `${words}, and \`${key}: ${language}\``;
}

const WHERE: Readonly<Record<string, string>> = { statement: '`statement`', replies: 'the reply' };
