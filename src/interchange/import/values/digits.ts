/** A text with the digits of every script as 0 to 9. */
export function asciiDigits(text: string): string {
  return /[^\0-\u007f]/.test(text) ? text.replaceAll(/\p{Nd}/gu, digitOf) : text;
}

/** Digits of a script stand in a row of ten; the rows that ratings and dates are written with begin here. */
const ZEROS = [
  0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0, 0xff10,
];

function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.findLast((each) => each <= code);
  return zero !== undefined && code - zero < 10 ? String(code - zero) : digit;
}
