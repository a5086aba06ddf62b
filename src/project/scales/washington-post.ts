import type { Scale } from '../../model/index.ts';

/** The Pinocchios of the Fact Checker of The Washington Post, without those for changes of mind. */
export const washingtonPost: Scale = {
  name: 'The Washington Post Fact Checker',
  source: 'https://www.washingtonpost.com/politics/2019/01/07/about-fact-checker/',
  best: 5,
  worst: 1,
  ratings: [
    {
      id: 'geppetto-checkmark',
      class: 'true',
      value: 5,
      label: 'Geppetto Checkmark',
      definition: 'The statement holds the truth, the whole truth and nothing else.',
    },
    {
      id: 'one-pinocchio',
      class: 'mostly-true',
      value: 4,
      label: 'One Pinocchio',
      definition: 'The statement shades the facts and leaves some out, but says nothing plainly wrong.',
    },
    {
      id: 'two-pinocchios',
      class: 'mixed',
      value: 3,
      label: 'Two Pinocchios',
      definition: 'The statement leaves out or inflates much, and may mislead by careful wording.',
    },
    {
      id: 'three-pinocchios',
      class: 'mostly-false',
      value: 2,
      label: 'Three Pinocchios',
      definition: 'The statement errs on facts that matter, or contradicts them outright.',
    },
    {
      id: 'four-pinocchios',
      class: 'false',
      value: 1,
      label: 'Four Pinocchios',
      definition: 'The statement is a plain untruth.',
    },
    {
      id: 'bottomless-pinocchio',
      class: 'false',
      value: 1,
      label: 'Bottomless Pinocchio',
      definition: 'The statement was found untrue and has been repeated so often that it can be no slip.',
    },
  ],
};
