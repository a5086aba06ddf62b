/** What a character is to the tokens of a text. */
export const SPACE = 1;
const PUNCTUATION = 2;
/** Stands in the text and is not seen: soft hyphens, zero-width and direction marks, tatweel. */
export const INVISIBLE = 3;
export const LETTER = 4;
export const DIGIT = 5;
export const MARK = 6;
/** A letter of a script without spaces between words: a word by itself. */
export const UNSPACED = 7;
/** A sign that says something: currency, per cent, plus, less than. */
export const SYMBOL = 8;
export const QUOTE = 9;
export const DASH = 10;
/** A raised digit: a power or a footnote. */
export const RAISED = 11;
/** A fraction or a number in a circle: never a part of the number next to it. */
export const NUMERAL = 12;
/** One character that stands for several: ℃, ㎏, ㍿. */
export const EXPANDED = 13;

/**
 * Three private characters by which an edited quotation is made a text of its own: a gap, and the borders of a bracket;
 * the fourth stands inside a word for a bracket there.
 */
export const GAP_SIGN = '\uE000';
export const OPENING_SIGN = '\uE001';
export const CLOSING_SIGN = '\uE002';
export const CHANGE_SIGN = '\uE003';

const UNSPACED_LETTER =
  /^(?=[\p{L}\p{Nl}])[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]$/u;

/** In the order in which they are asked. */
const KINDS: readonly (readonly [kind: number, expression: RegExp])[] = [
  [SPACE, /^[\p{White_Space}\p{Cc}]$/u],
  [INVISIBLE, /^[\p{Default_Ignorable_Code_Point}\p{Cf}\u0640]$/u],
  [MARK, /^[\p{M}\uFF9E\uFF9F]$/u],
  [QUOTE, /^[\p{Pi}\p{Pf}"'`´ʹʺʻʼʽˈ‚„′″‴‵‶〝〞〟＂＇「」『』｢｣׳״]$/u],
  [DASH, /^[\p{Pd}−～⁃]$/u],
  [LETTER, /^\uE003$/u],
  [SYMBOL, /^[\uE000-\uE002]$/u],
  [UNSPACED, UNSPACED_LETTER],
  [DIGIT, /^[\p{Nd}\u2080-\u2089]$/u],
  [RAISED, /^[¹²³⁰⁴-⁹]$/u],
  [NUMERAL, /^\p{No}$/u],
  [PUNCTUATION, /^[©®™℠|~⁄∕∣\u2190-\u21FF\u2500-\u25FF]$/u],
  [SYMBOL, /^[\p{Sc}\p{Sm}\p{Extended_Pictographic}%‰‱٪％﹪&＆@＠#＃§°\uFFFD]$/u],
  [LETTER, /^[\p{L}\p{Nl}]$/u],
];

const BMP = new Uint8Array(0x1_0000);
const BEYOND = new Map<number, number>();

/** The kind of a code point. */
function kindOf(code: number): number {
  const known = code < 0x1_0000 ? BMP[code] : BEYOND.get(code);
  if (known !== undefined && known !== 0) return known;
  const kind = classify(String.fromCodePoint(code));
  if (code < 0x1_0000) BMP[code] = kind;
  else BEYOND.set(code, kind);
  return kind;
}

/** The kind of the character at a place; 0 beyond the text. */
export function kindAt(text: string, at: number): number {
  const code = text.codePointAt(at);
  return code === undefined ? 0 : kindOf(code);
}

function classify(character: string): number {
  const sign = character.normalize('NFC');
  if ([...sign].length === 1) {
    if (isExpanded(sign)) return EXPANDED;
    for (const [kind, expression] of KINDS) if (expression.test(sign)) return kind;
    return PUNCTUATION;
  }
  return kindOf(sign.codePointAt(0) ?? 0);
}

/** Signs such as ℃ and ㎏, and ligatures of whole phrases; not those that are one word anyhow. */
function isExpanded(sign: string): boolean {
  if (!/^[\p{So}\p{Lo}]$/u.test(sign) || /^[™℠]$/u.test(sign)) return false;
  const wide = sign.normalize('NFKC');
  if (wide === sign || [...wide].length < 2) return false;
  return /^\p{So}$/u.test(sign) || /\s/u.test(wide);
}
