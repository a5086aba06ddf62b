import type { Diagnostic, Report, Span, SuppressedDiagnostic } from '../diagnostics/index.ts';

/** A text that takes the place of a stretch of the diagnostic's own file. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A change that would remove the cause of a finding; its edits belong together. */
export interface Fix {
  readonly description: string;
  readonly edits: readonly Edit[];
}

/** A diagnostic with what the exchange formats can carry beyond it. */
export interface ReportedDiagnostic extends Diagnostic, Partial<Pick<SuppressedDiagnostic, 'suppressed'>> {
  readonly fix?: Fix;
}

/** The findings that somebody should act on: those that nobody suppressed. */
export function openFindings(report: Report): readonly ReportedDiagnostic[] {
  const all: readonly ReportedDiagnostic[] = report.diagnostics;
  return all.filter(({ suppressed }) => suppressed === undefined);
}
