import type { Level, Position, Report, Span } from '../diagnostics/index.ts';
import { machineJson, neutralise } from '../printing/index.ts';
import { openFindings, type ReportedDiagnostic } from './reported-diagnostic.ts';
import { utf8Positions, type Utf8Position } from './utf8-position.ts';
import { wellFormed } from './well-formed.ts';

const SEVERITIES: Readonly<Record<Level, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };

/**
 * The report in the Reviewdog Diagnostic Format, whose columns count bytes. Reviewdog refuses fields that it does not
 * know, and not every version knows `related_locations`: related places are in the message.
 */
export function reportRdjson(report: Report): string {
  const positions = utf8Positions(report);
  return machineJson({
    source: { name: 'factwright' },
    diagnostics: openFindings(report).map((finding) => diagnostic(finding, positions)),
  });
}

function diagnostic(
  finding: ReportedDiagnostic,
  positions: (file: string, position: Position) => Utf8Position,
): unknown {
  const { rule, level, file, span, fix } = finding;
  const range = (place: Span): unknown => ({ start: positions(file, place.start), end: positions(file, place.end) });
  // Each suggestion is offered by itself: edits that belong together cannot be said in this format.
  const edit = fix?.edits.length === 1 ? fix.edits[0] : undefined;
  return {
    message: messageOf(finding),
    location: { path: wellFormed(file), range: range(span) },
    severity: SEVERITIES[level],
    code: { value: wellFormed(rule) },
    suggestions: edit === undefined ? undefined : [{ range: range(edit.span), text: wellFormed(edit.text) }],
  };
}

function messageOf({ message, hint, related = [] }: ReportedDiagnostic): string {
  return [
    message,
    ...(hint === undefined ? [] : [hint]),
    ...related.map((other) => `${other.file}:${other.span.start.line}: ${other.message}`),
  ]
    .map(neutralise)
    .join('\n');
}
