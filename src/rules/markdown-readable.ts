import { unreadParts, type UnreadPart } from '../model/index.ts';
import { markdownOf } from './prose/prose.ts';
import { linesOf, type YamlDocument } from '../yaml/index.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** The paragraphs of a Markdown text stay apart, and every part can be parsed in a short time. */
export const markdownReadable: Rule = {
  name: 'markdown-readable',
  level: 'warning',
  alsoWithdrawn: true,
  alsoTranslations: true,
  summary: 'The paragraphs of a Markdown text stay apart, and every part can be parsed in a short time.',
  why: 'Without a bar, YAML joins lines, and readers see one long paragraph. A part that is too long, too deeply nested or too dense with marks is shown as plain text, marks included, so that no file can keep a reader or a build waiting.',
  basis: 'The format: Markdown is parsed in time proportional to its length.',
  on: {
    *check({ own, document }) {
      for (const { path, text } of markdownOf(own)) {
        if (joinsParagraphs(document, path, text)) yield withoutBar(document, path);
        const lines = text.replaceAll(/\r\n?/g, '\n');
        const [first, ...others] = unreadParts(lines);
        if (first === undefined) continue;
        const within = beginningOf(lines.slice(first.start, first.end));
        yield {
          path,
          ...(first.why === 'long' || within === '' ? {} : { within }),
          message: `${WHAT[first.why]}${others.length === 0 ? '' : `, and ${others.length} more`}: readers see it as plain text.`,
          hint: HINT[first.why],
        };
      }
    },
  },
};

/** Whether empty lines in the file part paragraphs that are one in the data, as in every text that no bar begins. */
function joinsParagraphs(document: YamlDocument, path: RuleFinding['path'], text: string): boolean {
  if (!/\S\n(?!\n)\s*\S/.test(text)) return false;
  const { start, end } = document.spanOf(path);
  const lines = linesOf(document).slice(start.line - 1, end.line);
  return lines[0]?.charAt(start.column - 1) !== '|' && /\S\n(?:[ \t]*\n)+[ \t]*\S/.test(lines.join('\n'));
}

function withoutBar(document: YamlDocument, path: RuleFinding['path']): RuleFinding {
  const key = path.at(-1) ?? '';
  const { line, column } = document.spanOf(path).start;
  // The sign that folds the lines is at fault, where there is one.
  const isFolded = linesOf(document)[line - 1]?.charAt(column - 1) === '>';
  return {
    path,
    ...(isFolded ? { within: '>' } : {}),
    message: `The paragraphs of \`${key}\` run together, because no bar follows the colon.`,
    hint: `Write \`${key}: |\`, and begin the text on the next line.`,
  };
}

/** The most of a part that is shown as its place, in UTF-16 units. */
const MOST_SHOWN = 60;

function beginningOf(part: string): string {
  const [line = ''] = part.trimStart().split('\n', 1);
  return line.slice(0, MOST_SHOWN).trimEnd();
}

const WHAT: Readonly<Record<UnreadPart['why'], string>> = {
  long: 'The text is too long to be read as Markdown',
  deep: 'A paragraph is nested too deeply to be read as Markdown',
  dense: 'A paragraph has too many marks to be read as Markdown',
};

const HINT: Readonly<Record<UnreadPart['why'], string>> = {
  long: 'Keep it below 300,000 characters.',
  deep: 'Nest quotations and lists no deeper than 16 levels.',
  dense: 'Split the paragraph by empty lines, or put a backslash before marks that are meant literally.',
};
