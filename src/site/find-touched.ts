import type { PageFacts } from '../article/index.ts';
import { isPublicStatus, type Id } from '../model/index.ts';
import { LIST_KINDS } from './addresses.ts';
import { REACH } from './articles/neighbours.ts';
import { IN_PAGES, type List } from './lists/list.ts';
import { touchedLists } from './lists/touched-lists.ts';
import { UNDATED } from './search/index-parts.ts';
import { changedOn, filedOn, type Site } from './site.ts';
import type { PageChanges, Touched } from './touched.ts';

type Opened = Pick<Site, 'settings' | 'scale' | 'languages' | 'pages' | 'groups' | 'homes' | 'lists'>;

/** Where nothing is known of the last build. */
function everything({ lists }: Opened): Touched {
  return {
    structure: true,
    leavesOut: false,
    list: () => true,
    lists: lists.all,
    check: () => true,
    page: () => true,
    year: () => true,
  };
}

/** Finds out what the changes of some pages may have touched. */
export function touchedBy(changes: PageChanges | undefined, site: Opened, mayLeaveOut: boolean): Touched {
  if (changes === undefined) return everything(site);
  const all = [...changes.before, ...changes.after];
  const structure = !isSameStructure(changes);
  const lists = structure ? touchedLists(changes, site) : listsOf(changes.after, site);
  const leavesOut = mayLeaveOut && !structure;
  const originals = new Set(all.map(originalOf));
  const isNew = new Set(changes.after);
  const beside = structure ? pagesIn(lists) : pagesBeside(changes, site);
  const isFirstOrLast = changesWhetherAny(changes, site);
  // Which topics are the same in several languages, all of their checks together tell.
  const arePaired = structure && site.languages.length > 1;
  const years = new Set(all.flatMap(yearsOf));
  for (const id of originals)
    for (const page of site.groups.get(id) ?? []) for (const year of yearsOf(page)) years.add(year);
  return {
    structure,
    leavesOut,
    list: (list) =>
      list.kind === undefined ? all.length > 0 : lists.has(list) || (arePaired && list.kind === 'topics'),
    lists: () => (leavesOut ? lists : site.lists.all()),
    check: (page) => isNew.has(page),
    page: (page) => isFirstOrLast || originals.has(originalOf(page)) || beside.has(page),
    year: (year) => years.has(year),
  };
}

/** Where all checks are in the lists that they were in, these alone may say something else. */
function listsOf(pages: readonly PageFacts[], { lists }: Opened): ReadonlySet<List> {
  return new Set(pages.flatMap((page) => lists.of(page, LIST_KINDS)));
}

function pagesIn(lists: ReadonlySet<List>): ReadonlySet<PageFacts> {
  return new Set([...lists].filter(({ kind }) => IN_PAGES.some((each) => each === kind)).flatMap(({ pages }) => pages));
}

/** Where all lists are in the order that they had, those that are near enough to show what has changed. */
function pagesBeside({ after }: PageChanges, { lists }: Opened): ReadonlySet<PageFacts> {
  const beside = new Set<PageFacts>();
  for (const changed of after)
    for (const { pages } of lists.of(changed, IN_PAGES))
      for (const step of [-1, 1])
        for (let at = pages.indexOf(changed) + step, passed = 0; passed < REACH; at += step) {
          const page = pages[at];
          if (page === undefined) break;
          beside.add(page);
          if (isPublicStatus(page.status)) passed += 1;
        }
  return beside;
}

/** The years that sitemaps and the search have a check in. */
function yearsOf(page: PageFacts): readonly string[] {
  const year = filedOn(page).slice(0, 4);
  return page.published === undefined ? [UNDATED, year] : [year];
}

function originalOf({ id, translationOf = id }: PageFacts): Id {
  return translationOf;
}

/** Whether all checks are in the lists that they were in, and as many of them count. */
function isSameStructure({ before, after }: PageChanges): boolean {
  if (before.length !== after.length) return false;
  const known = new Map(before.map((page) => [page.id, structureOf(page)]));
  return after.every((page) => known.get(page.id) === structureOf(page));
}

function structureOf(page: PageFacts): string {
  const { id, lang, path, status, published, said, imported, rating, claimant, topics, places, translationOf } = page;
  const by = [claimant.id, claimant.name, claimant.isNamed];
  return JSON.stringify([
    [id, lang, path, status, published, said, imported?.at, rating?.id, topics, places, translationOf, changedOn(page)],
    by,
  ]);
}

/** Whether a language has its first public check now, or has none any more: every page says where the data are. */
function changesWhetherAny({ before, after }: PageChanges, { homes }: Opened): boolean {
  const isNew = new Set(after);
  return homes.some(({ language: { lang }, pages }) => {
    const has = pages.some(({ status }) => isPublicStatus(status));
    const had =
      pages.some((page) => isPublicStatus(page.status) && !isNew.has(page)) ||
      before.some((page) => page.lang === lang && isPublicStatus(page.status));
    return has !== had;
  });
}
