import { paths, type Profile } from '../review/profile.ts';

/** What Google's `claims:search` says of a claim and of one review of it. */
export const CLAIMS_SEARCH: Profile = {
  url: paths('claimReview.url'),
  claim: paths('text'),
  title: paths('claimReview.title'),
  language: paths('claimReview.languageCode'),
  published: paths('claimReview.reviewDate'),
  modified: [],
  label: paths('claimReview.textualRating'),
  rating: { value: [], best: [], worst: [] },
  explanation: [],
  body: [],
  reviewer: { who: paths('claimReview.publisher'), url: paths('claimReview.publisher.site') },
  claimant: { who: paths('claimant'), type: [], jobTitle: [], sameAs: [] },
  claimDate: paths('claimDate'),
  appearances: [],
  posts: [],
  firstAppearance: [],
  image: [],
  keywords: [],
};

/** What Google's Fact Check Tools say of a page and of one review on it. */
export const MARKUP_PAGE: Profile = {
  url: paths('claimReviewMarkups.url', 'pageUrl'),
  claim: paths('claimReviewMarkups.claimReviewed'),
  title: [],
  language: [],
  published: paths('publishDate'),
  modified: [],
  label: paths('claimReviewMarkups.rating.textualRating'),
  rating: {
    value: paths('claimReviewMarkups.rating.ratingValue'),
    best: paths('claimReviewMarkups.rating.bestRating'),
    worst: paths('claimReviewMarkups.rating.worstRating'),
  },
  explanation: paths('claimReviewMarkups.rating.ratingExplanation'),
  body: [],
  reviewer: { who: paths('claimReviewAuthor'), url: [] },
  claimant: { who: paths('claimReviewMarkups.claimAuthor'), type: [], jobTitle: [], sameAs: [] },
  claimDate: paths('claimReviewMarkups.claimDate'),
  appearances: paths('claimReviewMarkups.claimAppearances'),
  posts: [],
  firstAppearance: paths('claimReviewMarkups.claimFirstAppearance'),
  image: paths('claimReviewMarkups.rating.imageUrl'),
  keywords: [],
};
