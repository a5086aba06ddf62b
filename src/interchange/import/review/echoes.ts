import type { FoundRest, FoundReview } from '../found-review.ts';
import { cleanParagraphs, cleanText } from '../values/clean-text.ts';
import { readDay } from '../values/read-day.ts';

/** What says what kind of thing an object is, and nothing that a reader of the review would miss. */
const STRUCTURE = /(?:^|\.)(?:schema:)?@?(?:type|context)(?:\[\d+\])?$/;
const PLAIN_TYPES =
  /^(?:.*[/#:])?(?:ClaimReview|MediaReview|Review|Rating|Claim|CreativeWork|Organization|NewsMediaOrganization|Person|Thing|ImageObject|WebPage|DataFeedItem|ListItem|DataFeed|ItemList)?$/i;
const VOCABULARY = /^https?:\/\/schema\.org\/?$/i;
/** Where reviews say a second time what a field holds already. */
const ECHOES =
  /^(?:@id|url|mainEntityOfPage(?:\.(?:@id|url))?|headline|name|title|text|reviewBody|articleBody|description|date(?:Published|Modified|Created)|inLanguage(?:\.\w+)?|thumbnailUrl|image(?:\[\d+\])?(?:\.\w+)?|(?:author|publisher|sdPublisher|creator|provider|sourceOrganization)(?:\[\d+\])?(?:\.(?:name|url|@id|legalName|alternateName|sameAs))?(?:\[\d+\])?|reviewRating(?:\[\d+\])?\.(?:name|alternateName|description|author\.(?:name|url))|itemReviewed(?:\[\d+\])?\.(?:name|text|headline|claimReviewed|description|@id|inLanguage)|itemReviewed\.appearance(?:\[\d+\])?\.(?:@id|url|contentUrl)|record\.\w+|pageUrl)$/;

/** Of what no field used, what no field says in the same words either. */
export function withoutEchoes(unused: readonly FoundRest[], review: FoundReview): readonly FoundRest[] {
  if (unused.length === 0) return unused;
  let held: ReadonlySet<string> | undefined;
  return unused.filter(({ path, value }) => {
    if (STRUCTURE.test(path)) return !(PLAIN_TYPES.test(value) || VOCABULARY.test(value));
    if (!ECHOES.test(path)) return true;
    held ??= heldBy(review);
    return !isHeld(path, value, held);
  });
}

function isHeld(path: string, value: string, held: ReadonlySet<string>): boolean {
  const text = cleanText(value);
  if (held.has(text) || held.has(cleanParagraphs(value)) || held.has(text.replace(/\/$/, ''))) return true;
  if (path === '@id') return held.has(text.replace(/#.*$/s, ''));
  if (!/date/i.test(path)) return false;
  const read = readDay(value);
  return 'day' in read && held.has(read.day);
}

/** What the fields say, but for words that are too short to mean the same. */
function heldBy(review: FoundReview): ReadonlySet<string> {
  const texts = [
    review.url,
    review.claim,
    review.title,
    review.language,
    review.published,
    review.modified,
    review.label,
    review.explanation,
    review.body,
    review.image,
    review.reviewer?.name,
    review.reviewer?.url,
    review.claimant?.name,
    ...review.appearances,
  ];
  const held = texts.filter((text) => text !== undefined);
  return new Set(held.flatMap((text) => [text, text.replace(/\/$/, '')]));
}
