import { clip, type Level, type Report } from '../diagnostics/index.ts';
import { neutralise } from '../printing/index.ts';
import { openFindings, type ReportedDiagnostic } from './reported-diagnostic.ts';
import { remarks } from './remarks.ts';
import { counted, tally } from './tally.ts';
import { worstFirst } from './worst-first.ts';

/** How many findings the table holds. */
const ROWS = 50;
/** How much of one text a cell holds, in UTF-16 code units; GitHub refuses summaries over 1 MiB. */
const CELL = 600;

const MARKS: Readonly<Record<Level, string>> = { error: '❌ error', warning: '⚠️ warning', info: 'ℹ️ note' };

/** The report as Markdown for the summary page of a CI job: the counts, then a table of the gravest findings. */
export function jobSummary(report: Report): string {
  const findings = openFindings(report);
  const isGood = findings.length === 0 && report.tooManyWarnings === undefined;
  const head = `### Factwright\n\n${isGood ? '✅ ' : ''}${[tally(report.files, findings), ...remarks(report)].join(' ')}\n`;
  if (findings.length === 0) return head;
  const rows = worstFirst(findings).slice(0, ROWS).map(row);
  const left = findings.length - rows.length;
  const rest = left > 0 ? `\n${counted(left, 'further finding')} ${left === 1 ? 'is' : 'are'} in the log.\n` : '';
  return `${head}\n| Level | Place | Rule | Finding |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n${rest}`;
}

function row({ level, file, span, rule, message, hint }: ReportedDiagnostic): string {
  const place = literal(`${file}:${span.start.line}:${span.start.column}`);
  const finding = hint === undefined ? literal(message) : `${literal(message)}<br>${literal(hint)}`;
  return `| ${MARKS[level]} | ${place} | ${literal(rule)} | ${finding} |`;
}

/**
 * Text that stays text. Within `code` GitHub makes no mention, reference or link; as entities, signs can neither end
 * the cell nor begin Markdown or HTML.
 */
function literal(text: string): string {
  const safe = clip(neutralise(text), CELL).replaceAll(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<code>${safe}</code>`;
}
