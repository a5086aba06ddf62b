import type { Command } from 'commander';
import type { Diagnostic, Report } from '../../diagnostics/index.ts';
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
  await deliverTo(place, of, options);
  return exitCode(of.report, options.maxWarnings);
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

/** 1 if there is an error, or more warnings than allowed. */
function exitCode({ diagnostics }: Report, maxWarnings = Number.POSITIVE_INFINITY): number {
  const warnings = diagnostics.filter(({ level }) => level === 'warning').length;
  return diagnostics.some(({ level }) => level === 'error') || warnings > maxWarnings ? 1 : 0;
}

function isError({ level }: Diagnostic): boolean {
  return level === 'error';
}

function errorsOnly(report: Report): Report {
  const { diagnostics, suppressed = [] } = report;
  return { ...report, diagnostics: diagnostics.filter(isError), suppressed: suppressed.filter(isError) };
}
