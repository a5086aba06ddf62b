import type { Rule } from './rule.ts';

/** Every source with a web address says when it was read there. */
export const accessDated: Rule = {
  name: 'access-dated',
  level: 'warning',
  milderInDraft: true,
  summary: 'Every source with a web address says when it was read there.',
  why: 'Pages change; the date tells a reader which version of the page we saw, and which archived copy to look for.',
  basis: 'EFCSN Code of Standards on the transparency of sources.',
  on: {
    *source({ id, source }) {
      if (source.url === undefined || source.accessed !== undefined) return;
      yield {
        path: ['url'],
        message: `The source \`${id}\` does not say when its address was last read.`,
        hint: 'Add the day as `accessed`.',
      };
    },
  },
};
