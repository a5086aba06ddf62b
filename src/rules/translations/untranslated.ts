import {
  lastReadIn,
  OWN_KEYS,
  primaryLanguage,
  type FactCheck,
  type LanguageTag,
  type Medium,
  type Source,
  type Table,
} from '../../model/index.ts';
import type { CheckSubject } from '../../project/index.ts';
import { proseOf, type Prose } from '../prose/prose.ts';
import { sharedTexts } from './shared-texts.ts';

type Path = Prose['path'];

/** What a translation leaves in the language of its original. */
export interface Untranslated {
  /** Texts that its page shows in the other language. */
  readonly shown: readonly Path[];
  /** Texts of shared definitions that its page shows in the language of those. */
  readonly shared: readonly Prose[];
  /** What people are called who are not named: a description, and no name. */
  readonly described: readonly Prose[];
  /** Texts of its own that it does not have, though its original does. */
  readonly left: readonly string[];
}

/** Compares a translation with its original, text by text; nothing where the two are in one language. */
export function untranslatedIn(subject: CheckSubject): Untranslated {
  const { own, translates, language } = subject;
  const shared = sharedTexts(subject).filter(
    ({ path, text }) => (isTranslatable(path, text) || isDescribed(path, subject)) && !holds(own, path),
  );
  if (translates === undefined || primaryLanguage(translates.language) === primaryLanguage(language))
    return { shown: [], shared, described: [], left: [] };
  const { check: original } = translates;
  const prose = [...proseOf(original)].filter(
    ({ path, text }) => !OWN_KEYS.has(String(path[0])) && isTranslatable(path, text),
  );
  const isQuotedAsPrinted = quotedAsPrinted(original, translates.language, subject.sources);
  return {
    shown: [
      ...prose.map(({ path }) => path).filter((path) => !isQuotedAsPrinted(path)),
      ...textsOfMedia(subject, original),
    ].filter((path) => !holds(own, path)),
    shared,
    described: [...proseOf(original)].filter(({ path }) => isDescribed(path, subject) && !holds(own, path)),
    left: OWN_TEXTS.filter((key) => original[key] !== undefined && own[key] === undefined),
  };
}

/** Whether a text is what somebody is called who is not named. */
function isDescribed([section, id, key]: Path, { parties }: CheckSubject): boolean {
  return section === 'parties' && key === 'name' && parties[String(id)]?.kind === 'anonymous';
}

/** The titles that the desk itself gave to what people told it: a translation may have others. */
export function ownTitlesIn({ own, translates }: CheckSubject): readonly Prose[] {
  return Object.entries(translates?.check.sources ?? {}).flatMap(([id, { kind, title, url, publisher }]) => {
    const path = ['sources', id, 'title'];
    const isTold = TOLD.has(kind) && url === undefined && publisher === undefined;
    return title === undefined || !isTold || isTranslatable(path, title) || holds(own, path)
      ? []
      : [{ path, text: title }];
  });
}

const TOLD: ReadonlySet<Source['kind']> = new Set(['testimony', 'observation', 'correspondence']);

const OWN_TEXTS = ['standfirst', 'article', 'conflicts', 'topics'] as const;

/** Names, and words that are given as they were printed. What was searched for is a text: readers see it first. */
const AS_THEY_ARE: ReadonlySet<string> = new Set(['name', 'publisher', 'original']);

function isTranslatable(path: Path, text: string): boolean {
  const key = String(path.at(-1));
  if (AS_THEY_ARE.has(key)) return false;
  // A title is that of the source; in brackets, it is a description in the checkers' words.
  if (key === 'title') return text.trim().startsWith('[');
  // Numbers and timestamps are the same everywhere.
  return key !== 'locator' || /\p{L}{3}/u.test(text);
}

/** Quotations that the original itself shows in the language of their source. */
function quotedAsPrinted(original: FactCheck, language: LanguageTag, sources: Table<Source>): (path: Path) => boolean {
  const readIn = lastReadIn(sources);
  return ([section, id, key]) => {
    if (section !== 'evidence' || key !== 'quote') return false;
    const item = original.evidence?.[String(id)];
    if (item === undefined || item.original !== undefined || item.originalLanguage !== undefined) return false;
    const spoken = sources[readIn(item.source)]?.language;
    return spoken !== undefined && primaryLanguage(spoken) !== primaryLanguage(language);
  };
}

/** The texts of the pictures that the page of the translation shows. */
function textsOfMedia({ allReferences }: CheckSubject, { media = {} }: FactCheck): readonly Path[] {
  const used = new Set(allReferences.flatMap(({ kind, id }) => (kind === 'media' ? [id] : [])));
  return Object.entries(media).flatMap(([id, medium]: readonly [string, Medium]) =>
    used.has(id)
      ? (['alt', 'caption'] as const).filter((key) => medium[key] !== undefined).map((key) => ['media', id, key])
      : [],
  );
}

/** Whether a value has something at a path. */
export function holds(value: unknown, [key, ...rest]: Path): boolean {
  if (key === undefined) return value !== undefined;
  return (
    typeof value === 'object' && value !== null && Object.hasOwn(value, key) && holds(Reflect.get(value, key), rest)
  );
}
