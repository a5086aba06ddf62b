/** Characters that reorder or hide text; the drawing shows names, not what they could do to it. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Opened when a text asks for it: that takes nine milliseconds, which most commands need not spend. */
const graphemes: () => Intl.Segmenter = once(() => new Intl.Segmenter('und', { granularity: 'grapheme' }));

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The most characters of a text that are looked at. */
const MOST_UNITS = 1000;

/** Breaks a text into at most `most` lines of a width, in units of which one is the size of the letters; the rest is an ellipsis. */
export function fitText(text: string, width: number, most: number): readonly string[] {
  const words = seen(text.slice(0, MOST_UNITS))
    .split(/\s+/)
    .filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const word of words.flatMap((each) => piecesOf(each, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
    if (lines.length > most) break;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  return [...lines.slice(0, most - 1), `${shortened(last, width - widthOf('…'))}…`];
}

/** A text without what hides or reorders it. */
export function seen(text: string): string {
  return text.replaceAll(UNSEEN, ' ');
}

/** About how wide a text is in most fonts; rather too wide than too narrow. */
export function widthOf(text: string): number {
  let width = 0;
  if (/^[ -~]*$/.test(text)) {
    // Most text by far, of which each character stands alone.
    for (let at = 0; at < text.length; at += 1) width += ASCII[text.charCodeAt(at)] ?? 0;
    return width;
  }
  for (const { segment } of graphemes().segment(text)) width += widthOfGrapheme(segment);
  return width;
}

function widthOfGrapheme(grapheme: string): number {
  if (/\p{Extended_Pictographic}/u.test(grapheme)) return 1.4;
  if (
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{20000}-\u{3fffd}]/u.test(
      grapheme,
    )
  )
    return 1.05;
  if (/^[ilj.,:;'’‘|!()[\] ]$/.test(grapheme)) return 0.36;
  if (/^[mwMW@%…—]$/.test(grapheme)) return 1;
  if (/\p{Lu}/u.test(grapheme)) return 0.76;
  if (/[\u0900-\u0dff\u0e00-\u0eff\u1000-\u109f]/u.test(grapheme)) return 0.85;
  return 0.61;
}

const ASCII: readonly number[] = Array.from({ length: 127 }, (_, code) => widthOfGrapheme(String.fromCharCode(code)));

/** A word that is wider than a line, in pieces that are not. */
function piecesOf(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const pieces = [''];
  for (const { segment } of graphemes().segment(word)) {
    const longer = `${pieces.at(-1) ?? ''}${segment}`;
    if (widthOf(longer) <= width || longer === segment) pieces[pieces.length - 1] = longer;
    else pieces.push(segment);
  }
  return pieces;
}

function shortened(line: string, width: number): string {
  return piecesOf(line, width)[0]?.trimEnd() ?? '';
}
