import { isAnonymous } from '../provenance/index.ts';
import { listedIds } from '../verdict/index.ts';
import { borneOutClaims } from './evidence/fitting-provenance.ts';
import type { Rule } from './rule.ts';

/** A finding that an unnamed source bears out is also borne out by a named one. */
export const anonymityCorroborated: Rule = {
  name: 'anonymity-corroborated',
  level: 'warning',
  milderInDraft: true,
  needsReferences: true,
  summary: 'A finding that an unnamed source bears out is also borne out by a named one.',
  why: 'A reader can neither ask nor weigh a person without a name, and has to trust the checker twice.',
  basis: 'AP and Reuters sourcing rules; EFCSN Code of Standards on anonymous sources.',
  on: {
    *check(subject) {
      for (const { id, finding, provenance } of borneOutClaims(subject)) {
        const unnamed = provenance.items.filter(isAnonymous);
        if (unnamed.length === 0 || provenance.items.some(({ ends }) => ends.includes('named'))) continue;
        yield {
          path: ['claims', id, 'finding'],
          message: `That \`${id}\` is ${finding} is borne out by people who are not named (${listedIds(unnamed.map((item) => item.id))}), and by nobody who is.`,
          hint: 'Find a named source that says so, too, or a document.',
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
