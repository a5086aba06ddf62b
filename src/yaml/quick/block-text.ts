import {
  DOUBT,
  FOLDED,
  HASH,
  lineEnd,
  NEWLINE,
  skipSpaces,
  SPACE,
  TAB,
  toContent,
  type QuickReader,
} from './reader.ts';

/** Reads the text below `|` or `>`; `indent` is that of its parent. */
export function readBlockText(reader: QuickReader, indent: number): string {
  const { text, at: start } = reader;
  const sign = text.charAt(start + 1);
  const isFolded = text.charCodeAt(start) === FOLDED;
  let end = headEnd(text, sign === '-' || sign === '+' ? start + 2 : start + 1);
  let result = '';
  let margin = -1;
  let blanks = 0;
  let widest = 0;
  let wasDeeper = false;
  while (end + 1 < text.length) {
    const from = end + 1;
    const at = skipSpaces(text, from);
    const code = text.charCodeAt(at);
    if (at >= text.length) throw DOUBT;
    // Spaces that reach into the text are part of it.
    if (code === NEWLINE && !(margin >= 0 && at - from > margin)) {
      widest = Math.max(widest, at - from);
      blanks += 1;
      end = at;
      continue;
    }
    if (at - from < margin || (margin < 0 && at - from <= indent)) break;
    const isFirst = margin < 0;
    if (isFirst) margin = at - from;
    if (code === TAB || widest > margin) throw DOUBT;
    end = lineEnd(text, at);
    const isDeeper = at - from > margin;
    result += between({ blanks, isFirst, isKept: !isFolded || isDeeper || wasDeeper }) + text.slice(from + margin, end);
    wasDeeper = isDeeper;
    widest = 0;
    blanks = 0;
  }
  reader.events?.push({ type: 'scalar', start, end: lastLineEnd(text, start, end) });
  toContent(reader, end);
  if (margin < 0) {
    if (sign === '+') throw DOUBT;
    return '';
  }
  return result + (sign === '-' ? '' : sign === '+' ? '\n'.repeat(blanks + 1) : '\n');
}

/** The line ends before a line; one between two lines of folded text is a space. */
function between({
  blanks,
  isFirst,
  isKept,
}: {
  readonly blanks: number;
  readonly isFirst: boolean;
  readonly isKept: boolean;
}): string {
  if (isFirst) return '\n'.repeat(blanks);
  if (isKept) return '\n'.repeat(blanks + 1);
  return blanks === 0 ? ' ' : '\n'.repeat(blanks);
}

/** The end of the line of the sign; but for a comment nothing may follow. */
function headEnd(text: string, at: number): number {
  const next = skipSpaces(text, at);
  const code = text.charCodeAt(next);
  if (code === HASH && text.charCodeAt(next - 1) === SPACE) return lineEnd(text, next);
  if (code === NEWLINE || next >= text.length) return next;
  throw DOUBT;
}

/** The end of the last line that is not blank. */
function lastLineEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at -= 1;
  return Math.min(lineEnd(text, at), end);
}
