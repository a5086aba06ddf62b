/** What closes a quotation, by what opens it, in any language. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '＂': '＂',
  "'": "'",
  '“': '”',
  '”': '”',
  '„': '“”',
  '‘': '’',
  '’': '’',
  '‚': '‘’',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '『': '』',
  '｢': '｣',
  '〝': '〞〟',
};

/** A quote without the one pair of quotation marks that encloses all of it, as it comes from a page; several quotations keep theirs. */
export function withoutOuterMarks(quote: string): string {
  const text = quote.trim();
  const [open = ''] = text;
  const closing = CLOSING[open];
  const inner = text.slice(1, -1);
  if (closing === undefined || text.length < 3 || !closing.includes(text.at(-1) ?? ' ')) return quote;
  return isOneQuotation(inner, open, closing) && inner.trim() !== '' ? inner.trim() : quote;
}

/** Whether what opens the text is closed at its end, and not within it. */
function isOneQuotation(inner: string, open: string, closing: string): boolean {
  let depth = 0;
  for (const [at, sign] of [...inner].entries()) {
    if (isApostrophe(inner, at)) continue;
    if (closing.includes(sign)) depth -= 1;
    else if (sign === open) depth += 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function isApostrophe(text: string, at: number): boolean {
  return /^['’]$/.test(text.charAt(at)) && /^\p{L}.\p{L}$/su.test(text.slice(Math.max(0, at - 1), at + 2));
}
