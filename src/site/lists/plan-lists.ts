import { digestOf } from '../digest-of.ts';
import { LIST_KINDS } from '../addresses.ts';
import type { Place } from '../frame/place.ts';
import { viewOfScale } from '../../article/index.ts';
import type { LanguageTag, LocalText } from '../../model/index.ts';
import { markup, type Html } from '../../render/html/markup.ts';
import { passage } from '../../render/html/page.ts';
import type { SiteLanguage } from '../site-language.ts';
import type { Site } from '../site.ts';
import type { Unit } from '../unit.ts';
import { claimantHtml } from './claimant-html.ts';
import { homeAside, homeIntro } from './home-html.ts';
import { kindPage, type KindOfLists } from './kind-page.ts';
import { listPage, type ListPage } from './list-page.ts';
import { countIn, ratingOf, type List } from './list.ts';
import { pairedTopics } from './paired-topics.ts';
import { partsOf, type Part } from './parts-of.ts';

/** The home pages and all lists of a site. */
export function* planLists(site: Site): Iterable<Unit> {
  const versionsOf = versionsByPath(site);
  for (const home of site.homes) {
    const make = (): ReturnType<Around['make']> => {
      const kinds = kindsOf(site).filter(({ language }) => language === home.language);
      return {
        intro: homeIntro(site, home, kinds),
        aside: homeAside(site, home, kinds),
        description: descriptionOf(site.settings.site?.description, home.language.lang),
      };
    };
    yield* unitsOf(site, home, () => site.homes, { inputs: make, make });
  }
  for (const list of site.touched.lists()) yield* unitsOf(site, list, () => versionsOf(list), aroundList(site, list));
  if (site.touched.leavesOut) return;
  const kinds = kindsOf(site);
  for (const kind of kinds) yield kindUnit(site, kind, kinds);
}

/** What the publisher says of the site in a language; one text is for all. */
function descriptionOf(text: LocalText | undefined, lang: LanguageTag): string | undefined {
  return typeof text === 'string' ? text : text?.[lang];
}

/** What a rating means, above the checks that have it. */
function meaningHtml({ scale, settings }: Site, list: List): Html | false {
  const { words, wording } = list.language;
  const rating = scale.ratings.find(({ id }) => id === ratingOf(list));
  const count = countIn(list);
  return markup`${rating && markup`<p class="role">${passage(viewOfScale(rating.definition, wording, settings))}</p>\n`}${count > 0 && markup`<p class="count">${wording.plural(words.lists.checks, count)}</p>\n`}`;
}

/** What a rating means, in words alone. */
function ratingWords({ scale, settings }: Site, list: List): string | undefined {
  const rating = scale.ratings.find(({ id }) => id === ratingOf(list));
  return (
    rating &&
    `${list.name}${list.language.wording.colon}${viewOfScale(rating.definition, list.language.wording, settings).text}`
  );
}

/** What stands around the rows of the first page. */
interface Around {
  /** What it depends on. */
  readonly inputs: () => unknown;
  readonly make: () => Pick<ListPage, 'intro' | 'aside' | 'description'>;
}

function aroundList(site: Site, list: List): Around {
  if (list.kind === 'ratings')
    return { inputs: () => '', make: () => ({ intro: meaningHtml(site, list), description: ratingWords(site, list) }) };
  if (list.kind !== 'claimants') return { inputs: () => '', make: () => ({}) };
  // Who the claimant is and how the statements fared is told by all of the list.
  return { inputs: () => list.pages.map(site.stateOf), make: () => ({ intro: claimantHtml(site, list) }) };
}

function unitsOf(site: Site, list: List, versions: () => Place['versions'], around: Around): readonly Unit[] {
  const isTouched = site.touched.list(list);
  if (!isTouched && site.touched.leavesOut) return [];
  return partsOf(list).flatMap((part): readonly Unit[] => {
    const { path, pages, isFirst, newer, older } = part;
    const isSame = !isTouched || !mayShowAnother(site, part);
    if (isSame && site.touched.leavesOut) return [];
    const first = (): readonly unknown[] =>
      isFirst ? [list.pages.length, countIn(list), versions().map((version) => version.path), around.inputs()] : [];
    const unit: Unit = {
      name: `list ${path}`,
      stage: 'list',
      isSame,
      inputs: () => digestOf([list.name, pages.map(site.stateOf), newer, older, first()]),
      make: () => [listPage(site, { part, versions: versions(), ...(isFirst ? around.make() : {}) })],
    };
    return [unit];
  });
}

/** Whether a page of a list in which some checks have changed may show any of them, or other numbers. */
function mayShowAnother({ touched }: Site, { list, pages, isFirst }: Part): boolean {
  // The first page of a claimant tells how all of the statements fared.
  return touched.structure || (isFirst && list.kind === 'claimants') || pages.some(touched.check);
}

function kindUnit(site: Site, kind: KindOfLists, kinds: readonly KindOfLists[]): Unit {
  const versions = kinds
    .filter((other) => other.kind === kind.kind)
    .map(({ language }) => ({ language, path: `${language.home}${kind.kind}/` }));
  return {
    name: `lists ${kind.language.home}${kind.kind}/`,
    stage: 'list',
    isSame: !site.touched.structure,
    inputs: () => {
      const names = kind.lists.map(({ name, path, pages }) => [name, path, countIn({ pages })]);
      return digestOf([names, versions.map(({ path }) => path)]);
    },
    make: () => [kindPage(site, { ...kind, versions })],
  };
}

function kindsOf({ languages, ...site }: Site): readonly KindOfLists[] {
  const lists = site.lists.all();
  return languages
    .flatMap((language) =>
      LIST_KINDS.map((kind) => ({
        kind,
        language,
        lists: lists.filter((list) => list.kind === kind && list.language === language),
      })),
    )
    .filter((each) => each.lists.length > 0);
}

const keyOf = ({ path, language }: List): string => path.slice(language.home.length);

/** A list is the same in another language if it has the same path below the home page, or if it is the same topic in other words. */
function versionsByPath(site: Site): (list: List) => Place['versions'] {
  const { languages, lists } = site;
  // With one language, no others need be gathered.
  if (languages.length === 1) return (list) => [list];
  const known = once(() => groupedByPath(lists.all()));
  const samePath = (list: List): Place['versions'] => known().get(keyOf(list)) ?? [];
  const isTaken = (list: List, language: SiteLanguage): boolean =>
    samePath(list).some((version) => version.language === language);
  const paired = once(() => pairedTopics(site, isTaken));
  const rank = ({ language }: Place['versions'][number]): number => languages.indexOf(language);
  return (list) => {
    const others = list.kind === 'topics' ? (paired().get(list.path) ?? []) : [];
    return [...samePath(list), ...others].toSorted((one, other) => rank(one) - rank(other));
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function groupedByPath(lists: readonly List[]): ReadonlyMap<string, Place['versions']> {
  const known = new Map<string, { readonly language: List['language']; readonly path: string }[]>();
  for (const list of lists) {
    const version = { language: list.language, path: list.path };
    const others = known.get(keyOf(list));
    if (others === undefined) known.set(keyOf(list), [version]);
    else others.push(version);
  }
  return known;
}
