import { isContrary, stances } from '../model/index.ts';
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
        const contrary = stances(item).flatMap(({ claim, stance }) => {
          const finding = check.claims?.[claim]?.finding;
          return finding !== undefined && isContrary(stance, finding) ? [{ claim, stance, finding }] : [];
        });
        if (contrary.length === 0) continue;
        const against = contrary.map(
          ({ claim, stance, finding }) => `${stance} the claim \`${claim}\`, which is found ${finding}`,
        );
        yield {
          path: ['evidence', id],
          part: 'key',
          message: `\`${id}\` ${against.join(', and ')}, but is not answered.`,
          hint: 'Say in `answer` why it does not change the finding.',
          related: contrary.map(({ claim }) => ({ path: ['claims', claim, 'finding'], message: 'The finding.' })),
        };
      }
    },
  },
};
