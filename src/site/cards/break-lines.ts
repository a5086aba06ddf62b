import { seen, widthOf } from '../../render/drawing/fit-text.ts';

/** The most characters of a text that are looked at. */
const MOST_UNITS = 1000;

/** Breaks a text into lines of a width, in units of the size of its letters; what does not fit is cut at a word, with “…”. */
export function breakLines(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of partsOf(seen(text.slice(0, MOST_UNITS)), width)) {
    if (widthOf(`${line}${part}`.trimEnd()) <= width) line += part;
    else {
      if (lines.length === most - 1) return [...lines, cut(line, width)];
      lines.push(line.trim());
      line = part;
    }
  }
  const isCut = text.length > MOST_UNITS;
  return line.trim() === '' ? lines : [...lines, isCut ? cut(line, width) : line.trim()];
}

/** Scripts that are written without spaces between words. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]/u;
/** What no line begins with, and what none ends with. */
const [CLOSING, OPENING] = [/^[\p{Pe}\p{Pf}\p{Po}\p{Lm}ー…]/u, /[\p{Ps}\p{Pi}]\s*$/u];

/** Where a line may end: after each part. Spaces stay with the word before them. */
function partsOf(text: string, width: number): readonly string[] {
  const parts: string[] = [];
  for (const word of text.trim().match(/\S+\s*/g) ?? []) {
    const pieces = UNSPACED.test(word) ? wordsOf(word) : [word];
    parts.push(...pieces.flatMap((piece) => (widthOf(piece.trimEnd()) <= width ? [piece] : graphemesOf(piece))));
  }
  return parts;
}

function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'word' }).segment(text)) {
    const before = words.at(-1);
    const belongs = before !== undefined && (CLOSING.test(segment) || OPENING.test(before) || segment.trim() === '');
    if (belongs) words[words.length - 1] = `${before}${segment}`;
    else words.push(segment);
  }
  return words;
}

function graphemesOf(text: string): readonly string[] {
  return [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);
}

/** Makes room for “…” by leaving out words at the end. */
function cut(line: string, width: number): string {
  let parts = partsOf(line, width);
  while (parts.length > 1 && widthOf(`${parts.join('').trimEnd()}…`) > width) parts = parts.slice(0, -1);
  return `${parts
    .join('')
    .trimEnd()
    .replace(/(?<![\s,;:，、。．·–—-])[\s,;:，、。．·–—-]+$/u, '')}…`;
}
