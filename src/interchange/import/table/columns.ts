import { paths, type Profile } from '../review/profile.ts';
import type { Path } from '../review/ledger.ts';

/** The fields of a review that a column can hold. */
const FIELDS = [
  'url',
  'claim',
  'title',
  'language',
  'published',
  'modified',
  'label',
  'value',
  'best',
  'worst',
  'explanation',
  'body',
  'reviewer',
  'reviewerUrl',
  'claimant',
  'claimantType',
  'jobTitle',
  'sameAs',
  'claimDate',
  'appearances',
  'firstAppearance',
  'image',
  'keywords',
] as const;

/** One of them. */
type ColumnField = (typeof FIELDS)[number];

/** Which column of a table holds which field. */
export type ColumnMap = ReadonlyMap<ColumnField, string>;

/** Reads a column map as it is written on a command line: `claim=Claim,label=Rating`; a comma within a name is doubled. */
export function parseColumns(text: string): ColumnMap | { readonly problem: string } {
  const columns = new Map<ColumnField, string>();
  for (const part of text
    .replaceAll(',,', '\0')
    .split(',')
    .map((each) => each.replaceAll('\0', ','))) {
    const [name = '', ...rest] = part.split('=');
    const field = fieldOf(name);
    const column = rest.join('=').trim();
    if (field === undefined)
      return { problem: `No field of a review is called ${name.trim()}: there are ${FIELDS.join(', ')}.` };
    if (column === '') return { problem: `Which column holds ${field} is not said: write ${field}=Column.` };
    if (columns.has(field)) return { problem: `Two columns are given for ${field}.` };
    columns.set(field, column);
  }
  return columns;
}

function fieldOf(name: string): ColumnField | undefined {
  return FIELDS.find((field) => folded(field) === folded(name));
}

/** What columns are called in the tables of this project, in those of Google and by schema.org, folded; the first there is counts. */
const KNOWN: Readonly<Record<ColumnField, readonly string[]>> = {
  url: ['url', 'address', 'claimreviewurl', 'reviewurl', 'factcheckurl', 'pageurl', 'link'],
  claim: ['claimreviewed', 'claim', 'claimtext', 'text'],
  title: ['title', 'headline', 'name', 'claimreviewtitle', 'reviewtitle'],
  language: ['language', 'languagecode', 'inlanguage', 'claimreviewlanguagecode', 'lang'],
  published: ['published', 'datepublished', 'reviewdate', 'claimreviewreviewdate', 'publishdate', 'date'],
  modified: ['updated', 'datemodified', 'modified'],
  label: [
    'ratinglabel',
    'textualrating',
    'claimreviewtextualrating',
    'ratingtextualrating',
    'reviewratingalternatename',
    'alternatename',
    'alternativename',
    'label',
    'verdict',
    'rating',
  ],
  value: ['ratingvalue', 'reviewratingratingvalue', 'ratingratingvalue', 'value'],
  best: ['ratingbest', 'bestrating', 'reviewratingbestrating', 'ratingbestrating', 'best'],
  worst: ['ratingworst', 'worstrating', 'reviewratingworstrating', 'ratingworstrating', 'worst'],
  explanation: [
    'verdictsummary',
    'ratingexplanation',
    'reviewratingratingexplanation',
    'ratingratingexplanation',
    'explanation',
  ],
  body: ['description', 'reviewbody', 'body'],
  reviewer: [
    'publishername',
    'claimreviewpublishername',
    'claimreviewauthorname',
    'reviewer',
    'publisher',
    'authorname',
    'author',
  ],
  reviewerUrl: ['publishersite', 'claimreviewpublishersite', 'reviewerurl', 'authorurl', 'publisherurl'],
  claimant: ['claimant', 'claimauthorname', 'claimauthor', 'itemreviewedauthorname', 'speaker', 'claimantname'],
  claimantType: ['claimantkind', 'claimanttype', 'itemreviewedauthortype'],
  jobTitle: ['role', 'claimauthorjobtitle', 'itemreviewedauthorjobtitle', 'jobtitle'],
  sameAs: ['claimauthorsameas', 'itemreviewedauthorsameas', 'sameas'],
  claimDate: ['said', 'claimdate', 'itemrevieweddatepublished'],
  appearances: ['appearances', 'claimappearances', 'itemreviewedappearance', 'appearance', 'itemreviewedurl'],
  firstAppearance: ['firstappearance', 'claimfirstappearance', 'itemreviewedfirstappearance'],
  image: ['image', 'imageurl'],
  keywords: ['topics', 'keywords', 'tags'],
};

/** How a table is read: by a map, or by what its columns are called; otherwise why it cannot be. */
export function tableProfile(headings: readonly string[], columns?: ColumnMap): Profile | { readonly problem: string } {
  const listed = `its columns are ${headings.join(', ')}`;
  const missing = [...(columns?.values() ?? [])].find((column) => columnOf(headings, column) === undefined);
  if (missing !== undefined) return { problem: `The table has no column ${missing}: ${listed}.` };
  const at = (field: ColumnField): readonly Path[] => {
    const heading =
      columns === undefined
        ? KNOWN[field]
            .map((known) => headings.find((each) => folded(each) === known))
            .find((each) => each !== undefined)
        : columnOf(headings, columns.get(field));
    return heading === undefined ? [] : [[heading]];
  };
  const says = (...fields: readonly ColumnField[]): boolean => fields.some((field) => at(field).length > 0);
  if (columns === undefined && !(says('claim', 'title') && says('label', 'url')))
    return { problem: `Which column holds what is not known, since ${listed}: a column map says it.` };
  return profileOf(at);
}

function columnOf(headings: readonly string[], column: string | undefined): string | undefined {
  if (column === undefined) return undefined;
  return (
    headings.find((heading) => heading === column) ?? headings.find((heading) => folded(heading) === folded(column))
  );
}

function profileOf(at: (field: ColumnField) => readonly Path[]): Profile {
  return {
    url: at('url'),
    claim: at('claim'),
    title: at('title'),
    language: at('language'),
    published: at('published'),
    modified: at('modified'),
    label: at('label'),
    rating: { value: at('value'), best: at('best'), worst: at('worst') },
    explanation: at('explanation'),
    body: at('body'),
    reviewer: { who: at('reviewer'), url: at('reviewerUrl') },
    claimant: { who: at('claimant'), type: at('claimantType'), jobTitle: at('jobTitle'), sameAs: at('sameAs') },
    claimDate: at('claimDate'),
    appearances: at('appearances'),
    posts: paths(),
    firstAppearance: at('firstAppearance'),
    image: at('image'),
    keywords: at('keywords'),
  };
}

/** A name without case, spaces and signs. */
function folded(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
