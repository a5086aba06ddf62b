import type { PageFacts } from '../../article/index.ts';
import { LIST_KINDS, type ListKind } from '../addresses.ts';
import type { SiteLanguage } from '../site-language.ts';
import type { List, Lists } from './list.ts';
import { marksIn, ratingName, type Mark, type Marks, type NamingParts } from './marks.ts';

/** The lists of a language but its home page: by verdict, claimant, topic, place and year, each in its own order. */
export function gatherLists(parts: NamingParts, home: List): Lists {
  const { language } = home;
  const marksOf = marksIn(parts, language);
  const ofKind = new Map(LIST_KINDS.map((kind) => [kind, new ListsOfKind(kind, marksOf[kind], home)]));
  const order = ordersOf(parts, language);
  let known: readonly List[] | undefined;
  return {
    all: () =>
      (known ??= [...ofKind].flatMap(([kind, lists]) => {
        const found = lists.all();
        const empty = kind === 'ratings' ? emptyRatings(parts, language, found) : [];
        return [...found, ...empty].toSorted(order(kind));
      })),
    of: (page, kinds) =>
      kinds.flatMap((kind) => {
        const found = ofKind.get(kind)?.of(page) ?? [];
        return found.length > 1 ? found.toSorted(order(kind)) : found;
      }),
    has: (kind) =>
      (kind === 'ratings' && parts.scale.ratings.length > 0) ||
      home.pages.some((page) => marksOf[kind](page).length > 0),
  };
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

/** Checks that have a mark in common, in the order of the site. */
interface Group {
  readonly mark: Mark;
  readonly pages: PageFacts[];
}

/** The lists of one kind; one of them is put together when it is asked for, since an archive has tens of thousands. */
class ListsOfKind {
  readonly #kind: ListKind;
  readonly #marksOf: Marks[ListKind];
  readonly #home: List;
  readonly #lists = new Map<string, List>();
  #groups: ReadonlyMap<string, Group> | undefined;

  constructor(kind: ListKind, marksOf: Marks[ListKind], home: List) {
    this.#kind = kind;
    this.#marksOf = marksOf;
    this.#home = home;
  }

  all(): readonly List[] {
    const taken = new Map<string, number>();
    // Those of one slug are numbered in an order that a newer check does not change.
    const inOrder = [...this.#all().values()].toSorted((one, other) => (one.mark.key < other.mark.key ? -1 : 1));
    const lists = inOrder.map((group) => {
      const earlier = taken.get(group.mark.slug) ?? 0;
      taken.set(group.mark.slug, earlier + 1);
      return this.#listOf(group, () => earlier);
    });
    // From here on, every list is known.
    this.#groups = undefined;
    return lists;
  }

  /** Those that a page stands in. */
  of(page: PageFacts): readonly List[] {
    const keys = new Set(this.#marksOf(page).map(({ key }) => key));
    return [...keys].flatMap((key) => {
      const known = this.#lists.get(key);
      if (known !== undefined) return [known];
      const group = this.#all().get(key);
      return group === undefined ? [] : [this.#listOf(group, () => this.#earlier(group.mark))];
    });
  }

  #all(): ReadonlyMap<string, Group> {
    return (this.#groups ??= grouped(this.#home.pages, this.#marksOf));
  }

  /** How many of the same slug come before. */
  #earlier({ key, slug }: Mark): number {
    let count = 0;
    for (const { mark } of this.#all().values()) if (mark.slug === slug && mark.key < key) count += 1;
    return count;
  }

  #listOf({ mark: { key, slug, name }, pages }: Group, earlier: () => number): List {
    const known = this.#lists.get(key);
    if (known !== undefined) return known;
    const [kind, { language }, number] = [this.#kind, this.#home, earlier()];
    const folder = number === 0 ? slug : `${slug}-${number + 1}`;
    const inTime = kind === 'claimants' && pages.length > 1 ? pages.toSorted(bySaying) : pages;
    const list = { language, kind, name, key, slug, path: `${language.home}${kind}/${folder}/`, pages: inTime };
    this.#lists.set(key, list);
    return list;
  }
}

function grouped(pages: readonly PageFacts[], marksOf: Marks[ListKind]): ReadonlyMap<string, Group> {
  const found = new Map<string, Group>();
  for (const page of pages)
    for (const mark of marksOf(page)) {
      const known = found.get(mark.key);
      if (known === undefined) found.set(mark.key, { mark, pages: [page] });
      else if (known.pages.at(-1) !== page) known.pages.push(page);
    }
  return found;
}

/** The last statement first; the sort is stable. */
function bySaying({ said: one }: PageFacts, { said: other }: PageFacts): number {
  return one === other ? 0 : (one ?? '') < (other ?? '') ? 1 : -1;
}

/** Verdicts in the order of the scale, years from the last, the others by name. */
function ordersOf({ scale }: NamingParts, { wording }: SiteLanguage): (kind: ListKind) => (a: List, b: List) => number {
  let collator: Intl.Collator | undefined;
  const rank = ({ slug }: List): number => scale.ratings.findIndex(({ id }) => id === slug);
  return (kind) => {
    if (kind === 'years') return (one, other) => (one.key < other.key ? 1 : -1);
    if (kind === 'ratings') return (one, other) => rank(one) - rank(other);
    const { compare } = (collator ??= new Intl.Collator(wording.lang));
    return (one, other) => compare(one.name, other.name) || (one.path < other.path ? -1 : 1);
  };
}
