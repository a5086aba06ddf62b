import type { FactCheck, LanguageTag } from '../../model/index.ts';
import type { CheckSubject } from '../../project/index.ts';
import { proseOf, type Prose } from '../prose/prose.ts';

/** A text of a translation with that of its original. */
export interface TextPair {
  readonly path: Prose['path'];
  readonly text: string;
  readonly language: LanguageTag;
  readonly original: {
    readonly text: string;
    readonly language: LanguageTag;
    /** The words that the original itself translates. */
    readonly behind?: { readonly text: string; readonly language: LanguageTag };
  };
  /** How far the translation may go its own way here. */
  readonly freedom: 'none' | 'may-omit' | 'own-words';
}

/** Texts that a desk writes anew for the readers of a language. */
const FREE: ReadonlySet<unknown> = new Set(['title', 'standfirst', 'article', 'media', 'searches', 'sources']);
/** Of a source, what readers are told about it, and no title. */
const TOLD_OF_SOURCES: ReadonlySet<unknown> = new Set(['ownWork', 'interests']);
/** Texts that no original has: names, and what a translation says of itself. */
const ITS_OWN: ReadonlySet<unknown> = new Set(['conflicts', 'corrections', 'parties']);
const AS_THEY_ARE: ReadonlySet<unknown> = new Set(['original', 'publisher', 'credit', 'licence']);

/** The texts that a translation and its original both give, each in its own words. */
export function* textPairs(subject: CheckSubject): Iterable<TextPair> {
  const { own, translates, language } = subject;
  if (translates === undefined) return;
  const { check } = translates;
  const texts = new Map([...proseOf(check)].map(({ path, text }) => [JSON.stringify(path), text]));
  for (const { path, text } of proseOf(own)) {
    const [section] = path;
    const key = path.at(-1);
    if (ITS_OWN.has(section) || AS_THEY_ARE.has(key) || isOtherPicture(check, own, path)) continue;
    const original = texts.get(JSON.stringify(path));
    if (original === undefined || original === text) continue;
    yield {
      path,
      text,
      language,
      original: originalAt(subject, check, path, original),
      freedom: freedomOf(section, key),
    };
  }
}

function freedomOf(section: unknown, key: unknown): TextPair['freedom'] {
  if (section === 'sources' && TOLD_OF_SOURCES.has(key)) return 'none';
  if (FREE.has(section)) return 'own-words';
  // Where something stands can be told in fewer words.
  return key === 'locator' ? 'may-omit' : 'none';
}

function isOtherPicture(check: FactCheck, own: FactCheck, [section, id]: Prose['path']): boolean {
  return section === 'media' && own.media?.[String(id)]?.file !== check.media?.[String(id)]?.file;
}

function originalAt(
  { translates, language, sources }: CheckSubject,
  check: FactCheck,
  [section, id, key]: Prose['path'],
  text: string,
): TextPair['original'] {
  const fileLanguage = translates?.language ?? language;
  if (section === 'statement' && id === 'quote')
    return {
      text,
      language: fileLanguage,
      ...behind(check.statement.original, check.statement.language, fileLanguage),
    };
  const item = section === 'evidence' && key === 'quote' ? check.evidence?.[String(id)] : undefined;
  if (item === undefined) return { text, language: fileLanguage };
  const spoken = item.originalLanguage ?? sources[item.source]?.language;
  const isTranslation = item.original !== undefined || item.originalLanguage !== undefined;
  return {
    text,
    language: isTranslation ? fileLanguage : (spoken ?? fileLanguage),
    ...behind(item.original, spoken, fileLanguage),
  };
}

function behind(
  text: string | undefined,
  language: LanguageTag | undefined,
  fileLanguage: LanguageTag,
): Pick<TextPair['original'], 'behind'> {
  return text === undefined ? {} : { behind: { text, language: language ?? fileLanguage } };
}
