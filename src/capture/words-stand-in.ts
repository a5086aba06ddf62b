/** What a quotation leaves out or puts in: it stands in no source. */
const MARKS = /\[[^\]]{0,200}\]|\(\s*(?:…|\.\s?\.\s?\.)\s*\)|…|\.\s?\.\s?\./g;

/**
 * Whether the words of a quotation stand in a text, the pieces between its editorial marks in their order. It serves to
 * see that a page has changed, and is milder than the proof of a quotation.
 */
export function wordsStandIn(quote: string, text: string): boolean {
  const words = ` ${wordsOf(text)} `;
  let at = 0;
  for (const piece of quote.split(MARKS)) {
    const sought = wordsOf(piece);
    if (sought === '') continue;
    // A changed first letter, as in `[T]he`, leaves half a word at the edge of a piece.
    const found = words.indexOf(sought, at);
    if (found < 0) return false;
    at = found + sought.length;
  }
  return true;
}

/** Letters and figures in one form, with single spaces. */
function wordsOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
