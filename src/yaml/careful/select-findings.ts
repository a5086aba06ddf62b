import { MOST_PROBLEMS, leftOut, type YamlFinding } from '../finding.ts';
import { lineEndAt, spanAt, type TextLines } from '../text-lines.ts';
import type { YamlProblem } from '../yaml-document.ts';

/** Orders findings, drops those that only follow from another, and turns the rest into problems. */
export function selectFindings(lines: TextLines, findings: readonly YamlFinding[]): readonly YamlProblem[] {
  const ordered = findings.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const kept: YamlFinding[] = [];
  /** Where the line of the last finding ends, and of the last one that says that the syntax is broken. */
  let lineEnd = -1;
  let brokenUntil = -1;
  for (const finding of ordered) {
    const isSyntax = finding.rule === 'yaml' && finding.related === undefined;
    const isRepeatable = finding.rule === 'encoding' || finding.isFinal;
    if (!isRepeatable && finding.start <= (isSyntax ? Math.max(lineEnd, brokenUntil) : brokenUntil)) continue;
    if (kept.length === MOST_PROBLEMS || finding.isFinal) {
      kept.push(leftOut(finding.start));
      break;
    }
    kept.push(finding);
    lineEnd = lineEndAt(lines, finding.start);
    if (isSyntax) brokenUntil = Math.max(brokenUntil, lineEnd, finding.until ?? -1);
  }
  return kept.map((finding) => asProblem(lines, finding));
}

function asProblem(lines: TextLines, finding: YamlFinding): YamlProblem {
  const { rule, message, hint, start, end, related } = finding;
  const problem = { rule, message, hint, span: spanAt(lines, start, end) };
  if (!related) return problem;
  return { ...problem, related: [{ message: related.message, span: spanAt(lines, related.start, related.end) }] };
}
