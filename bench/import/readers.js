import { fromSources } from '../from-sources.js';

const { parseColumns, readReviews } = await fromSources('src/interchange/index.ts');

/** What is compared of a review. */
export const FIELDS = ['claim', 'label', 'numbers', 'date', 'claim date', 'claimant', 'address'];

/** What is compared of a review, by the names in FIELDS. */
export function comparedOf({ claim, label, rating, published, claimDate, claimant, url }) {
  return {
    claim,
    label,
    numbers: rating,
    date: published,
    'claim date': claimDate,
    claimant: claimant?.name,
    address: url,
  };
}

/** The reviews as this project reads them. */
export async function ofThis(bytes, { columns } = {}) {
  const chunks = (async function* () {
    yield bytes;
  })();
  const found = [];
  for await (const each of readReviews({ name: 'file', chunks }, { columns: columns && parseColumns(columns) }))
    if ('from' in each) found.push(comparedOf(each));
  return found;
}

/** What a few lines of a script do: the script blocks of a page, or the file, and of these the reviews at the top. */
export function naive(bytes) {
  const text = bytes.toString('utf8');
  const blocks = text.trimStart().startsWith('<')
    ? [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, block]) => block)
    : [text];
  return blocks
    .flatMap((block) => JSON.parse(block))
    .filter((node) => node['@type'] === 'ClaimReview')
    .map((node) => ofSchema(node));
}

/** What a review says by its own properties. */
export function ofSchema(review) {
  const { claimReviewed, reviewRating = {}, datePublished, itemReviewed = {}, url } = review;
  const { ratingValue, bestRating, worstRating, alternateName } = reviewRating ?? {};
  const numbers = { value: ratingValue, best: bestRating, worst: worstRating };
  const hasNumbers = Object.values(numbers).some((value) => value !== undefined);
  return {
    claim: claimReviewed,
    label: alternateName,
    numbers: hasNumbers ? numbers : undefined,
    date: datePublished,
    'claim date': itemReviewed?.datePublished,
    claimant: itemReviewed?.author?.name,
    address: url,
  };
}
