import { isAnonymous } from '../provenance/index.ts';
import { listedIds } from '../verdict/index.ts';
import { borneOutClaims } from './evidence/fitting-provenance.ts';
import type { Rule } from './rule.ts';

/** A finding that rests on an unnamed source also rests on a named one. */
export const anonymityCorroborated: Rule = {
  name: 'anonymity-corroborated',
  level: 'warning',
  milderInDraft: true,
  needsReferences: true,
  summary: 'A finding that rests on an unnamed source also rests on a named one.',
  why: 'A reader can neither question nor judge a person without a name, and has to trust the checker twice.',
  basis: 'AP and Reuters sourcing rules; EFCSN Code of Standards on anonymous sources.',
  on: {
    *check(subject) {
      for (const { id, finding, provenance } of borneOutClaims(subject)) {
        const unnamed = provenance.items.filter(isAnonymous);
        if (unnamed.length === 0 || provenance.items.some(({ ends }) => ends.includes('named'))) continue;
        yield {
          path: ['claims', id, 'finding'],
          message: `The finding that \`${id}\` is ${finding} rests only on people who are not named (${listedIds(unnamed.map((item) => item.id))}).`,
          hint: 'Find a named source or a document that says the same.',
          related: unnamed.slice(0, MOST_PLACES).map((item) => ({
            path: ['evidence', item.id],
            part: 'key',
            message: 'Nobody is named behind this item.',
          })),
        };
      }
    },
  },
};

const MOST_PLACES = 5;
