import { singlePoints, standingOf } from '../verdict/index.ts';
import type { Rule } from './rule.ts';

/** No single item's removal breaks the verdict. */
export const verdictRobust: Rule = {
  name: 'verdict-robust',
  level: 'warning',
  needsReferences: true,
  summary: "No single item's removal breaks the verdict.",
  why: 'If one item proves wrong, the verdict falls with it; whoever publishes should know which one that is.',
  basis: 'The format: single points of failure are reported where a claim has more than one item.',
  on: {
    *check(subject) {
      const standing = standingOf(subject);
      if (standing === undefined) return;
      for (const { item, message, breaks } of singlePoints(standing)) {
        yield {
          path: ['evidence', item],
          part: 'key',
          message,
          hint: 'Find a second item that bears it out, or check this one again with particular care.',
          related: breaks.flatMap(({ claim }) =>
            claim === undefined ? [] : [{ path: ['claims', claim, 'finding'], message: 'The finding.' }],
          ),
        };
      }
    },
  },
};
