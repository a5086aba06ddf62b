import { shorten } from '../../diagnostics/index.ts';
import type { YamlFinding } from '../finding.ts';
import type { Outline } from '../outline.ts';
import { endOfBlock, rowAt, type Row } from './rows.ts';
import { lineIndexAt, type TextLines } from '../text-lines.ts';

/** How far up the line that is wrong is sought. */
const MOST_LINES = 400;

/** YAML stumbles over the line after the one that is out of line with its neighbours. Finds that one; undefined if it is none. */
export function outOfLine(lines: TextLines, offset: number, outline: Outline): YamlFinding | undefined {
  const here = rowAt(lines, lineIndexAt(lines, offset));
  if (here === undefined) return undefined;
  const above = rowsAbove(lines, here.line);
  return dashAmongKeys(lines, here, above, outline) ?? keyTooFarLeft(lines, here, above, outline);
}

/** `- denial:` next to `position-log:` in a map, or the other way round in a list. */
function dashAmongKeys(
  lines: TextLines,
  here: Row,
  above: readonly Row[],
  { top, lists }: Outline,
): YamlFinding | undefined {
  const neighbour = above.find(({ indent }) => indent <= here.indent);
  const head = above.find(({ indent }) => indent < here.indent);
  if (neighbour?.indent !== here.indent || head?.key === undefined || !top.has(head.key)) return undefined;
  if (isItem(here) === isItem(neighbour)) return undefined;
  const isList = lists.has(head.key);
  const wrong = isItem(here) === isList ? neighbour : here;
  const bare = wrong.text.replace(/^-\s+/, '');
  return {
    ...placed(lines, wrong),
    message: isList
      ? `“${shorten(wrong.text)}” does not begin with a dash; the other entries of \`${head.key}\` do.`
      : `“${shorten(wrong.text)}” begins with a dash; the other entries of \`${head.key}\` do not.`,
    hint: isList
      ? `Begin it with a dash and a space: “- ${shorten(bare)}”.`
      : `Delete the dash: “${shorten(bare)}”. Indent what belongs to it by two spaces more than it.`,
    until: endOfBlock(lines, here.line, head.indent),
  };
}

/** A key between two lines that are indented alike, and more than itself. */
function keyTooFarLeft(lines: TextLines, here: Row, above: readonly Row[], outline: Outline): YamlFinding | undefined {
  const index = above.findIndex(({ indent }) => indent <= here.indent);
  const wrong = above[index];
  if (wrong === undefined || wrong.indent >= here.indent) return undefined;
  const tight = /^-(?=[\p{L}\p{N}])/u.test(wrong.text) && wrong.key !== undefined;
  if (tight)
    return {
      ...placed(lines, wrong),
      message: `A space is missing after the dash in “${shorten(wrong.text)}”.`,
      hint: `Write “- ${shorten(wrong.text.slice(1))}”.`,
      until: endOfBlock(lines, here.line, wrong.indent),
    };
  if (wrong.key === undefined || isItem(wrong) || !canBeWrong(wrong, outline)) return undefined;
  const before = above.slice(index + 1).find(({ indent }) => indent <= here.indent);
  const isFirst = before?.indent === wrong.indent && before.text === `${before.key ?? ''}:`;
  if (before === undefined || !(before.indent === here.indent || isFirst)) return undefined;
  const spaces = here.indent - wrong.indent;
  const neighbours = isFirst ? [here] : [before, here];
  return {
    ...placed(lines, wrong),
    message: `\`${wrong.key}\` is indented less than its neighbour${isFirst ? '' : 's'} ${neighbours.map(named).join(' and ')}.`,
    hint: `Indent it by ${spaces === 2 ? 'two' : String(spaces)} more space${spaces === 1 ? '' : 's'}.`,
    until: endOfBlock(lines, here.line, wrong.indent),
  };
}

/** At the left margin are the keys of the format; elsewhere what has a value of its own cannot be an id. */
function canBeWrong({ indent, key = '', text }: Row, { top, keys }: Outline): boolean {
  return indent === 0 ? !top.has(key) : keys.has(key) && text !== `${key}:`;
}

function named({ key, text }: Row): string {
  return `\`${shorten(key ?? text)}\``;
}

function isItem({ text }: Row): boolean {
  return /^-(?:\s|$)/.test(text);
}

function placed(
  lines: TextLines,
  { line, indent, text }: Row,
): Pick<YamlFinding, 'rule' | 'isStructural' | 'start' | 'end'> {
  const start = (lines.starts[line] ?? 0) + indent;
  return { rule: 'yaml', isStructural: true, start, end: start + text.length };
}

/** The rows above a line, the nearest first; what has no indentation of its own is left out. */
function rowsAbove(lines: TextLines, line: number): readonly Row[] {
  const rows: Row[] = [];
  for (let at = line - 1; at >= 0 && at >= line - MOST_LINES; at -= 1) {
    const row = rowAt(lines, at);
    if (row !== undefined) rows.push(row);
  }
  return rows;
}
