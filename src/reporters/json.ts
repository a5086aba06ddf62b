import { countLevels, type Report } from '../diagnostics/index.ts';
import { machineJson } from '../printing/index.ts';

/** The report as JSON, in the form of `schemas/report.schema.json`. */
export function reportJson(report: Report, version: string): string {
  const document = {
    version: 1,
    tool: { name: 'factwright', version },
    files: report.files,
    ...countLevels(report),
    diagnostics: report.diagnostics.map(
      ({ rule, level, message, hint, file, span, related, fix, isConsequence, isReminder }) => ({
        rule,
        level,
        message,
        hint,
        file,
        span,
        related,
        fix: fix === undefined || fix.edits.length === 0 ? undefined : fix,
        isConsequence,
        isReminder,
      }),
    ),
  };
  return machineJson(document);
}
