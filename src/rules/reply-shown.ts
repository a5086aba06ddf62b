import { howToNameLetter } from './evidence/letter-of-reply.ts';
import type { Rule } from './rule.ts';

/** An answer that was given is quoted. */
export const replyShown: Rule = {
  name: 'reply-shown',
  level: 'warning',
  milderInDraft: true,
  summary: 'An answer that was given is quoted.',
  why: 'Whoever answered must find their own words on the page, not only our summary of them.',
  basis: 'IFCN Code of Principles and EFCSN Code of Standards on the right of reply.',
  on: {
    *check(subject) {
      for (const [index, reply] of (subject.check.replies ?? []).entries()) {
        const { to, outcome, quote, answered, source } = reply;
        if (answered !== undefined && (outcome === 'no-answer' || outcome === 'not-feasible')) {
          yield {
            path: ['replies', index, 'outcome'],
            message: `The outcome is \`${outcome}\`, but the answer of \`${to}\` came on ${answered}.`,
            hint: 'Write `outcome: answered` and quote the answer, or delete `answered`.',
          };
        }
        if (answered === undefined && quote !== undefined && outcome !== 'answered' && outcome !== 'declined') {
          yield {
            path: ['replies', index, 'outcome'],
            message: `The outcome is \`${outcome}\`, but an answer of \`${to}\` is quoted.`,
            hint: 'Write `outcome: answered`, or delete `quote`.',
          };
        }
        if (outcome !== 'answered' || quote !== undefined) continue;
        yield {
          path: ['replies', index, 'outcome'],
          message: `\`${to}\` answered, but the answer is not quoted.`,
          hint: `Give the words that matter as \`quote\`.${source === undefined ? ` ${howToNameLetter(reply, subject)}` : ''}`,
        };
      }
    },
  },
};
