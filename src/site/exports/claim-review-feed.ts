import type { PageFacts } from '../../article/index.ts';
import { machineJsonLine } from '../../printing/index.ts';
import type { ImportedRating, Rating } from '../../model/index.ts';
import { webAddress } from '../../render/address.ts';
import { addressOf, changedOn, type Site } from '../site.ts';

/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a check is in the feed: without a verdict, or with a label that has no class, it is not. */
export function isInFeed({ status, rating }: PageFacts): boolean {
  return status === 'published' && rating?.class !== undefined;
}

/** An element of schema.org's `DataFeed`, in the shape that Data Commons publishes; none for a check without a verdict. */
export function feedItem(site: Site, page: PageFacts): JsonObject | undefined {
  const { address } = site;
  const { rating, path, published, lang, title, claim } = page;
  if (address === undefined || rating === undefined || !isInFeed(page)) return undefined;
  const url = addressOf(address, path);
  return feedElement(site, page, {
    '@type': 'ClaimReview',
    '@id': url,
    url,
    headline: title,
    claimReviewed: claim,
    datePublished: published,
    dateModified: page.updated,
    sameAs: webAddress(page.imported?.from),
    inLanguage: lang,
    author: { '@type': 'Organization', name: site.settings.publisher.name, url: site.settings.publisher.url },
    reviewRating: {
      '@type': 'Rating',
      alternateName: rating.label.text,
      ...(rating.numbers === undefined ? valueOf(site, rating.id) : numbersOf(rating.numbers)),
    },
    itemReviewed: { '@type': 'Claim', author: authorOf(page), datePublished: page.said },
  });
}

/** The element that holds the review of a check. */
export function feedElement({ address }: Pick<Site, 'address'>, page: PageFacts, review: JsonObject): JsonObject {
  return {
    '@type': 'DataFeedItem',
    dateCreated: page.published,
    dateModified: changedOn(page),
    url: address === undefined ? undefined : addressOf(address, page.path),
    item: [review],
  };
}

/** What stands before the elements of a feed; what follows them closes a list and an object. */
export function feedHead(title: string): string {
  const head = machineJsonLine({ '@context': 'https://schema.org', '@type': 'DataFeed', name: title }).trimEnd();
  return `${head.slice(0, -1)},"dataFeedElement":[\n`;
}

function valueOf({ scale }: Site, id: Rating['id'] | undefined): JsonObject {
  const value = scale.ratings.find((rating) => rating.id === id)?.value;
  return value === undefined ? {} : { ratingValue: value, bestRating: scale.best, worstRating: scale.worst };
}

/** The numbers of another publisher, as they were. */
function numbersOf({ value, best, worst }: ImportedRating): JsonObject {
  return { ratingValue: value, bestRating: best, worstRating: worst };
}

function authorOf({ claimant: { kind, name, role, sameAs, isNamed }, imported }: PageFacts): JsonObject | undefined {
  if (!isNamed) return undefined;
  const links = sameAs.length === 0 ? undefined : sameAs;
  if (imported !== undefined && kind === 'unknown') return { '@type': 'Thing', name, sameAs: links };
  if (kind === 'person' || kind === 'anonymous')
    return { '@type': 'Person', name, jobTitle: role, sameAs: kind === 'person' ? links : undefined };
  return { '@type': 'Organization', name, sameAs: links };
}
