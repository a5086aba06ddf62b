/** What people call a key who do not know the format; a misspelling needs no entry. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  title: ['headline', 'heading', 'head', 'name'],
  name: ['title', 'label', 'fullName'],
  standfirst: ['subtitle', 'lead', 'lede', 'teaser', 'deck'],
  article: ['body', 'content', 'story'],
  conflicts: ['interests', 'disclosure'],
  topics: ['tags', 'keywords', 'categories'],
  places: ['countries', 'country'],
  speaker: ['by', 'claimant', 'who', 'person', 'author'],
  summary: ['claim', 'abstract', 'conclusion', 'claimReviewed'],
  quote: ['words', 'quotation', 'text'],
  implied: ['warrant', 'implies'],
  url: ['link', 'href', 'address', 'website', 'uri'],
  by: ['author', 'authors', 'creator', 'from', 'speaker', 'party'],
  published: ['date', 'publishedOn', 'datePublished', 'publication'],
  date: ['day', 'when', 'published', 'on'],
  accessed: ['retrieved', 'visited', 'accessDate'],
  archived: ['archive', 'archiveUrl', 'wayback'],
  locator: ['page', 'pages', 'paragraph', 'where', 'location'],
  authors: ['author', 'writers', 'by'],
  editors: ['editor', 'reviewer', 'reviewedBy'],
  rating: ['label', 'ruling', 'result'],
  reasoning: ['explanation', 'because', 'why'],
  shows: ['finding', 'text', 'says'],
  stance: ['supports', 'rebuts', 'side'],
  source: ['sources', 'document'],
  finding: ['result', 'verdict'],
  text: ['claim', 'summary', 'description', 'note', 'answer', 'reply', 'what', 'reason', 'why'],
  to: ['party', 'who', 'recipient', 'speaker'],
  outcome: ['status', 'result'],
  asked: ['date', 'sent'],
  language: ['originalLanguage', 'lang'],
  file: ['src', 'path', 'image', 'picture'],
  alt: ['description', 'altText'],
  credit: ['photographer', 'copyright'],
  translationOf: ['translates', 'translatedFrom', 'translation', 'original'],
  notes: ['note', 'comment', 'comments', 'todo'],
};

/** The one of `wanted` that people call by another name; undefined if there is none, or there are several. */
export function meantByOtherName(key: string, wanted: readonly string[]): string | undefined {
  const [found, ...others] = wanted.filter(
    (name) => Object.hasOwn(OTHER_NAMES, name) && OTHER_NAMES[name]?.includes(key),
  );
  return others.length > 0 ? undefined : found;
}
