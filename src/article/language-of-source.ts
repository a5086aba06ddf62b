import type { CheckContext, Id, LanguageTag, Source } from '../model/index.ts';
import { entry } from './entry.ts';
import type { OtherLanguage } from './passage.ts';
import type { DescribedBy } from './source-view.ts';
import type { Wording } from './wording.ts';

/** The language of the title that `sources` gives, which may be a translation; undefined if it is that of the page. */
export function languageOfTitle(
  id: Id,
  source: Source,
  context: Pick<CheckContext, 'printedTitles' | 'languageOfEntry'>,
): LanguageTag | undefined {
  if (context.printedTitles?.has(id) === true) return undefined;
  const written = context.languageOfEntry?.(id, 'title');
  return isDescription(source.title ?? '') ? written : (source.language ?? written);
}

/** A title in brackets is the checkers' own description, in their language. */
export function isDescription(title: string): boolean {
  return title.trim().startsWith('[');
}

const DESCRIBED: readonly DescribedBy[] = ['locator', 'ownWork', 'interests'];

/** The languages of what checkers wrote of a source; undefined if all of it is in that of the page. */
export function languagesOfEntry(
  id: Id,
  context: CheckContext,
  wording: Wording,
): Readonly<Partial<Record<DescribedBy, OtherLanguage>>> | undefined {
  const source = entry(context.sources, id);
  const others = DESCRIBED.flatMap((key) => {
    const other = source?.[key] === undefined ? undefined : otherThanPage(context.languageOfEntry?.(id, key), wording);
    return other === undefined ? [] : [[key, other] as const];
  });
  return others.length === 0 ? undefined : Object.fromEntries(others);
}

/** A language as the attributes of an element give it; undefined if it is that of the page. */
export function otherThanPage(language: LanguageTag | undefined, wording: Wording): OtherLanguage | undefined {
  const { lang, dir } = wording.passage('', language);
  return lang === undefined ? undefined : { lang, dir };
}
