/** Control characters, and those that reorder or hide text on a terminal. */
const DANGEROUS = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\p{Cs}]/gu;

/** Makes text from a file safe for a terminal: what could steer it is shown, not sent. A tab becomes a space. */
export function neutralise(text: string): string {
  return text.replaceAll(DANGEROUS, (character) => {
    if (character === '\t') return ' ';
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    return code === 0x7f ? '␡' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}
