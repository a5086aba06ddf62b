import { machineText, replaceUnseen } from '../../printing/index.ts';

/** The most signs on a line that is not broken. */
const WIDTH = 110;
/** What plain YAML reads as no text, whatever else it is. */
const OTHER = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A text as a scalar on one line: plain where every sign of it is harmless, else in quotes. */
export function textOf(text: string): string {
  const isPlain = /^\p{L}[\p{L}\p{N} ,.'’“”„»«()?!/–—-]*$/u.test(text) && !text.endsWith(' ') && !OTHER.test(text);
  return isPlain ? text : quoted(text);
}

/** A JSON string is a YAML string; what nobody sees, or what gives a CI system a command, is written out. */
function quoted(text: string): string {
  return machineText(text).replaceAll(/[\u0085\u2028\u2029\p{Cs}]/gu, codesOf);
}

function codesOf(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A key and its text; one that is long and plain is folded below the key. */
export function textEntry(key: string, text: string): readonly string[] {
  const whole = `${key}: ${textOf(text)}`;
  if (whole.length <= WIDTH || !isFoldable(text)) return [whole];
  return [`${key}: >-`, ...rowsOf(text).map((row) => `  ${row}`)];
}

/** Only single spaces part its words, all of it is seen, and no CI system would take it for a command. */
function isFoldable(text: string): boolean {
  if (/##(?:vso|teamcity)?\[|(?:^|\s)::/.test(text)) return false;
  return !/^\s|\s$|[^\S ]| {2}|[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text) && replaceUnseen(text, () => '') === text;
}

function rowsOf(text: string): readonly string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(' ')) {
    if (row !== '' && row.length + 1 + word.length > WIDTH - 4) {
      rows.push(row);
      row = word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  return [...rows, row];
}

/** A key and texts, a line each. */
export function listEntry(key: string, texts: readonly string[]): readonly string[] {
  const short = `${key}: [${texts.map(itemOf).join(', ')}]`;
  return short.length <= WIDTH ? [short] : [`${key}:`, ...texts.map((text) => `  - ${textOf(text)}`)];
}

function itemOf(text: string): string {
  return text.includes(',') ? quoted(text) : textOf(text);
}

/** A key and a text of several lines, as they are. */
export function blockEntry(key: string, text: string): readonly string[] {
  const lines = text.split('\n');
  const isPlain = lines.every((line) => line === '' || (isFoldable(line) && line.trim() === line));
  if (!isPlain || lines[0] === '') return [`${key}: ${quoted(text)}`];
  return [`${key}: |`, ...lines.map((line) => (line === '' ? '' : `  ${line}`))];
}
