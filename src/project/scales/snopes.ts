import type { Scale } from '../../model/index.ts';

/** The ratings of Snopes, without those that it has retired and those that are no verdict. */
export const snopes: Scale = {
  name: 'Snopes',
  source: 'https://www.snopes.com/fact-check-ratings/',
  best: 5,
  worst: 1,
  ratings: [
    {
      id: 'true',
      class: 'true',
      value: 5,
      label: 'True',
      definition: 'What the claim says in the main can be shown to be so.',
    },
    {
      id: 'correct-attribution',
      class: 'true',
      value: 5,
      label: 'Correct Attribution',
      definition: 'The words were said or written by the person to whom they are credited.',
    },
    {
      id: 'mostly-true',
      class: 'mostly-true',
      value: 4,
      label: 'Mostly True',
      definition: 'What the claim says in the main is so; a side detail may be wrong.',
    },
    {
      id: 'mixture',
      class: 'mixed',
      value: 3,
      label: 'Mixture',
      definition: 'So much of the claim is right and so much is wrong that no other rating would be fair.',
    },
    {
      id: 'miscaptioned',
      class: 'misleading',
      value: 2,
      label: 'Miscaptioned',
      definition: 'The picture or video is genuine but does not show what is said of it.',
    },
    {
      id: 'mostly-false',
      class: 'mostly-false',
      value: 2,
      label: 'Mostly False',
      definition: 'What the claim says in the main is wrong; a side detail may be right.',
    },
    {
      id: 'misattributed',
      class: 'false',
      value: 1,
      label: 'Misattributed',
      definition: 'The words were not said or written by the person to whom they are credited.',
    },
    {
      id: 'scam',
      class: 'false',
      value: 1,
      label: 'Scam',
      definition: 'The offer or message is a fraud.',
    },
    {
      id: 'false',
      class: 'false',
      value: 1,
      label: 'False',
      definition: 'What the claim says in the main can be shown to be wrong.',
    },
    {
      id: 'unfounded',
      class: 'unproven',
      label: 'Unfounded',
      definition: 'We looked into the claim and found nothing that bears it out.',
    },
    {
      id: 'outdated',
      class: 'not-checkable',
      label: 'Outdated',
      definition: 'Later events have overtaken the claim, so that its truth no longer matters.',
    },
    {
      id: 'legend',
      class: 'not-checkable',
      label: 'Legend',
      definition: 'The story is so vague about who, where and when that it can be neither shown nor refuted.',
    },
    {
      id: 'labeled-satire',
      class: 'satire',
      label: 'Labeled Satire',
      definition: 'The claim comes from a source that says of itself that it jokes.',
    },
    {
      id: 'originated-as-satire',
      class: 'satire',
      label: 'Originated as Satire',
      definition: 'The claim began as a joke and is passed on without the sign of it.',
    },
  ],
};
