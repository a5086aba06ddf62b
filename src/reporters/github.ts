import { clip, type Level, type Report, type Span } from '../diagnostics/index.ts';
import { neutralise } from '../printing/index.ts';
import { openFindings, type ReportedDiagnostic } from './reported-diagnostic.ts';
import { counted, tally } from './tally.ts';
import { worstFirst } from './worst-first.ts';

/** How many annotations of each level GitHub shows of a step. */
const SHOWN = 10;
/** The runner cuts longer messages, in UTF-16 code units. */
const LONGEST = 4096;

const COMMANDS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** The findings as workflow commands of GitHub Actions, errors first, which become annotations in the changed files. */
export function reportGithub(report: Report): string {
  const findings = openFindings(report);
  const [notes, graver] = [
    findings.filter(({ level }) => level === 'info'),
    findings.filter(({ level }) => level !== 'info'),
  ];
  const lines = [
    ...worstFirst(graver).map(annotation),
    ...remainder(findings),
    ...notes.map(annotation),
    tally(report.files, findings),
  ];
  return `${lines.join('\n')}\n`;
}

function annotation({ level, file, span, rule, message, hint }: ReportedDiagnostic): string {
  const properties = [['file', neutralise(file)], ...place(span), ['title', neutralise(rule)]].map(
    ([key = '', value = '']) => `${key}=${escapeProperty(value)}`,
  );
  const text = [message, ...(hint === undefined ? [] : [hint])].map(neutralise).join('\n');
  return `::${COMMANDS[level]} ${properties.join(',')}::${escapeData(clip(text, LONGEST))}`;
}

/** GitHub takes columns only where a finding stays within one line; `endColumn` is exclusive like ours. */
function place({ start, end }: Span): readonly (readonly [string, string])[] {
  if (start.line === end.line) {
    return [
      ['line', String(start.line)],
      ['endLine', String(start.line)],
      ['col', String(start.column)],
      ...(end.column > start.column ? [['endColumn', String(end.column)] as const] : []),
    ];
  }
  const last = end.column === 1 ? end.line - 1 : end.line;
  return [
    ['line', String(start.line)],
    ['endLine', String(last)],
  ];
}

/** Stands before the notes, so that it is among the first ten of them. */
function remainder(findings: readonly ReportedDiagnostic[]): readonly string[] {
  const hidden = (['error', 'warning', 'info'] as const).map((level) =>
    Math.max(0, findings.filter((finding) => finding.level === level).length - (level === 'info' ? SHOWN - 1 : SHOWN)),
  );
  const [errors = 0, warnings = 0, notes = 0] = hidden;
  if (errors + warnings === 0 && notes <= 1) return [];
  const parts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ...(notes > 0 ? [counted(notes, 'note')] : []),
  ];
  return [
    `::notice title=Factwright::GitHub shows ${SHOWN} annotations of each level. Not shown: ${parts.join(', ')}. The log of this step has them all.`,
  ];
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
