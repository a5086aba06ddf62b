import type { Report } from '../diagnostics/index.ts';

/** The same report with its files named from a folder above the project: CI systems count from the repository's root. */
export function inFolder(report: Report, folder: string): Report {
  if (folder === '') return report;
  const prefix = `${folder}/`;
  return {
    files: report.files,
    diagnostics: report.diagnostics.map((diagnostic) => ({
      ...diagnostic,
      file: prefix + diagnostic.file,
      ...(diagnostic.related === undefined
        ? {}
        : { related: diagnostic.related.map((other) => ({ ...other, file: prefix + other.file })) }),
    })),
    textOf: (file) => (file.startsWith(prefix) ? report.textOf(file.slice(prefix.length)) : undefined),
  };
}
