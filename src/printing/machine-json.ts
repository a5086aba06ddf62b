import { replaceUnseen } from './unseen.ts';

/**
 * Data as JSON that is safe in the log of a CI system too: what could steer a terminal is escaped, and no `##` remains,
 * with which a line anywhere in a log can become a command (`##[…]`, `##vso[…]`). Parsed, it is the same data.
 */
export function machineJson(data: unknown): string {
  return `${escaped(JSON.stringify(data, null, 2))}\n`;
}

/** The same on one line. */
export function machineJsonLine(data: unknown): string {
  return `${escaped(JSON.stringify(data))}\n`;
}

/** A text as a JSON string, which is a YAML string as well. */
export function machineText(text: string): string {
  return escaped(JSON.stringify(text));
}

/** Most lines of an archive in English hold nothing else, and need no closer look. */
const PLAIN = /^[\n\u0020-\u007e]*$/;

/** Within JSON such characters can stand in strings only, but for the line ends of its layout. */
function escaped(json: string): string {
  if (PLAIN.test(json) && !json.includes('##')) return json;
  return replaceUnseen(json, (character) => (character === '\n' ? character : codeOf(character))).replaceAll(
    /#(?=#)/g,
    String.raw`\u0023`,
  );
}

function codeOf(character: string): string {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}
