import { paths, type Profile } from '../review/profile.ts';

/** A line of this project's own export. */
export const EXPORTED_CHECK: Profile = {
  url: paths('address'),
  claim: paths('claim'),
  title: paths('title'),
  language: paths('language'),
  published: paths('published'),
  modified: paths('updated'),
  label: paths('rating.label'),
  rating: { value: paths('verdict.value'), best: paths('verdict.best'), worst: paths('verdict.worst') },
  explanation: paths('verdict.summary'),
  body: paths('description'),
  reviewer: { who: [], url: [] },
  claimant: {
    who: paths('claimant'),
    type: paths('claimant.kind'),
    jobTitle: paths('claimant.role'),
    sameAs: paths('claimant.sameAs'),
  },
  claimDate: paths('said'),
  appearances: paths('statement.appearances'),
  posts: [],
  firstAppearance: paths('statement.firstAppearance'),
  image: [],
  keywords: paths('topics'),
};
