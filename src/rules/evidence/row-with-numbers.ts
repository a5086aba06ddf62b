/** A row, or another short line, is no longer than this. */
const LONGEST = 200;

/** Longer texts are not looked through. */
const MOST_TEXT = 1_000_000;

/** The one line of a text that has all the numbers of some words, such as the row of a table that they retell; undefined if there is none, or several. */
export function rowWithNumbers(text: string, words: string): string | undefined {
  const wanted = numbersIn(words);
  if (wanted.length < 2 || text.length > MOST_TEXT) return undefined;
  const rows = new Set<string>();
  for (const line of text.split(/[\n\f]+/)) {
    if (line.length > LONGEST) continue;
    const there = new Set(numbersIn(line));
    if (wanted.every((number) => there.has(number))) rows.add(line.trim());
  }
  const [row] = rows;
  return rows.size === 1 ? row : undefined;
}

function numbersIn(text: string): readonly string[] {
  return text.match(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu) ?? [];
}
