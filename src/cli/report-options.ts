import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Diagnostic, Report } from '../diagnostics/index.ts';
import type { Shell } from './shell.ts';
import { FORMATS, type Format } from './report-formats.ts';

/** How a command shows a report, and what makes it fail. */
export interface ReportOptions {
  readonly format: readonly Format[];
  readonly maxWarnings?: number;
  readonly quiet?: true;
}

/** Adds the options of every command that ends in a report. */
export function addReportOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--format <format[=file]>',
        `the form of the report: ${FORMATS.join(', ')}; with =file, written to that file; repeatable`,
      )
        .argParser(addFormat)
        .default([], 'text'),
    )
    .option('--max-warnings <number>', 'fail if there are more warnings than this', wholeNumber)
    .option('-q, --quiet', 'report errors only');
}

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
  const { deliverReport } = await import('./deliver-report.ts');
  await deliverReport(
    quiet ? errorsOnly(report) : report,
    { root, formats: format, ...(color === undefined ? {} : { colour: color }) },
    shell,
  );
}

/** 1 where there is an error, or more warnings than allowed. */
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

function addFormat(text: string, before: readonly Format[]): readonly Format[] {
  const [name = '', ...rest] = text.split('=');
  const format = FORMATS.find((known) => known === name);
  if (format === undefined) throw new InvalidArgumentError(`It must be one of ${FORMATS.join(', ')}.`);
  return [...before, rest.length === 0 ? { name: format } : { name: format, file: rest.join('=') }];
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}
