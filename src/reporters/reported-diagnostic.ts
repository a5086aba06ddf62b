import type { Diagnostic, Report } from '../diagnostics/index.ts';

/** A diagnostic with what the exchange formats can carry beyond it. */
export interface ReportedDiagnostic extends Diagnostic {
  /** Set where a comment in the file silences the finding. */
  readonly suppressed?: { readonly reason: string };
}

/** The findings that somebody should act on: those that nobody suppressed. */
export function openFindings(report: Report): readonly ReportedDiagnostic[] {
  const all: readonly ReportedDiagnostic[] = report.diagnostics;
  return all.filter(({ suppressed }) => suppressed === undefined);
}
