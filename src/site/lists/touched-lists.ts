import type { PageFacts } from '../../article/index.ts';
import { LIST_KINDS } from '../addresses.ts';
import type { Site } from '../site.ts';
import type { PageChanges } from '../touched.ts';
import type { List } from './list.ts';
import { marksIn } from './marks.ts';

/** The lists that some changed pages stand in or stood in, and those whose place depends on whether there are such lists. */
export function touchedLists(
  { before, after }: PageChanges,
  site: Pick<Site, 'settings' | 'scale' | 'languages' | 'lists'>,
): ReadonlySet<List> {
  const keysOf = keysIn(site);
  const was = new Map(before.flatMap(keysOf));
  const is = new Map(after.flatMap(keysOf));
  const isNew = new Set(after);
  const touched = new Set<List>();
  const found = new Set<string>();
  const families = new Set<string>();
  const lists = site.lists.all();
  for (const list of lists) {
    const key = keyOf(list);
    if (!was.has(key) && !is.has(key)) continue;
    touched.add(list);
    found.add(key);
    if (!was.has(key) && list.pages.every((page) => isNew.has(page))) families.add(familyOf(list));
  }
  for (const [key, family] of was) if (!found.has(key)) families.add(family);
  if (families.size > 0) for (const list of lists) if (families.has(familyOf(list))) touched.add(list);
  return touched;
}

/** The keys of the lists that a page stands in, each with the family of the list. */
function keysIn(
  site: Pick<Site, 'settings' | 'scale' | 'languages'>,
): (page: PageFacts) => readonly (readonly [key: string, family: string])[] {
  const languages = new Map(
    site.languages.map((language) => [language.lang, { language, marks: marksIn(site, language) }]),
  );
  return (page) => {
    const found = languages.get(page.lang);
    if (found === undefined) return [];
    const { language, marks } = found;
    return LIST_KINDS.flatMap((kind) =>
      marks[kind](page).map(({ key, slug }) => [keyOf({ language, kind, key }), familyOf({ kind, slug })] as const),
    );
  };
}

function keyOf({ language, kind, key }: Pick<List, 'language' | 'kind' | 'key'>): string {
  return `${language.lang}\n${kind}\n${key}`;
}

/** When a list comes or goes, others of the same name may get another number, or lose what is the same in another language. */
function familyOf({ kind, slug }: Pick<List, 'kind' | 'slug'>): string {
  return `${kind} ${slug.replace(/(?:-\d+)+$/, '')}`;
}
