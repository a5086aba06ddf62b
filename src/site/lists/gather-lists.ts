import type { PageFacts } from '../../article/index.ts';
import { inLanguage } from '../../model/index.ts';
import { slugOf, type ListKind } from '../addresses.ts';
import type { Site, SiteLanguage } from '../site.ts';
import type { List } from './list.ts';

/** Something that checks have in common: what tells it apart, and how it is called. */
interface Mark {
  readonly key: string;
  readonly slug: string;
  readonly name: string;
}

/** All lists of a language but its home page: by verdict, claimant, topic, place and year, each in its own order. */
export function gatherLists(site: Site, language: SiteLanguage, pages: readonly PageFacts[]): readonly List[] {
  const marksOf: Readonly<Record<ListKind, (page: PageFacts) => readonly Mark[]>> = {
    ratings: ({ rating }) =>
      rating === undefined ? [] : [{ key: rating.id, slug: rating.id, name: ratingName(site, language, rating.id) }],
    claimants: ({ claimant: { id, name, isNamed } }) => (isNamed ? [{ key: `${id} ${name}`, slug: id, name }] : []),
    topics: ({ topics }) => topics.map((name) => ({ key: slugOf(name), slug: slugOf(name), name })),
    places: ({ places }) =>
      places.map((code) => ({ key: code, slug: code.toLowerCase(), name: language.wording.countryName(code) })),
    years: ({ published }) => {
      const year = published?.slice(0, 4);
      return year === undefined ? [] : [{ key: year, slug: year, name: year }];
    },
  };
  const kinds: readonly ListKind[] = ['ratings', 'claimants', 'topics', 'places', 'years'];
  return kinds.flatMap((kind) => inKindsOrder(kind, site, listsBy(kind, marksOf[kind], { language, pages })));
}

function listsBy(
  kind: ListKind,
  marksOf: (page: PageFacts) => readonly Mark[],
  { language, pages }: { readonly language: SiteLanguage; readonly pages: readonly PageFacts[] },
): readonly List[] {
  const found = new Map<string, { readonly mark: Mark; readonly pages: PageFacts[] }>();
  for (const page of pages)
    for (const mark of marksOf(page)) {
      const known = found.get(mark.key);
      if (known === undefined) found.set(mark.key, { mark, pages: [page] });
      else if (known.pages.at(-1) !== page) known.pages.push(page);
    }
  const taken = new Map<string, number>();
  // Those of one slug are numbered in an order that a newer check does not change.
  const inOrder = [...found.values()].toSorted((one, other) => (one.mark.key < other.mark.key ? -1 : 1));
  return inOrder.map(({ mark: { slug, name }, pages: listed }) => {
    const earlier = taken.get(slug) ?? 0;
    taken.set(slug, earlier + 1);
    const folder = earlier === 0 ? slug : `${slug}-${earlier + 1}`;
    return { language, kind, name, path: `${language.home}${kind}/${folder}/`, pages: listed };
  });
}

/** Verdicts in the order of the scale, years from the last, the others by name. */
function inKindsOrder(kind: ListKind, { scale }: Site, lists: readonly List[]): readonly List[] {
  if (kind === 'years') return lists.toReversed();
  if (kind === 'ratings') {
    const rank = ({ path }: List): number => scale.ratings.findIndex(({ id }) => path.endsWith(`/${id}/`));
    return lists.toSorted((one, other) => rank(one) - rank(other));
  }
  const [first] = lists;
  if (first === undefined) return lists;
  const { compare } = new Intl.Collator(first.language.wording.lang);
  return lists.toSorted((one, other) => compare(one.name, other.name) || (one.path < other.path ? -1 : 1));
}

function ratingName({ scale, settings }: Site, { lang }: SiteLanguage, id: string): string {
  const rating = scale.ratings.find((each) => each.id === id);
  return rating === undefined ? id : inLanguage(rating.label, [lang, ...settings.languages]).text;
}
