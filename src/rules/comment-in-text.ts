import { shorten } from '../diagnostics/index.ts';
import { cutTexts } from '../yaml/index.ts';
import type { RuleFinding, Rule } from './rule.ts';

/** No comment sign cuts a text off. */
export const commentInText: Rule = {
  name: 'comment-in-text',
  level: 'warning',
  alsoWithdrawn: true,
  alsoTranslations: true,
  summary:
    'No comment sign cuts a text off: a comment begins with `#` and a space, after a text whose brackets and quotation marks are closed.',
  why: 'In YAML a `#` after a space begins a comment, so that the rest of the line is missing from the page, and nobody sees that it is.',
  basis: 'The format: plain YAML 1.2, in which texts with a ` #` stand in quotes.',
  on: {
    check: ({ document }) => findCutTexts(document.text),
    *project({ project }) {
      for (const file of [project.settingsFile, project.parties, project.sources]) {
        if (file?.document === undefined) continue;
        for (const finding of findCutTexts(file.document.text)) yield { file: file.path, ...finding };
      }
    },
  },
};

function* findCutTexts(text: string): Iterable<RuleFinding> {
  for (const { left, comment, span, isOpen } of cutTexts(text)) {
    yield {
      path: [],
      span,
      message: `“${shorten(comment)}” is read as a comment: only “${shorten(left)}” is left of the text.`,
      hint: `Put the whole text in quotes. If this is meant as a comment, ${isOpen ? 'close the bracket or quotation mark before it' : 'put a space after the `#`'}.`,
    };
  }
}
