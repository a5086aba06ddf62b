import type { Scale } from '../../model/index.ts';

/** The Truth-O-Meter of PolitiFact. */
export const politifact: Scale = {
  name: 'PolitiFact Truth-O-Meter',
  source: 'https://www.politifact.com/article/2018/feb/12/principles-truth-o-meter-politifacts-methodology-i/',
  best: 6,
  worst: 1,
  ratings: [
    {
      id: 'true',
      class: 'true',
      value: 6,
      label: 'True',
      definition: 'The statement is right, and it leaves out nothing that matters.',
    },
    {
      id: 'mostly-true',
      class: 'mostly-true',
      value: 5,
      label: 'Mostly True',
      definition: 'The statement is right but wants an explanation or a further fact.',
    },
    {
      id: 'half-true',
      class: 'mixed',
      value: 4,
      label: 'Half True',
      definition: 'The statement is right in part and leaves out, or tears from its context, something that matters.',
    },
    {
      id: 'mostly-false',
      class: 'mostly-false',
      value: 3,
      label: 'Mostly False',
      definition: 'Something in the statement is right, but facts that would change the picture are passed over.',
    },
    {
      id: 'false',
      class: 'false',
      value: 2,
      label: 'False',
      definition: 'The statement is wrong.',
    },
    {
      id: 'pants-on-fire',
      class: 'false',
      value: 1,
      label: 'Pants on Fire',
      definition: 'The statement is wrong, and absurdly so.',
    },
  ],
};
