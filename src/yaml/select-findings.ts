import { MOST_PROBLEMS, type Finding } from './finding.ts';
import { lineEndAt, spanAt, type TextLines } from './text-lines.ts';
import type { YamlProblem } from './yaml-document.ts';

/** Orders findings, drops those that only follow from another, and turns the rest into problems. */
export function selectFindings(lines: TextLines, findings: readonly Finding[]): readonly YamlProblem[] {
  const ordered = [...findings].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Finding[] = [];
  let lineEnd = -1;
  let until = -1;
  for (const finding of ordered) {
    if (finding.rule !== 'encoding' && finding.start < until) continue;
    if (finding.rule === 'yaml' && finding.related === undefined && finding.start <= lineEnd) continue;
    kept.push(finding);
    lineEnd = Math.max(lineEnd, lineEndAt(lines, finding.start));
    until = Math.max(until, finding.until ?? -1);
    if (kept.length > MOST_PROBLEMS) break;
  }
  return kept.map((finding, index) => asProblem(lines, index < MOST_PROBLEMS ? finding : leftOut(finding)));
}

function leftOut(next: Finding): Finding {
  return {
    rule: 'yaml',
    message: `There are more than ${MOST_PROBLEMS} problems in this file; the rest, from here on, is left out.`,
    hint: 'Correct the first ones and run again; often a single mistake causes many.',
    start: next.start,
    end: next.end,
  };
}

function asProblem(lines: TextLines, finding: Finding): YamlProblem {
  const { rule, message, hint, start, end, related } = finding;
  const problem = { rule, message, hint, span: spanAt(lines, start, end) };
  if (!related) return problem;
  return { ...problem, related: [{ message: related.message, span: spanAt(lines, related.start, related.end) }] };
}
