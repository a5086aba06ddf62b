import { normalForm } from './normal-form.ts';

/** Vowel signs that readers of Arabic and Hebrew supply for themselves. */
const VOWELS = /[\u0610-\u061A\u064B-\u0652\u0670\u06D6-\u06ED\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7]/gu;
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u0640[\]［］〔〕【】]/gu;
const APOSTROPHES = /[\p{Pi}\p{Pf}"`´ʹʺʻʼʽˈ‚„′″‴‵‶〝〞〟＂＇「」『』｢｣׳״]/gu;
const DASHES = /[\p{Pd}−～⁃]/gu;
/** The same letters on two keyboards: Arabic and Persian yeh and kaf; sigma at the end of a word; ligatures of the alphabet. */
const SHAPES: Readonly<Record<string, string>> = {
  ي: 'ی',
  ك: 'ک',
  ς: 'σ',
  '٫': '.',
  '٬': ',',
  œ: 'oe',
  // Russian prints the one for the other; languages in which they differ have `foldedKeepingYo`.
  ё: 'е',
  æ: 'ae',
};

/** Letters and digits of full and of half the usual width. */
const WIDTHS = /[\uFF00-\uFFEF]+/gu;
/** Thai and Lao am, written as two signs. */
const SPLIT_AM = /\u0E4D\u0E32|\u0ECD\u0EB2/gu;

/** Letters and digits that every Unicode form leaves as they are, and of which no two are written for each other. */
const PLAIN = /^[A-Za-zÀ-ÅÇ-ÖØ-åç-öø-ÿА-Яа-я0-9'.,-]+$/;

/** A word as it is written, but for Unicode form, width, invisible characters, and kinds of apostrophes and dashes. */
export function plainForm(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  const joined = raw
    .replaceAll(UNSEEN, '')
    .replaceAll(WIDTHS, (wide) => wide.normalize('NFKC'))
    .replaceAll(SPLIT_AM, (am) => (am.startsWith('\u0E4D') ? '\u0E33' : '\u0EB3'));
  return normalForm(joined, 'NFC').replaceAll(APOSTROPHES, "'").replaceAll(DASHES, '-');
}

/** A word by which two writings of it are found to be the same; accents are never folded. */
export function foldedForm(raw: string): string {
  if (PLAIN.test(raw)) return raw.toLowerCase();
  // A power, a fraction and a number in a circle are not the numbers that NFKC makes of them.
  if (/^(?![\u2080-\u2089])\p{No}/u.test(raw)) return `^${normalForm(raw, 'NFKC')}`;
  // The small letter of İ is an i with a second dot.
  const small = withoutVowels(normalForm(plainForm(raw), 'NFKC'))
    .toLowerCase()
    .replaceAll('i\u0307', 'i');
  return digitsFolded(normalForm(small, 'NFC').replaceAll(/[يكς٫٬œæё]/gu, (shape) => SHAPES[shape] ?? shape));
}

/** The same where ё is a letter of its own, not a way to print е. */
export function foldedKeepingYo(raw: string): string {
  return foldedForm(normalForm(raw, 'NFC').replaceAll(/ё/giu, 'е\u0323'));
}

/** A text without the vowel signs of Arabic and Hebrew. */
export function withoutVowels(text: string): string {
  return text.replaceAll(VOWELS, '');
}

/** Digits of any script as ASCII digits. */
export function digitsFolded(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (digit) => String(valueOf(digit)));
}

/** Every run of decimal digits in Unicode begins at its zero. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return code - 0x30;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  // The mathematical digits stand in five runs without a space between; all else begins at a multiple.
  return code >= 0x1d7ce && code <= 0x1d7ff ? (code - 0x1d7ce) % 10 : code - zero;
}
