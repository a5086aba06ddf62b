import anyAscii from 'any-ascii';

/** A text of any script in Latin letters without accents. */
export function latinLetters(text: string): string {
  return anyAscii(text);
}
