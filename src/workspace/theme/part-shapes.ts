import type { PageFacts } from '../../article/index.ts';
import { documents } from '../../schema/compiled/documents.js';
import type { NavigationLink, OtherLanguage, PartData, PlaceData } from '../../site/theme/theme.ts';
import { shapeOf, shapeOfSchema, whole, type Fields, type Shape } from './shape.ts';

/** All fields of a type: one that is forgotten here is noticed by the compiler. */
type FieldsOf<T> = Fields & { readonly [K in keyof Required<T>]: Fields[string] };

const LINK: FieldsOf<NavigationLink> = { label: true, lang: true, dir: true, address: true, isHere: true };
const OTHER: FieldsOf<OtherLanguage> = { lang: true, dir: true, name: true, address: true };

const PLACE: FieldsOf<PlaceData> = {
  path: true,
  lang: true,
  siteTitle: true,
  home: true,
  logo: true,
  logoOnDark: true,
  navigation: LINK,
  ownPages: LINK,
  search: true,
  to: true,
  others: OTHER,
};

const PASSAGE = { text: true, lang: true, dir: true } as const;

const CHECK: FieldsOf<PageFacts> = {
  id: true,
  lang: true,
  dir: true,
  status: true,
  path: true,
  title: true,
  withdrawn: true,
  description: true,
  claim: true,
  claimant: { id: true, name: true, kind: true, role: true, sameAs: true, isNamed: true },
  rating: { id: true, label: PASSAGE, class: true, numbers: { value: true, best: true, worst: true } },
  said: true,
  published: true,
  updated: true,
  outdatedSince: true,
  imported: { from: true, at: true },
  authors: true,
  topics: true,
  places: true,
  corrections: { date: true, kind: true, text: true, was: PASSAGE, now: PASSAGE },
  translationOf: true,
  formerly: true,
};

/** What a part is given, by its name. */
export function partShape(name: keyof PartData): Shape {
  if (name === 'row') return shapeOf({ ...PLACE, check: CHECK });
  if (name === 'head' || name === 'masthead' || name === 'footer') return shapeOf(PLACE);
  return shapeOf({ ...PLACE, view: articleShape() });
}

/** An article, whose words are all there. */
function articleShape(): Shape {
  const article = shapeOfSchema(documents['article'] ?? {});
  return {
    fields: article.fields,
    at: (field) => (field === 'words' ? whole(article.at('words')) : article.at(field)),
  };
}
