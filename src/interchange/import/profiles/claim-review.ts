import { paths, type Profile } from '../review/profile.ts';

/** schema.org's ClaimReview and MediaReview, with where publishers put what belongs elsewhere. */
export const CLAIM_REVIEW: Profile = {
  url: paths('url', '@id', 'mainEntityOfPage', 'record.url', 'record.link'),
  claim: paths(
    'claimReviewed',
    'itemReviewed.text',
    'itemReviewed.claimReviewed',
    'itemReviewed.name',
    'itemReviewed.headline',
  ),
  title: paths('headline', 'name', 'record.title'),
  language: paths('inLanguage', 'record.language', 'record.inLanguage'),
  published: paths(
    'datePublished',
    'dateCreated',
    'record.datePublished',
    'record.dateCreated',
    'record.pubDate',
    'record.published',
  ),
  modified: paths('dateModified', 'record.dateModified', 'record.updated'),
  label: paths('reviewRating.alternateName', 'reviewRating.name', 'mediaAuthenticityCategory', 'reviewRating'),
  rating: {
    value: paths('reviewRating.ratingValue'),
    best: paths('reviewRating.bestRating'),
    worst: paths('reviewRating.worstRating'),
  },
  explanation: paths('reviewRating.ratingExplanation', 'reviewRating.description'),
  body: paths('reviewBody', 'articleBody', 'description', 'text'),
  reviewer: { who: paths('author', 'publisher', 'creator', 'sourceOrganization', 'provider', 'sdPublisher'), url: [] },
  claimant: { who: paths('itemReviewed.author', 'itemReviewed.creator'), type: [], jobTitle: [], sameAs: [] },
  claimDate: paths('itemReviewed.datePublished', 'itemReviewed.dateCreated', 'itemReviewed.uploadDate'),
  appearances: paths(
    'itemReviewed.appearance',
    'itemReviewed.url',
    'itemReviewed.mediaItemAppearance',
    'associatedMediaReview.itemReviewed.mediaItemAppearance',
  ),
  posts: paths('itemReviewed.sameAs'),
  firstAppearance: paths('itemReviewed.firstAppearance'),
  image: paths('image', 'thumbnailUrl'),
  keywords: paths('keywords'),
};
