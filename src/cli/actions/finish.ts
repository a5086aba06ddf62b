import type { Command } from 'commander';
import { countLevels, type Diagnostic, type Report } from '../../diagnostics/index.ts';
import { deliverReport } from '../deliver-report.ts';
import type { ReportOptions } from '../report-options.ts';
import type { Shell } from '../shell.ts';

/** A report, and the folder of the project that it is on. */
export interface ReportOfProject {
  readonly root: string;
  readonly report: Report;
}

/** Where a command runs. */
export interface Place {
  readonly program: Command;
  readonly shell: Shell;
}

/** Delivers a report as it was asked for, and gives the exit code. */
export async function finishWith(of: ReportOfProject, options: ReportOptions, place: Place): Promise<number> {
  const { warnings, errors } = countLevels(of.report);
  const { maxWarnings: allowed = Number.POSITIVE_INFINITY } = options;
  const tooManyWarnings = warnings > allowed ? { found: warnings, allowed } : undefined;
  await deliverTo(place, { ...of, report: { ...of.report, tooManyWarnings } }, options);
  return errors > 0 || tooManyWarnings !== undefined ? 1 : 0;
}

/** Delivers a report as it was asked for. */
export async function deliverTo(
  { program, shell }: Place,
  { root, report }: ReportOfProject,
  { format, quiet }: Pick<ReportOptions, 'format' | 'quiet'>,
): Promise<void> {
  const { color } = program.opts<{ readonly color?: boolean }>();
  await deliverReport(quiet ? errorsOnly(report) : report, { root, formats: format, colour: color }, shell);
}

function isError({ level }: Diagnostic): boolean {
  return level === 'error';
}

function errorsOnly(report: Report): Report {
  const { diagnostics, suppressed = [] } = report;
  const errors = diagnostics.filter(isError);
  const unshown = diagnostics.length - errors.length;
  return { ...report, diagnostics: errors, suppressed: suppressed.filter(isError), unshown };
}
