import { stances } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** Evidence against a finding is answered. */
export const contraryAnswered: Rule = {
  name: 'contrary-answered',
  level: 'error',
  milderInDraft: true,
  summary: 'Evidence against a finding is answered.',
  why: 'A reader who meets the contrary evidence elsewhere must find here why it does not change the finding.',
  basis: 'IFCN Code of Principles: evidence for and against is weighed openly.',
  on: {
    *check({ check }) {
      for (const [id, item] of Object.entries(check.evidence ?? {})) {
        if (item.answer !== undefined) continue;
        for (const { claim, stance } of stances(item)) {
          const finding = check.claims?.[claim]?.finding;
          const contrary = (finding === 'rebutted' && stance === 'supports') || (finding === 'upheld' && stance === 'rebuts');
          if (!contrary) continue;
          yield {
            path: ['evidence', id],
            part: 'key',
            message: `\`${id}\` ${stance} the claim \`${claim}\`, which is found ${finding}, and is not answered.`,
            hint: 'Say in `answer` why it does not change the finding.',
            related: [{ path: ['claims', claim, 'finding'], message: 'The finding.' }],
          };
        }
      }
    },
  },
};
