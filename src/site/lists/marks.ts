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
  const topics = remembered((name) => {
    const slug = slugOf(name);
    return { key: slug, slug, name };
  });
  const ratings = remembered((id) => ({ key: id, slug: id, name: ratingName(parts, language, id) }));
  const places = remembered((code) => ({
    key: code,
    slug: code.toLowerCase(),
    name: language.wording.countryName(code),
  }));
  const years = remembered((year) => ({ key: year, slug: year, name: year }));
  return {
    ratings: ({ rating }) => (rating?.id === undefined ? [] : [ratings(rating.id)]),
    claimants: ({ claimant: { id, name, isNamed } }) => (isNamed ? [{ key: `${id} ${name}`, slug: id, name }] : []),
    topics: (page) => page.topics.map(topics),
    places: (page) => page.places.map(places),
    years: ({ published }) => (published === undefined ? [] : [years(published.slice(0, 4))]),
  };
}

/** Many checks have the same mark, of which there is one. */
function remembered(make: (text: string) => Mark): (text: string) => Mark {
  const known = new Map<string, Mark>();
  return (text) => {
    const mark = known.get(text) ?? make(text);
    known.set(text, mark);
    return mark;
  };
}

/** What a rating is called in a language of the site. */
export function ratingName({ scale, settings }: NamingParts, { lang }: SiteLanguage, id: string): string {
  const rating = scale.ratings.find((each) => each.id === id);
  return rating === undefined ? id : inLanguage(rating.label, [lang, ...settings.languages]).text;
}
