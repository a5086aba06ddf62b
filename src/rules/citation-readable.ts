import { shorten } from '../diagnostics/index.ts';
import { markableIn, missedMarks, type MissedMark } from './prose/missed-marks.ts';
import { markdownOf } from './prose/prose.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** In Markdown, evidence and pictures are named so that the page shows a number or the picture. */
export const citationReadable: Rule = {
  name: 'citation-readable',
  level: 'error',
  milderInDraft: true,
  alsoWithdrawn: true,
  alsoTranslations: true,
  summary: 'In Markdown, evidence and pictures are named so that the page shows a number or the picture.',
  why: 'A mark that slightly misses is text like any other: readers see the id in brackets where the source should be, or no picture.',
  basis: 'The format: `[@id]`, `[@a; @b]` and `![](@id)`.',
  on: {
    *check({ own, check }) {
      const names = markableIn(check);
      for (const { path, text } of markdownOf(own)) {
        for (const mark of missedMarks(text, names)) {
          yield {
            path,
            within: mark.written.includes('\n') ? undefined : mark.written,
            ...(mark.isPlainWord ? { atMost: 'warning' } : {}),
            ...inWords(mark),
          };
        }
      }
    },
  },
};

function inWords({ written, kind, meant, isPlainWord }: MissedMark): Pick<RuleFinding, 'message' | 'hint'> {
  const shown = `\`${shorten(written, 60)}\``;
  if (kind === 'picture')
    return {
      message: `${shown} shows no picture: a text names a picture by its id in \`media\`, with an @.`,
      hint:
        meant === undefined
          ? 'Give the picture an entry in `media`, with `file`, `alt` and `credit`, and write `![](@id)` with the id of that entry.'
          : `Write \`${meant}\`.`,
    };
  return {
    message: `${shown} is not a citation that the page can read: it shows no source there.`,
    hint:
      meant === undefined
        ? 'A citation holds ids of `evidence` alone, each with an @, and semicolons between them: `[@a; @b]`.'
        : `Write \`${meant}\`.${isPlainWord ? ' If the word itself is meant, put a backslash before the first bracket.' : ''}`,
  };
}
