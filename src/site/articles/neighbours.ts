import type { PageFacts } from '../../article/index.ts';
import { isPublicStatus } from '../../model/index.ts';
import { time } from '../../render/html/page.ts';
import { markup, type Html } from '../../render/html/markup.ts';
import { relative } from '../addresses.ts';
import { IN_PAGES, type List } from '../lists/list.ts';
import { verdictHtml } from '../lists/row.ts';
import type { SiteLanguage } from '../site-language.ts';
import type { Site } from '../site.ts';

/** The lists of a check that its page names. */
export function listsOf(
  { lists }: Site,
  page: PageFacts,
): { readonly claimant?: List; readonly topics: readonly List[] } {
  const all = lists.of(page, IN_PAGES);
  return {
    claimant: all.find(({ kind }) => kind === 'claimants'),
    topics: all.filter(({ kind }) => kind === 'topics'),
  };
}

/** Some checks of a list that a check stands in. */
interface Neighbours {
  readonly list: List;
  readonly pages: readonly PageFacts[];
}

/** How many are shown of each list, and how many of them are newer than the check, where there are enough. */
const MOST = 4;
const NEWER = 2;

/** So many public checks between two are enough that neither shows the other: some of them may be passed over, since they are shown already. */
export const REACH: number = 2 * MOST;

/** Checks of the same claimant and the same topic: those next to it in time, so that a new one changes few pages. Never drafts. */
export function neighbours(site: Site, page: PageFacts): readonly Neighbours[] {
  const { claimant, topics } = listsOf(site, page);
  const shown = new Set<PageFacts>([page]);
  return [claimant, topics[0]].flatMap((list) => {
    if (list === undefined) return [];
    const pages = nearest(list, page, shown);
    for (const each of pages) shown.add(each);
    return pages.length === 0 ? [] : [{ list, pages }];
  });
}

function nearest(list: List, to: PageFacts, shown: ReadonlySet<PageFacts>): readonly PageFacts[] {
  const index = list.pages.indexOf(to);
  const take = (from: number, step: number): readonly PageFacts[] => {
    const taken: PageFacts[] = [];
    for (let at = from; at >= 0 && at < list.pages.length && taken.length < MOST; at += step) {
      const page = list.pages[at];
      if (page !== undefined && isPublicStatus(page.status) && !shown.has(page)) taken.push(page);
    }
    return taken;
  };
  const [newer, older] = [take(index - 1, -1), take(index + 1, 1)];
  const before = newer.slice(0, Math.max(NEWER, MOST - older.length));
  return [...before.toReversed(), ...older.slice(0, MOST - before.length)];
}

/** The same, as the end of a page. */
export function neighboursHtml(site: Site, page: PageFacts, language: SiteLanguage): Html | false {
  const groups = neighbours(site, page).map(({ list, pages }) => {
    const { related } = language.words;
    const isClaimant = list.kind === 'claimants';
    const name = isClaimant ? 'same-claimant' : 'same-topic';
    const heading = language.wording.fill(isClaimant ? related.sameClaimant : related.sameTopic, list.name);
    const items = pages.map((each) => itemHtml(each, page.path, language));
    return markup`<section class="neighbours" aria-labelledby="t-${name}"><h2 id="t-${name}"><a href="${relative(page.path, list.path)}">${heading}</a></h2>
<ul class="plain">\n${items}</ul>
</section>
`;
  });
  return groups.length > 0 && markup`${groups}`;
}

function itemHtml(page: PageFacts, from: string, language: SiteLanguage): Html {
  const { rating, published, title, withdrawn } = page;
  // The chip says already that it is withdrawn.
  const shown = withdrawn === undefined ? title : markup`<s>${withdrawn}</s>`;
  return markup`<li${rating?.id !== undefined && markup` class="rating-${rating.id}"`}><a href="${relative(from, page.path)}">${shown}</a>
<span class="chip">${verdictHtml(page, language)}</span>${published !== undefined && markup` <span class="aside">${time(language.wording.date(published))}</span>`}</li>
`;
}
