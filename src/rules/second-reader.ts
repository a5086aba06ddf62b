import type { FactCheck, Id } from '../model/index.ts';
import type { RuleFinding, Rule } from './rule.ts';

/** An editor who is not an author has reviewed the check. */
export const secondReader: Rule = {
  name: 'second-reader',
  level: 'warning',
  milderInDraft: true,
  alsoTranslations: true,
  summary: 'An editor who is not an author has reviewed the check.',
  why: 'Nobody sees their own mistakes; a second pair of eyes is the cheapest safeguard there is.',
  basis: 'IFCN Code of Principles on methodology; EFCSN Code of Standards: checks are edited before publication.',
  on: {
    *check({ own, translates }) {
      const authors = new Set(own.authors);
      const editors = own.editors ?? [];
      const isRead = editors.some((editor) => !authors.has(editor));
      // Where nobody has reviewed the original, that has the finding; a translation that is being made has enough to do.
      const isLeftToOriginal =
        own.translationOf !== undefined &&
        (own.status !== 'published' || (translates?.check.editors ?? []).length === 0);
      if (isRead || (isLeftToOriginal && editors.length === 0)) yield* amongEditors(editors, authors);
      else if (own.translationOf !== undefined && editors.length === 0)
        yield {
          ...placeIn(own),
          message: 'The file names no editor who has read the translation.',
          hint: 'Under `editors`, name somebody other than its authors who has read it, and reads both languages.',
        };
      else
        yield {
          ...placeIn(own),
          message:
            editors.length === 0
              ? 'The file names no editor who has reviewed the check.'
              : `Only its own author, \`${editors[0]}\`, has reviewed the check.`,
          hint: 'Under `editors`, name somebody other than its authors who has read it.',
        };
    },
  },
};

/** The page would say that an author reviewed what they wrote. */
function* amongEditors(editors: readonly Id[], authors: ReadonlySet<Id>): Iterable<RuleFinding> {
  for (const [index, editor] of editors.entries()) {
    if (!authors.has(editor)) continue;
    yield {
      path: ['editors', index],
      message: `\`${editor}\` is an author of the check, and stands among its editors.`,
      hint: 'Delete it from `editors`, or from `authors`: nobody reviews what they wrote themselves.',
      related: [{ path: ['authors'], message: 'The authors.' }],
    };
  }
}

function placeIn({ editors, authors }: FactCheck): Pick<RuleFinding, 'path' | 'part'> {
  if (editors !== undefined) return { path: ['editors'] };
  return { path: [authors === undefined ? 'title' : 'authors'], part: 'key' };
}
