import { listed, shorten } from '../../diagnostics/index.ts';
import type { YamlFinding } from '../finding.ts';
import { endOfBlock, rowAt } from './rows.ts';
import { lineIndexAt, type TextLines } from '../text-lines.ts';

/** So many keys that are there twice below one empty key are no accident. */
const FEWEST = 2;

/** Keys appear twice where an id is indented like what belongs to it: then that id is what is wrong, and nothing else. */
export function explainRepeatedKeys(lines: TextLines, findings: readonly YamlFinding[]): readonly YamlFinding[] {
  const repeated = findings.filter(({ repeats }) => repeats !== undefined).toSorted((a, b) => a.start - b.start);
  const kept = new Set(findings);
  let until = -1;
  for (const [index, first] of repeated.entries()) {
    if (first.start <= until) continue;
    const line = lineIndexAt(lines, first.start);
    const [above, own] = [rowAt(lines, line - 1), rowAt(lines, line)];
    if (own === undefined || above?.indent !== own.indent || above.text !== `${above.key ?? ''}:`) continue;
    const end = endOfBlock(lines, line, own.indent - 1);
    const group: YamlFinding[] = [];
    for (let at = index; (repeated[at]?.start ?? end) < end; at += 1) group.push(...repeated.slice(at, at + 1));
    if (group.length < FEWEST) continue;
    until = end;
    for (const one of group) kept.delete(one);
    const start = (lines.starts[above.line] ?? 0) + above.indent;
    kept.add({
      rule: 'yaml',
      isStructural: true,
      message: `\`${shorten(above.key ?? '')}\` is indented like the entry above it, so ${listed(
        group.map(({ repeats = '' }) => `\`${shorten(repeats)}\``),
        { most: 8 },
      )} appear twice in that.`,
      hint: 'Indent it by two spaces less, like the ids of the other entries.',
      start,
      end: start + above.text.length,
    });
  }
  return [...kept];
}
