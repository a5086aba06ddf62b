import { replaceUnseen } from './unseen.ts';

/** Makes text from a file safe for a terminal: what could steer it is shown, not sent. A tab becomes a space. */
export function neutralise(text: string): string {
  return replaceUnseen(text, shown).replaceAll(/\p{Cs}/gu, shown);
}

function shown(character: string): string {
  if (character === '\t') return ' ';
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '␡' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
