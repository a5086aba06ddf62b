import { InvalidArgumentError, type Command } from 'commander';
import type { Report } from '../../diagnostics/index.ts';
import type { Shell } from '../program.ts';
import { UsageError } from '../usage-error.ts';
import { FORMATS, type Format } from '../report-formats.ts';

interface Options {
  readonly format: readonly Format[];
  readonly changed?: string | true;
  readonly staged?: true;
  readonly base?: string;
  readonly cache: boolean;
  readonly maxWarnings?: number;
  readonly quiet?: true;
  readonly fix?: true;
  readonly dryRun?: true;
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
    .option('--fix', 'mend what has one safe answer, and report what is left')
    .option('--dry-run', 'with --fix: show what would be mended, and write nothing')
    .option('-q, --quiet', 'report errors only')
    .action(async (paths: readonly string[], { format, maxWarnings, quiet, fix, dryRun, ...selection }: Options) => {
      checkFixing({ fix, dryRun, ...selection });
      const [{ validateSelection }, { deliverReport }] = await Promise.all([
        import('../validate-selection.ts'),
        import('../deliver-report.ts'),
      ]);
      let validated = await validateSelection(shell, paths, selection);
      if (fix) {
        const { mend } = await import('../mend.ts');
        const isForPeople = format.every(({ name, file }) => name === 'text' || file !== undefined);
        if (mend(validated, { dryRun, diffTo: isForPeople ? shell.stdout : shell.stderr }, shell))
          validated = await validateSelection(shell, paths, selection);
      }
      const { root, report } = validated;
      const { color } = program.opts<{ readonly color?: boolean }>();
      await deliverReport(
        quiet ? errorsOnly(report) : report,
        { root, formats: format, ...(color === undefined ? {} : { colour: color }) },
        shell,
      );
      shell.exitWith(exitCode(report, maxWarnings));
    });
}

/** What is staged cannot be mended in the work tree, whose files may differ. */
function checkFixing({ fix, dryRun, staged }: Pick<Options, 'staged'> & Fixing): void {
  if (dryRun && !fix) throw new UsageError('--dry-run shows what --fix would do.', 'Give both.');
  if (fix && staged)
    throw new UsageError(
      '--fix mends the files of the work tree, and --staged judges what is staged.',
      'Run `validate --fix`, and stage what it mends.',
    );
}

interface Fixing {
  readonly fix: true | undefined;
  readonly dryRun: true | undefined;
}

/** 1 where there is an error, or more warnings than allowed. */
function exitCode({ diagnostics }: Report, maxWarnings = Number.POSITIVE_INFINITY): number {
  const warnings = diagnostics.filter(({ level }) => level === 'warning').length;
  return diagnostics.some(({ level }) => level === 'error') || warnings > maxWarnings ? 1 : 0;
}

function errorsOnly(report: Report): Report {
  return { ...report, diagnostics: report.diagnostics.filter(({ level }) => level === 'error') };
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
