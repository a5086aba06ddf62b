import { parseYaml } from '../../yaml/index.ts';

/** The most signs on a line of a file that we write. */
const WIDTH = 110;

/** A text as a YAML scalar on one line: plain where it is read as that text, else in quotes. */
export function scalar(text: string): string {
  return isPlain(text) ? text : JSON.stringify(text);
}

/** The same within a list in brackets. */
export function itemOf(text: string): string {
  return /[[\]{},]/.test(text) ? JSON.stringify(text) : scalar(text);
}

/** A list of texts in brackets. */
export function listOf(texts: readonly string[]): string {
  return `[${texts.map(itemOf).join(', ')}]`;
}

/** A key and its text, at an indentation; a long text is folded over several lines below the key. */
export function entry(key: string, text: string, indent: number = 0): string {
  const before = `${' '.repeat(indent)}${key}:`;
  const line = `${before} ${scalar(text)}`;
  if (line.length <= WIDTH || !text.includes(' ')) return line;
  return [`${before} >-`, ...folded(text, WIDTH - indent - 2).map((row) => `${' '.repeat(indent + 2)}${row}`)].join(
    '\n',
  );
}

/** Reading it is the only sure test; a text over one line never is plain. */
function isPlain(text: string): boolean {
  if (!/^[\p{L}\p{N}“„«‘(¿¡…/]/u.test(text) || /[\n\t]| #|: /.test(text)) return false;
  const { document, problems } = parseYaml(`- ${text}\n`);
  const data: unknown = document?.data;
  return problems.length === 0 && Array.isArray(data) && data.length === 1 && data[0] === text;
}

/** A text in rows; where a line ends, one space stood. */
function folded(text: string, width: number): readonly string[] {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const last = rows.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) rows.push(word);
    else rows[rows.length - 1] = `${last} ${word}`;
  }
  return rows;
}
