import type { Rule } from './rule.ts';

/** A reader can find every source: by its address, or by its title with its publisher or date. */
export const sourceLocatable: Rule = {
  name: 'source-locatable',
  level: 'error',
  alsoWithdrawn: true,
  summary: 'A reader can find every source: by its address, or by its title with its publisher or date.',
  why: 'Evidence that a reader cannot look up has to be taken on trust.',
  basis: "IFCN Code of Principles on transparency of sources; Google's ClaimReview guidelines.",
  on: {
    *source({ id, source }) {
      if (source.url !== undefined) return;
      if (source.title !== undefined && (source.publisher ?? source.published) !== undefined) return;
      yield {
        path: [],
        part: 'key',
        message: `A reader cannot find the source \`${id}\`.`,
        hint: 'Add its `url`; or its `title` with `publisher` or `published`; or `seenIn`, if we know it only through another source.',
      };
    },
  },
};
