import { decisiveClaims } from './evidence/fitting-provenance.ts';
import type { Rule } from './rule.ts';

/** No single source accounts for more than 60 % of the items of a decisive claim with four or more. */
export const noDominantSource: Rule = {
  name: 'no-dominant-source',
  level: 'warning',
  needsReferences: true,
  summary: 'No single source accounts for more than 60 % of the items of a decisive claim with four or more.',
  why: 'A long list of evidence looks like a lot of knowledge; if most of it is one report, the reader must know that.',
  basis: 'EFCSN Code of Standards: fact checks do not lean on one source alone where there can be several.',
  on: {
    *check(subject) {
      for (const { id, provenance } of decisiveClaims(subject)) {
        const { items, largestShare } = provenance;
        if (items.length < FEWEST_ITEMS || largestShare === undefined || largestShare.share <= LARGEST_SHARE) continue;
        const { source, items: carried, share } = largestShare;
        yield {
          path: ['claims', id],
          part: 'key',
          message: `The source \`${source}\` accounts for ${carried} of the ${items.length} items that bear out the finding on \`${id}\` (${Math.round(share * 100)} %).`,
          hint: 'Look for evidence from elsewhere, or tell readers how much rests on this one source.',
        };
      }
    },
  },
};

const FEWEST_ITEMS = 4;
const LARGEST_SHARE = 0.6;
