import { explainLine } from './explain-line.ts';
import { explainTab } from './explain-tab.ts';
import { explainValue } from './explain-value.ts';
import type { YamlFinding } from '../finding.ts';
import { placeOf, type Place } from './place.ts';
import { outOfLine } from './out-of-line.ts';
import type { Outline } from '../outline.ts';
import type { ParserError } from '../careful/scan.ts';
import { lineEndAt, lineIndexAt, type TextLines } from '../text-lines.ts';

/** Explains errors in the order of the file, without those that only follow from another error or from `known`. */
export function explainAll(
  lines: TextLines,
  errors: readonly ParserError[],
  known: readonly YamlFinding[],
  outline: Outline | undefined,
): readonly YamlFinding[] {
  const findings: YamlFinding[] = [];
  const explainedLines = new Set(known.map(({ start }) => lineIndexAt(lines, start)));
  const textEnd = lines.text.trimEnd().length;
  const isBelowKnown = belowAny(lines, known);
  let until = -1;
  for (const error of errors.toSorted((a, b) => a.start - b.start)) {
    const line = lineIndexAt(lines, error.start);
    if (explainedLines.has(line)) continue;
    const said = explain(lines, error);
    const cause = said?.isStructural && outline ? outOfLine(lines, said.start, outline) : undefined;
    const finding = cause ?? said;
    if (!finding || (finding.start >= textEnd && known.length + findings.length > 0)) continue;
    if (finding.isStructural && (error.start < until || isBelowKnown(finding.start))) continue;
    findings.push(finding);
    explainedLines.add(line);
    if (finding.isStructural) until = finding.until ?? endOfDeeperLines(lines, finding.start);
  }
  return findings;
}

/** Whether a place is on lines that belong to one that is known to be misplaced. */
function belowAny(lines: TextLines, known: readonly YamlFinding[]): (offset: number) => boolean {
  const stretches = known
    .filter(({ isStructural }) => isStructural)
    .slice(0, MOST_KNOWN)
    .map(({ start }) => ({ from: start, to: endOfDeeperLines(lines, start) }));
  return (offset) => stretches.some(({ from, to }) => offset > from && offset < to);
}

const MOST_KNOWN = 100;

/** Lines that are indented below a misplaced line are misplaced because of it; tabs misplace a whole block. */
function endOfDeeperLines(lines: TextLines, offset: number): number {
  const indentAt = (line: number): number => {
    const start = lines.starts[line] ?? 0;
    const margin = /^[ \t]*/u.exec(lines.text.slice(start, start + 1_000))?.[0] ?? '';
    if (start + margin.length === lineEndAt(lines, start)) return Infinity;
    return margin.includes('\t') ? 1 : margin.length;
  };
  let line = lineIndexAt(lines, offset);
  const first = lines.starts[line] ?? 0;
  const own = lines.text.slice(first, first + 1_000).trimStart();
  const isTabbed = lines.text.slice(first, first + 1_000 - own.length).includes('\t');
  const indent = isTabbed ? 0 : indentAt(line);
  do line += 1;
  while (line < lines.starts.length && indentAt(line) > indent);
  return lines.starts[line] ?? lines.text.length;
}

/** Says in our own words what an error of package `yaml` means; nothing if another finding says it better. */
function explain(lines: TextLines, error: ParserError): YamlFinding | undefined {
  // The quotes and brackets that are left open are reported where they open.
  if (error.message.startsWith('Missing closing')) return undefined;
  if (/must be sufficiently indented and end with|must end with a [\]}]/u.test(error.message)) return undefined;
  const place = placeOf(lines, error);
  if (error.code === 'RESOURCE_EXHAUSTION') return exhausted(place, error.message);
  const said = explainTab(lines, error, place) ?? explainValue(lines, error, place) ?? explainLine(lines, error, place);
  return said ?? unreadable(place);
}

function unreadable({ start, end, shown }: Place): YamlFinding {
  return {
    rule: 'yaml',
    message: shown === '' ? 'YAML cannot read what is here.' : `YAML cannot read “${shown}” here.`,
    hint: 'Check the quotes, the colons and the indentation here. If this is text, put it in quotes.',
    start,
    end,
  };
}

function exhausted({ start, end }: Place, message: string): YamlFinding {
  return {
    rule: 'yaml',
    message: `The YAML parser gave up here (${message}).`,
    hint: 'Nest lists and maps less deeply.',
    start,
    end,
  };
}
