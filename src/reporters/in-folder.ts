import type { Diagnostic, Report } from '../diagnostics/index.ts';

/** The same report with its files named from a folder above the project: CI systems count from the repository's root. */
export function inFolder(report: Report, folder: string): Report {
  if (folder === '') return report;
  const prefix = `${folder}/`;
  const placed = <Item extends Diagnostic>(diagnostic: Item): Item => ({
    ...diagnostic,
    file: prefix + diagnostic.file,
    ...(diagnostic.related === undefined
      ? {}
      : { related: diagnostic.related.map((other) => ({ ...other, file: prefix + other.file })) }),
  });
  return {
    files: report.files,
    diagnostics: report.diagnostics.map(placed),
    suppressed: report.suppressed?.map(placed),
    textOf: (file) => (file.startsWith(prefix) ? report.textOf(file.slice(prefix.length)) : undefined),
  };
}
