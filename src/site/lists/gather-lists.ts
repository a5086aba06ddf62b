import type { PageFacts } from '../../article/index.ts';
import { LIST_KINDS, type ListKind } from '../addresses.ts';
import type { SiteLanguage } from '../site-language.ts';
import type { List } from './list.ts';
import { marksIn, ratingName, type Mark, type NamingParts } from './marks.ts';

/** All lists of a language but its home page: by verdict, claimant, topic, place and year, each in its own order. */
export function gatherLists(parts: NamingParts, { language, pages }: List): readonly List[] {
  const marksOf = marksIn(parts, language);
  return LIST_KINDS.flatMap((kind) => {
    const found = listsBy(kind, marksOf[kind], { language, pages });
    const empty = kind === 'ratings' ? emptyRatings(parts, language, found) : [];
    return inKindsOrder(kind, parts, [...found, ...empty]);
  });
}

/** Each rating of the scale keeps its page, which others may link to, when the last check that has it gets another. */
function emptyRatings(parts: NamingParts, language: SiteLanguage, found: readonly List[]): readonly List[] {
  const taken = new Set(found.map(({ slug }) => slug));
  return parts.scale.ratings.flatMap(({ id }): readonly List[] =>
    taken.has(id)
      ? []
      : [
          {
            language,
            kind: 'ratings',
            name: ratingName(parts, language, id),
            key: id,
            slug: id,
            path: `${language.home}ratings/${id}/`,
            pages: [],
          },
        ],
  );
}

function listsBy(
  kind: ListKind,
  marksOf: (page: PageFacts) => readonly Mark[],
  { language, pages }: Pick<List, 'language' | 'pages'>,
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
  return inOrder.map(({ mark: { key, slug, name }, pages: listed }) => {
    const earlier = taken.get(slug) ?? 0;
    taken.set(slug, earlier + 1);
    const folder = earlier === 0 ? slug : `${slug}-${earlier + 1}`;
    const inTime =
      kind === 'claimants' && listed.length > 1 ? listed.toSorted((one, other) => bySaying(one, other)) : listed;
    return { language, kind, name, key, slug, path: `${language.home}${kind}/${folder}/`, pages: inTime };
  });
}

/** The last statement first; the sort is stable. */
function bySaying({ said: one }: PageFacts, { said: other }: PageFacts): number {
  return one === other ? 0 : (one ?? '') < (other ?? '') ? 1 : -1;
}

/** Verdicts in the order of the scale, years from the last, the others by name. */
function inKindsOrder(kind: ListKind, { scale }: NamingParts, lists: readonly List[]): readonly List[] {
  if (kind === 'years') return lists.toReversed();
  if (kind === 'ratings') {
    const rank = ({ slug }: List): number => scale.ratings.findIndex(({ id }) => id === slug);
    return lists.toSorted((one, other) => rank(one) - rank(other));
  }
  const [first] = lists;
  if (first === undefined) return lists;
  const { compare } = new Intl.Collator(first.language.wording.lang);
  return lists.toSorted((one, other) => compare(one.name, other.name) || (one.path < other.path ? -1 : 1));
}
