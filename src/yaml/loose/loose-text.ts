/** A text as lines. */
export interface LooseText {
  readonly text: string;
  /** Where each line starts, and one more than the end of the text. */
  readonly starts: readonly number[];
}

/** Where the lines of a text start. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return [...starts, text.length + 1];
}

/** The end of a line without its line end. */
export function contentEnd({ text, starts }: LooseText, line: number): number {
  let end = Math.min(starts[line + 1] ?? text.length, text.length);
  while (end > (starts[line] ?? 0) && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1;
  return end;
}

/** The line that holds an offset. */
export function lineOf({ starts }: LooseText, offset: number): number {
  let [low, high] = [0, starts.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A key at the beginning of some text: as it reads, how long it is, and where its colon is. */
interface FoundKey {
  readonly key: string;
  readonly length: number;
  readonly colon: number;
}

/** A longer key is a text with a colon in it. */
const LONGEST = 500;

const KEY =
  /^(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\n]|'')*)'|((?:[^\s"'#&*!|>%@`{}[\],:-]|-(?=[^\s#:]))(?:[^#:\n]|:(?!\s|$)|(?<=\S)#)*?))[ \t]*:(?=\s|$)/;

/** The key that a text begins with, if a colon says that it is one. */
export function keyIn(text: string): FoundKey | undefined {
  const [match, double, single, plain] = KEY.exec(text.slice(0, LONGEST)) ?? [];
  if (match === undefined) return undefined;
  const colon = match.length - 1;
  return {
    key: double ?? single?.replaceAll("''", "'") ?? plain ?? '',
    length: match.slice(0, colon).trimEnd().length,
    colon,
  };
}
