import type { Scale } from '../../model/index.ts';

/** The ratings of FactCheck.lk in Sri Lanka, without the one for checks that are void. */
export const factcheckLk: Scale = {
  name: 'FactCheck.lk',
  source: 'https://factcheck.lk/about-us/our-ratings/',
  best: 4,
  worst: 1,
  ratings: [
    {
      id: 'true',
      class: 'true',
      value: 4,
      label: 'True',
      definition: 'The facts are right, nothing is distorted, and nothing is missing.',
    },
    {
      id: 'partly-true',
      class: 'mixed',
      value: 3,
      label: 'Partly True',
      definition: 'The facts are right for the most part, but something is distorted or missing.',
    },
    {
      id: 'false',
      class: 'false',
      value: 2,
      label: 'False',
      definition: 'What matters in the statement is wrong.',
    },
    {
      id: 'blatantly-false',
      class: 'false',
      value: 1,
      label: 'Blatantly False',
      definition: 'The statement is wrong and inflates its error beyond all proportion.',
    },
    {
      id: 'verify',
      class: 'unproven',
      label: 'Verify',
      definition: 'What would settle the statement cannot be obtained, or settles nothing.',
    },
  ],
};
