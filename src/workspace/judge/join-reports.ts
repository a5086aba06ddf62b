import { compareDiagnostics, type Diagnostic, type Report } from '../../diagnostics/index.ts';

/** Joins the reports on projects that share a folder: what several of them say is said once. */
export function joinReports(reports: readonly Report[]): Report {
  const [only, ...others] = reports;
  if (only !== undefined && others.length === 0) return only;
  const suppressed = once(reports.flatMap((report) => report.suppressed ?? []));
  return {
    files: reports.reduce((sum, { files }) => sum + files, 0),
    diagnostics: once(reports.flatMap(({ diagnostics }) => diagnostics)),
    ...(suppressed.length === 0 ? {} : { suppressed }),
    textOf: (file) => reports.flatMap((report) => report.textOf(file) ?? [])[0],
  };
}

function once<Item extends Diagnostic>(diagnostics: readonly Item[]): readonly Item[] {
  const known = new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
  return [...known.values()].toSorted(compareDiagnostics);
}
