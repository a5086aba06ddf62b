import { shorten } from '../../diagnostics/index.ts';
import type { YamlFinding } from '../finding.ts';
import { lineEndAt, type TextLines } from '../text-lines.ts';

interface Lexeme {
  readonly source: string;
  readonly type: string | null;
  readonly start: number;
}

/** Follows brackets through a file. */
export interface BracketWatch {
  readonly meet: (lexeme: Lexeme) => YamlFinding | undefined;
  readonly end: () => YamlFinding | undefined;
}

/** Longer lines are cut before they are searched; in UTF-16 units. */
const LONGEST = 2_000;

const CLOSER: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** Watches that every bracket is closed by its partner; an open one is reported where it opens. */
export function bracketWatch(lines: TextLines): BracketWatch {
  let open: { readonly source: string; readonly start: number }[] = [];
  const closeAll = (): YamlFinding | undefined => {
    const last = open.at(-1);
    open = [];
    return last && unclosed(lines, last.source, last.start);
  };
  const close = ({ source, start }: Lexeme): YamlFinding | undefined => {
    const last = open.pop();
    if (!last) return stray(source, start);
    return CLOSER[last.source] === source ? undefined : mismatch(last, source, start);
  };
  return {
    meet(lexeme) {
      switch (lexeme.type) {
        case 'flow-map-start':
        case 'flow-seq-start':
          open.push(lexeme);
          return undefined;
        case 'flow-map-end':
        case 'flow-seq-end':
          return close(lexeme);
        case 'flow-error-end':
          return closeAll();
        default:
          return undefined;
      }
    },
    end: closeAll,
  };
}

function unclosed(lines: TextLines, source: string, start: number): YamlFinding {
  const end = lineEndAt(lines, start);
  const line = lines.text.slice(start, Math.min(end, start + LONGEST));
  const comment = line.search(/[ \t]#[^\s#]/u);
  const hash = comment === -1 ? '' : line.slice(comment + 1);
  if (hash.includes(CLOSER[source] ?? source))
    return {
      rule: 'yaml',
      message: `“${shorten(hash)}” is read as a comment, so that the bracket “${source}” of this line is never closed.`,
      hint: 'Put what begins with the # in quotes.',
      start: start + line.length - hash.length,
      end: start + line.length,
      until: end,
    };
  return {
    rule: 'yaml',
    message: `The bracket “${source}” that opens here is never closed.`,
    hint: `Add “${CLOSER[source] ?? ''}” where the list or map ends. If the bracket belongs to the text, put the text in quotes.`,
    start,
    end: start + 1,
    until: lineEndAt(lines, start),
  };
}

function stray(source: string, start: number): YamlFinding {
  return {
    rule: 'yaml',
    message: `The bracket “${source}” closes nothing: none is open here.`,
    hint: 'Delete it. If it belongs to the text, put the text in quotes.',
    start,
    end: start + 1,
  };
}

function mismatch(
  opener: { readonly source: string; readonly start: number },
  source: string,
  start: number,
): YamlFinding {
  return {
    rule: 'yaml',
    message: `“${source}” closes a bracket that was opened with “${opener.source}”.`,
    hint: `Write “${CLOSER[opener.source] ?? ''}” here, or correct the opening bracket.`,
    start,
    end: start + 1,
    related: { message: `“${opener.source}” opens here`, start: opener.start, end: opener.start + 1 },
  };
}
