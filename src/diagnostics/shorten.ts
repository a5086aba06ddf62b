/** A text on one line, without space around it. */
export function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** At most `length` UTF-16 code units of a text, with an ellipsis where some are left out; no character is halved. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const code = text.charCodeAt(length - 2);
  return `${text.slice(0, code >= 0xd800 && code <= 0xdbff ? length - 2 : length - 1)}…`;
}

/** The most of a text that a message shows, in UTF-16 code units. */
const MOST_SHOWN = 60;

/** A text as a message quotes it: short, on one line. Of a long one, only the beginning is used. */
export function shorten(text: string, length: number = MOST_SHOWN): string {
  return clip(inOneLine(clip(text, 8 * length)), length);
}
