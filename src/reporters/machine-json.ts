/** Characters that JSON allows raw, although they can steer a terminal or hide text. */
const UNSEEN = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * Data as JSON that is safe in the log of a CI system too: what could steer a terminal is escaped, and no `##` remains,
 * with which a line anywhere in a log can become a command (`##[…]`, `##vso[…]`). Parsed, it is the same data.
 */
export function machineJson(data: unknown): string {
  const text = JSON.stringify(data, null, 2)
    .replaceAll(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll(/#(?=#)/g, String.raw`\u0023`);
  return `${text}\n`;
}
