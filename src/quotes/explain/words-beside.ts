/** How many words on either side say which of several places is meant. */
const BESIDE = 2;

/** A stretch of a text with the words beside it on its line: of a table, on its row. */
export function wordsBeside(text: string, start: number, end: number): string {
  const before = lineOf(text.slice(Math.max(0, start - MOST), start), -1);
  const after = lineOf(text.slice(end, end + MOST), 0);
  const [left, right] = [before.split(/\s+/).filter(Boolean), after.split(/\s+/).filter(Boolean)];
  // What is written without a space is one word with it, such as a sign before a number.
  const joined = [
    /\S$/.test(before) ? (left.pop() ?? '') : '',
    text.slice(start, end),
    /^\S/.test(after) ? (right.shift() ?? '') : '',
  ].join('');
  return [...left.slice(-BESIDE), joined, ...right.slice(0, BESIDE)].join(' ').replaceAll(/\s+/g, ' ');
}

/** In UTF-16 units. */
const MOST = 200;

function lineOf(text: string, at: number): string {
  return text.split(/[\n\r\f]/).at(at) ?? '';
}

/** Where a number is in a text, as it is written and not within a longer one; undefined if it is not there. */
export function numberIn(text: string, number: string): number | undefined {
  if (number === '') return undefined;
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    const isPart =
      /\d[.,]?$/.test(text.slice(Math.max(0, at - 2), at)) || /^[.,]?\d/.test(text.slice(at + number.length));
    if (!isPart) return at;
  }
  return undefined;
}
