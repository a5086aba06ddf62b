/** Marks that only tell how a letter is spoken: accents over Latin, Greek and Cyrillic letters, Arabic and Hebrew vowel points, the Devanagari dot. */
const MARKS =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u0640\u200b-\u200f\u2066-\u2069]/g;

/** Letters that are written for one another, which no decomposition tells. */
const ALIKE: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ک: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ё: 'е',
};
const REPLACED = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');

/** Digits of other scripts, by the sign that stands for zero. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];
const FOREIGN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;

/** A text in the letters by which it is compared: small, without accents, digits as 0 to 9. */
export function fold(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase();
  // What is plain already, as most English words are, needs no more.
  if (!/[^\u0000-\u007f]/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(REPLACED, (letter) => ALIKE[letter] ?? letter)
    .replace(FOREIGN_DIGIT, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (ZEROS.find((zero) => code >= zero && code <= zero + 9) ?? code));
    });
}
