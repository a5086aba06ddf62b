import type { PageFacts } from '../../article/index.ts';
import type { Rating } from '../../model/index.ts';
import { addressOf, changedOn, type Site } from '../site.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a check is in the feed: without a verdict, it is not. */
export function isInFeed({ status, rating }: PageFacts): boolean {
  return status === 'published' && rating !== undefined;
}

/** An element of schema.org's `DataFeed`, in the shape that Data Commons publishes; none for a check without a verdict. */
export function feedItem(site: Site, page: PageFacts): JsonObject | undefined {
  const { address } = site;
  const { rating, path, published, lang, title, claim } = page;
  if (address === undefined || rating === undefined || !isInFeed(page)) return undefined;
  const url = addressOf(address, path);
  return {
    '@type': 'DataFeedItem',
    dateCreated: published,
    dateModified: changedOn(page),
    url,
    item: [
      {
        '@type': 'ClaimReview',
        '@id': url,
        url,
        headline: title,
        claimReviewed: claim,
        datePublished: published,
        dateModified: page.updated,
        inLanguage: lang,
        author: { '@type': 'Organization', name: site.settings.publisher.name, url: site.settings.publisher.url },
        reviewRating: { '@type': 'Rating', alternateName: rating.label.text, ...valueOf(site, rating.id) },
        itemReviewed: { '@type': 'Claim', author: authorOf(page), datePublished: page.said },
      },
    ],
  };
}

function valueOf({ scale }: Site, id: Rating['id']): JsonObject {
  const value = scale.ratings.find((rating) => rating.id === id)?.value;
  return value === undefined ? {} : { ratingValue: value, bestRating: scale.best, worstRating: scale.worst };
}

function authorOf({ claimant: { kind, name, role, sameAs, isNamed } }: PageFacts): JsonObject | undefined {
  if (!isNamed) return undefined;
  const links = sameAs.length === 0 ? undefined : sameAs;
  if (kind === 'person' || kind === 'anonymous')
    return { '@type': 'Person', name, jobTitle: role, sameAs: kind === 'person' ? links : undefined };
  return { '@type': 'Organization', name, sameAs: links };
}
