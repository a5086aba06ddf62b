/**
 * Characters that steer a terminal, turn the direction of text, or are not seen: controls, marks of direction, line and
 * paragraph separators, zero-width signs, and the invisible doubles of ASCII. The two joiners stay: Persian, Hindi and
 * emoji are spelt with them.
 */
const UNSEEN =
  /[\p{Cc}\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Replaces each character that steers or hides; line ends and tabs are among them. */
export function replaceUnseen(text: string, replacement: (character: string) => string): string {
  return text.replaceAll(UNSEEN, replacement);
}
