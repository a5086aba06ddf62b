import type { PageFacts } from '../../article/index.ts';
import { inLanguage } from '../../model/index.ts';
import { slugOf, type ListKind } from '../addresses.ts';
import type { SiteLanguage } from '../site-language.ts';
import type { Site } from '../site.ts';

/** Something that checks have in common: what tells it apart, and how it is called. */
export interface Mark {
  readonly key: string;
  readonly slug: string;
  readonly name: string;
}

/** What checks of a language have in common, by the kind of list that holds them. */
export type Marks = Readonly<Record<ListKind, (page: PageFacts) => readonly Mark[]>>;

/** What the names of lists are made from. */
export type NamingParts = Pick<Site, 'settings' | 'scale'>;

/** Tells by what the checks of a language are listed. */
export function marksIn(parts: NamingParts, language: SiteLanguage): Marks {
  const known = new Map<string, Mark>();
  const topicMark = (name: string): Mark => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const slug = slugOf(name);
    const mark = { key: slug, slug, name };
    known.set(name, mark);
    return mark;
  };
  return {
    ratings: ({ rating }) =>
      rating === undefined ? [] : [{ key: rating.id, slug: rating.id, name: ratingName(parts, language, rating.id) }],
    claimants: ({ claimant: { id, name, isNamed } }) => (isNamed ? [{ key: `${id} ${name}`, slug: id, name }] : []),
    topics: ({ topics }) => topics.map(topicMark),
    places: ({ places }) =>
      places.map((code) => ({ key: code, slug: code.toLowerCase(), name: language.wording.countryName(code) })),
    years: ({ published }) => {
      const year = published?.slice(0, 4);
      return year === undefined ? [] : [{ key: year, slug: year, name: year }];
    },
  };
}

/** What a rating is called in a language of the site. */
export function ratingName({ scale, settings }: NamingParts, { lang }: SiteLanguage, id: string): string {
  const rating = scale.ratings.find((each) => each.id === id);
  return rating === undefined ? id : inLanguage(rating.label, [lang, ...settings.languages]).text;
}
