/** At most `length` UTF-16 code units of a text, with an ellipsis where some are left out; no character is halved. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const code = text.charCodeAt(length - 2);
  return `${text.slice(0, code >= 0xd800 && code <= 0xdbff ? length - 2 : length - 1)}…`;
}
