import { CST, Parser } from 'yaml';
import { bracketWatch } from './bracket-watch.ts';
import { MOST_EFFORT, effortMeter } from './effort.ts';
import { MOST_FINDINGS, leftOut, type YamlFinding } from '../finding.ts';
import { lenienceWatch } from './lenience-watch.ts';
import { lexemes, type Lexeme } from './lexemes.ts';
import { notPlain } from './not-plain.ts';
import { unclosedQuote } from './unclosed-quote.ts';
import type { TextLines } from '../text-lines.ts';

/** An error of package `yaml` in its own words; `end` may be a guess. */
export interface ParserError {
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** The concrete syntax of the first document of a file, and what is wrong already at this level. */
export interface Scan {
  readonly tokens: readonly CST.Token[];
  readonly findings: readonly YamlFinding[];
  readonly errors: readonly ParserError[];
  /** The file is so broken or so deep that nothing more can be learnt from it. */
  readonly hopeless: boolean;
}

/** Reads the concrete syntax without recursion: it stops at the depth limit, at a second document and at too many problems. */
export function scan(lines: TextLines, depth: number): Scan {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const findings: YamlFinding[] = [];
  const errors: ParserError[] = [];
  const brackets = bracketWatch(lines);
  const lenience = lenienceWatch(lines);
  const effort = effortMeter();
  let documents = 0;
  let previous: Lexeme['type'] = null;
  const take = (produced: Iterable<CST.Token>): void => {
    for (const token of produced) {
      if (token.type === 'error') errors.push(asError(token));
      else if (token.type !== 'directive') tokens.push(token);
    }
  };
  for (const lexeme of lexemes(lines.text)) {
    const { source, type, start } = lexeme;
    // The lexer announces a first document, then its `---`; later documents have one or the other.
    if (type === 'doc-mode' || (type === 'doc-start' && previous !== 'doc-mode')) documents += 1;
    previous = type;
    if (documents > 1) {
      findings.push(secondDocument(start, source));
      break;
    }
    const finding =
      unclosedQuote(lines, lexeme) ??
      lenience(lexeme, parser.stack) ??
      notPlain(lines, lexeme) ??
      brackets.meet(lexeme);
    if (finding) findings.push(finding);
    take(parser.next(source));
    if (nesting(parser) > depth) return { tokens, findings: [tooDeep(depth, start)], errors: [], hopeless: true };
    const end = start + source.length;
    if (findings.length + errors.length >= MOST_FINDINGS) {
      return { tokens, findings: [...findings, leftOut(end)], errors, hopeless: true };
    }
    if (effort.meet(type) > MOST_EFFORT) return { tokens, findings: [tooMuch(end)], errors: [], hopeless: true };
    // After this kind of error the parser no longer knows where it is and complains about every further token.
    if (errors.at(-1)?.message.includes('in YAML stream')) break;
  }
  const open = brackets.end();
  if (open) findings.push(open);
  take(parser.end());
  return { tokens, findings, errors, hopeless: false };
}

/** How many lists and maps are open. Below them is the document, above them at most one scalar. */
function nesting(parser: Parser): number {
  const top = parser.stack.at(-1);
  return parser.stack.length - 1 - (top !== undefined && CST.isCollection(top) ? 0 : 1);
}

function asError(token: CST.ErrorToken): ParserError {
  const start = token.offset;
  return { code: 'UNEXPECTED_TOKEN', message: token.message, start, end: start + token.source.length };
}

function tooDeep(depth: number, start: number): YamlFinding {
  return {
    rule: 'yaml',
    message: `The lists and maps in this file are nested more than ${depth} levels deep.`,
    hint: 'Nest less deeply. If this is text, put it in quotes.',
    start,
    end: start + 1,
  };
}

function tooMuch(start: number): YamlFinding {
  return {
    rule: 'yaml',
    message: 'This file has far too many lines, keys or list items: more than 100,000.',
    hint: 'Split it into several files.',
    start,
    end: start,
  };
}

function secondDocument(start: number, source: string): YamlFinding {
  return {
    rule: 'plain-yaml',
    message: 'A second document starts here, but a file may contain only one.',
    hint: 'Delete the line “---” or “...”, or move what follows into a file of its own.',
    start,
    end: start + Math.max(1, source === '\u0002' ? 1 : source.length),
  };
}
