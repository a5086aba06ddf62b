/** What a quotation leaves out or puts in: it stands in no source. */
const MARKS = /\[[^\]]{0,200}\]|\(\s*(?:…|\.\s?\.\s?\.)\s*\)|…|\.\s?\.\s?\./g;

/**
 * Whether the words of a quotation stand in a text, the pieces between its editorial marks in their order. It serves to
 * see that a page has changed, and is milder than the proof of a quotation.
 */
export function wordsStandIn(quote: string, text: string): boolean {
  return placesOf(quote, ` ${wordsOf(text)} `) !== undefined;
}

/** Picks the paragraphs in which the words of quotations stand, even where a quotation goes on in the next. */
export function paragraphsWith(quotations: readonly string[]): (paragraphs: readonly string[]) => ReadonlySet<number> {
  return (paragraphs) => {
    let words = ' ';
    const starts = paragraphs.map((paragraph) => {
      const start = words.length;
      const own = wordsOf(paragraph);
      if (own !== '') words += `${own} `;
      return start;
    });
    const needed = new Set<number>();
    for (const quotation of quotations)
      for (const { from, to } of placesOf(quotation, words) ?? [])
        for (const [index, start] of starts.entries())
          if (start < to && (starts[index + 1] ?? words.length) > from) needed.add(index);
    return needed;
  };
}

/** Where each piece of a quotation stands among words; undefined where one does not. */
function placesOf(quote: string, words: string): readonly { readonly from: number; readonly to: number }[] | undefined {
  const places: { from: number; to: number }[] = [];
  let at = 0;
  for (const piece of quote.split(MARKS)) {
    const sought = wordsOf(piece);
    if (sought === '') continue;
    // A changed first letter, as in `[T]he`, leaves half a word at the edge of a piece.
    const from = words.indexOf(sought, at);
    if (from < 0) return undefined;
    at = from + sought.length;
    places.push({ from, to: at });
  }
  return places;
}

/** Letters and figures in one form, with single spaces. */
function wordsOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
