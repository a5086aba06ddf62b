import type { Scale } from '../../model/index.ts';

/** The ratings of Africa Check. */
export const africaCheck: Scale = {
  name: 'Africa Check',
  source: 'https://africacheck.org/how-we-fact-check/how-we-rate-claims',
  best: 5,
  worst: 1,
  ratings: [
    {
      id: 'correct',
      class: 'true',
      value: 5,
      label: 'Correct',
      definition: 'By the best evidence that is public now, the claim is right and nothing of weight is missing.',
    },
    {
      id: 'mostly-correct',
      class: 'mostly-true',
      value: 4,
      label: 'Mostly correct',
      definition: 'The claim is right in part, and needs a correction or an explanation.',
    },
    {
      id: 'exaggerated',
      class: 'misleading',
      value: 2,
      label: 'Exaggerated',
      definition: 'The claim makes more of the facts than they bear.',
    },
    {
      id: 'understated',
      class: 'misleading',
      value: 2,
      label: 'Understated',
      definition: 'The claim makes less of the facts than they show.',
    },
    {
      id: 'misleading',
      class: 'misleading',
      value: 2,
      label: 'Misleading',
      definition: 'Parts of the claim are right but are put so that they give a false picture.',
    },
    {
      id: 'incorrect',
      class: 'false',
      value: 1,
      label: 'Incorrect',
      definition: 'By the best evidence that is public now, the claim is wrong.',
    },
    {
      id: 'unproven',
      class: 'unproven',
      label: 'Unproven',
      definition: 'The evidence that is public now settles the claim neither way.',
    },
  ],
};
