import { countLevels, type Report } from '../diagnostics/index.ts';

/** The report as JSON, in the form of `schemas/report.schema.json`. */
export function reportJson(report: Report, version: string): string {
  const document = {
    version: 1,
    tool: { name: 'factwright', version },
    files: report.files,
    ...countLevels(report),
    diagnostics: report.diagnostics.map(({ rule, level, message, hint, file, span, related }) => ({
      rule,
      level,
      message,
      hint,
      file,
      span,
      related,
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
