import { InvalidArgumentError, type Command } from 'commander';
import type { Diagnostic, Report } from '../../diagnostics/index.ts';
import type { BaselineUpdate, HideFindings } from '../open-baseline.ts';
import type { Shell } from '../program.ts';
import { FORMATS, type Format } from '../report-formats.ts';
import { UsageError } from '../usage-error.ts';

interface Options {
  readonly format: readonly Format[];
  readonly changed?: string | true;
  readonly staged?: true;
  readonly base?: string;
  readonly cache: boolean;
  readonly maxWarnings?: number;
  readonly quiet?: true;
  readonly baseline?: string;
  readonly updateBaseline?: BaselineUpdate | true;
}

/** Adds `factwright validate`. */
export function addValidate(program: Command, shell: Shell): void {
  program
    .command('validate')
    .description('Find every mistake in the fact checks of a project')
    .argument('[paths...]', 'files and folders; without any, the whole project')
    .option('--format <format[=file]>', `${FORMATS.join(', ')}; repeatable; with =file, written there`, addFormat, [])
    .option('--changed [ref]', 'report only files that changed since a revision, or since the last commit')
    .option('--staged', 'report only files that are staged in git, as they are staged')
    .option('--base <ref>', 'judge changes of published checks against this revision')
    .option('--no-cache', 'judge every file anew')
    .option('--max-warnings <number>', 'fail where there are more warnings than this', wholeNumber)
    .option('--baseline <file>', 'hide the findings that this file knows')
    .option('--update-baseline [grow]', 'take out of the baseline what is gone; with grow, add what is new', updateKind)
    .option('-q, --quiet', 'report errors only')
    .action(
      async (
        paths: readonly string[],
        { format, maxWarnings, quiet, baseline, updateBaseline, ...selection }: Options,
      ) => {
        const [{ validateSelection }, { deliverReport }] = await Promise.all([
          import('../validate-selection.ts'),
          import('../deliver-report.ts'),
        ]);
        const isWhole = paths.length === 0 && selection.changed === undefined && selection.staged === undefined;
        const hideKnown = await baselineOf({ baseline, updateBaseline, isWhole }, shell);
        const { root, report: found } = await validateSelection(shell, paths, selection);
        const report = hideKnown(found);
        const { color } = program.opts<{ readonly color?: boolean }>();
        await deliverReport(
          quiet ? errorsOnly(report) : report,
          { root, formats: format, ...(color === undefined ? {} : { colour: color }) },
          shell,
        );
        shell.exitWith(exitCode(report, maxWarnings));
      },
    );
}

async function baselineOf(
  {
    baseline,
    updateBaseline,
    isWhole,
  }: { readonly [Key in 'baseline' | 'updateBaseline']: Options[Key] | undefined } & {
    readonly isWhole: boolean;
  },
  shell: Shell,
): Promise<HideFindings> {
  if (baseline === undefined) {
    if (updateBaseline === undefined) return (report) => report;
    throw new UsageError('There is no baseline to update.', 'Name its file with --baseline.');
  }
  const update = updateBaseline === true ? 'shrink' : updateBaseline;
  const { openBaseline } = await import('../open-baseline.ts');
  return openBaseline({ file: baseline, isWhole, ...(update === undefined ? {} : { update }) }, shell);
}

function updateKind(text: string): BaselineUpdate {
  if (text !== 'grow') throw new InvalidArgumentError('It is `grow`, or nothing.');
  return text;
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
  if (format === undefined) throw new InvalidArgumentError(`It is one of ${FORMATS.join(', ')}.`);
  return [...before, rest.length === 0 ? { name: format } : { name: format, file: rest.join('=') }];
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It is a whole number.');
  return Number(text);
}
