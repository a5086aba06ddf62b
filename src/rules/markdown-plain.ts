import { shorten } from '../diagnostics/index.ts';
import { withoutCode } from '../model/index.ts';
import { markdownOf } from './prose/prose.ts';
import type { Rule } from './rule.ts';

/** Markdown contains no raw HTML outside code. */
export const markdownPlain: Rule = {
  name: 'markdown-plain',
  level: 'warning',
  alsoWithdrawn: true,
  alsoTranslations: true,
  summary: 'Markdown contains no raw HTML outside code.',
  why: 'HTML is shown to readers as it stands in the file, never run, since a page that judges others must not carry hidden code.',
  basis: 'The format: Markdown fields are CommonMark and tables, without HTML.',
  on: {
    *check({ own }) {
      for (const { path, text } of markdownOf(own)) {
        const [first, ...others] = htmlIn(text);
        if (first === undefined) continue;
        yield {
          path,
          within: /[\r\n]/.test(first) ? undefined : first,
          message: `Markdown contains HTML: \`${shorten(first, 40)}\`${others.length === 0 ? '' : `, and ${others.length} more`}.`,
          hint: 'Write it in Markdown; if readers are to see the tag itself, put it between backticks.',
        };
      }
    },
  },
};

/** Tags, comments, declarations and instructions as CommonMark knows them; `<https://…>` is a link and not among them. */
const HTML =
  /\\[\s\S]|<(?:[a-z][a-z0-9-]{0,50}(?:[\s/][^<>]{0,1000})?>|\/[a-z][a-z0-9-]{0,50}\s{0,20}>|!--|!\[CDATA\[|![a-z]{1,20}|\?[a-z]{1,20})/gi;

function htmlIn(markdown: string): readonly string[] {
  if (!markdown.includes('<')) return [];
  // A backslash escapes the character after it.
  // Indented lines are code unless in a list, where HTML hidden like this is shown as text.
  return [...withoutCode(markdown, { indented: true }).matchAll(HTML)].flatMap(([found]) =>
    found.startsWith('<') ? [found] : [],
  );
}
