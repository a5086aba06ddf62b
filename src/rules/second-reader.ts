import type { FactCheck } from '../model/index.ts';
import type { RuleFinding, Rule } from './rule.ts';

/** An editor who is not an author has reviewed the check. */
export const secondReader: Rule = {
  name: 'second-reader',
  level: 'warning',
  milderInDraft: true,
  summary: 'An editor who is not an author has reviewed the check.',
  why: 'Nobody sees their own mistakes; a second pair of eyes is the cheapest safeguard there is.',
  basis: 'IFCN Code of Principles on methodology; EFCSN Code of Standards: checks are edited before publication.',
  on: {
    *check({ check }) {
      const authors = new Set(check.authors);
      const editors = check.editors ?? [];
      if (editors.some((editor) => !authors.has(editor))) return;
      yield {
        ...placeIn(check),
        message:
          editors.length === 0
            ? 'The file names no editor who has reviewed the check.'
            : `Only its own author, \`${editors[0]}\`, has reviewed the check.`,
        hint: 'Under `editors`, name somebody other than its authors who has read it.',
      };
    },
  },
};

function placeIn({ editors, authors }: FactCheck): Pick<RuleFinding, 'path' | 'part'> {
  if (editors !== undefined) return { path: ['editors'] };
  return { path: [authors === undefined ? 'title' : 'authors'], part: 'key' };
}
