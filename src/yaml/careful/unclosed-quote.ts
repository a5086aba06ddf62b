import type { YamlFinding } from '../finding.ts';
import { lineEndAt, lineStartAt, type TextLines } from '../text-lines.ts';

interface Lexeme {
  readonly source: string;
  readonly type: string | null;
  readonly start: number;
}

/** A finding where a quote is opened and never closed, placed where it opens. */
export function unclosedQuote(lines: TextLines, { source, type, start }: Lexeme): YamlFinding | undefined {
  if (type !== 'double-quoted-scalar' && type !== 'single-quoted-scalar') return undefined;
  const isClosed = type === 'double-quoted-scalar' ? closesDouble(source) : closesSingle(source);
  if (isClosed) return undefined;
  const quote = source.charAt(0);
  return {
    rule: 'yaml',
    message: `The quote ${quote} that opens here is never closed.`,
    hint: /[“”„‟‘’‚]/u.test(source.slice(0, 200))
      ? `A curly quote does not close it: write ${quote} at the end of the text.`
      : `Add ${quote} at the end of the text. Further lines of a quoted text must be indented.`,
    start,
    end: Math.max(start + 1, Math.min(lineEndAt(lines, start), start + source.length)),
    isSwallowing:
      lineEndAt(lines, start) < start + source.trimEnd().length && start + source.length === lines.text.length,
    until: endOfStrayText(lines, start, start + source.length),
  };
}

/** Package `yaml` 2.9.1 takes `"…\"` at the end of a file for closed. */
function closesDouble(source: string): boolean {
  if (source.length < 2 || !source.endsWith('"')) return false;
  let backslashes = 0;
  while (source[source.length - 2 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 0;
}

/** Package `yaml` 2.9.1 takes `'…''` at the end of a file for closed. */
function closesSingle(source: string): boolean {
  let quotes = 0;
  for (let at = source.indexOf("'"); at !== -1; at = source.indexOf("'", at + 1)) quotes += 1;
  return quotes % 2 === 0;
}

const KEY_LINE = /^[ \t]*(?:- +)*[\w-]+:(?:\s|$)/u;

/** The lines behind an unclosed quote that do not look like a key are the rest of its text. */
function endOfStrayText(lines: TextLines, start: number, end: number): number {
  let at = end === lines.text.length ? lineEndAt(lines, start) : Math.max(lineEndAt(lines, start), end);
  while (at < lines.text.length) {
    const next = lineEndAt(lines, at + 1);
    if (KEY_LINE.test(lines.text.slice(at + 1, Math.min(next, at + 200)))) break;
    at = next;
  }
  return Math.max(at, lineStartAt(lines, start));
}
