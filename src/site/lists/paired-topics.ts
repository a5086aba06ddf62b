import type { Id } from '../../model/index.ts';
import type { SiteLanguage } from '../site-language.ts';
import type { Site } from '../site.ts';
import type { List } from './list.ts';

/** The same list in other languages, by the paths of lists. */
export type PairedLists = ReadonlyMap<string, readonly List[]>;

/**
 * Topics have other words in other languages: two of them are the same if they hold the same checks of those that are there in
 * both languages, and no other topic of either language does. `isTaken` says whether a list has its like in a language already.
 */
export function pairedTopics(
  { languages, groups, lists }: Pick<Site, 'languages' | 'groups' | 'lists'>,
  isTaken: (list: List, language: SiteLanguage) => boolean,
): PairedLists {
  const topics = lists.all().filter(({ kind }) => kind === 'topics');
  const paired = new Map<string, List[]>();
  const note = (from: List, to: List): void => void paired.set(from.path, [...(paired.get(from.path) ?? []), to]);
  for (const [at, one] of languages.entries())
    for (const other of languages.slice(at + 1)) {
      const isIn = (original: Id, { lang }: SiteLanguage): boolean =>
        groups.get(original)?.some((page) => page.lang === lang) === true;
      const sides = [one, other].map((language, side) => {
        const beyond = side === 0 ? other : one;
        const own = topics.filter((list) => list.language === language && !isTaken(list, beyond));
        return byChecks(own, (original) => isIn(original, beyond));
      });
      for (const [checks, [first, ...more]] of sides[0] ?? []) {
        const [like, ...others] = sides[1]?.get(checks) ?? [];
        if (first === undefined || like === undefined || more.length + others.length > 0) continue;
        note(first, like);
        note(like, first);
      }
    }
  return paired;
}

/** Lists by those of their checks that count; a list without any is left out. */
function byChecks(lists: readonly List[], counts: (original: Id) => boolean): ReadonlyMap<string, readonly List[]> {
  const found = new Map<string, List[]>();
  for (const list of lists) {
    const originals = new Set(list.pages.map(({ id, translationOf = id }) => translationOf).filter(counts));
    if (originals.size === 0) continue;
    const key = [...originals].toSorted().join(' ');
    found.set(key, [...(found.get(key) ?? []), list]);
  }
  return found;
}
