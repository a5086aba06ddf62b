import type { Diagnostic, Report, SuppressedDiagnostic } from '../diagnostics/index.ts';

/** A diagnostic with what the exchange formats can carry beyond it. */
export type ReportedDiagnostic = Diagnostic & Partial<Pick<SuppressedDiagnostic, 'suppressed'>>;

/** The findings that somebody should act on: those that nobody suppressed. */
export function openFindings(report: Report): readonly ReportedDiagnostic[] {
  const all: readonly ReportedDiagnostic[] = report.diagnostics;
  return all.filter(({ suppressed }) => suppressed === undefined);
}
