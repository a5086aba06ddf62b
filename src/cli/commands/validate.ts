import { InvalidArgumentError, type Command } from 'commander';
import type { Report } from '../../diagnostics/index.ts';
import type { Shell } from '../program.ts';

interface Options {
  readonly format: readonly Format[];
  readonly maxWarnings?: number;
  readonly quiet?: true;
}

/** A form of the report, and the file that it goes to; without one, stdout. */
interface Format {
  readonly name: (typeof FORMATS)[number];
  readonly file?: string;
}

const FORMATS = ['text', 'json'] as const;

/** Adds `factwright validate`. */
export function addValidate(program: Command, shell: Shell): void {
  program
    .command('validate')
    .description('Find every mistake in the fact checks of a project')
    .argument('[paths...]', 'files and folders; without any, the whole project')
    .option('--format <format[=file]>', `${FORMATS.join(' or ')}; repeatable; with =file, written there`, addFormat, [])
    .option('--max-warnings <number>', 'fail where there are more warnings than this', wholeNumber)
    .option('-q, --quiet', 'report errors only')
    .action(async (paths: readonly string[], options: Options) => {
      const [{ validateSelection }, { reportJson, reportText }, { writeAtomically }, { styleFor }, { VERSION }] = await Promise.all([
        import('../validate-selection.ts'),
        import('../../reporters/index.ts'),
        import('../write-atomically.ts'),
        import('../colour.ts'),
        import('../../version.ts'),
      ]);
      const { report } = validateSelection(shell, paths);
      const shown = options.quiet ? errorsOnly(report) : report;
      const { color } = program.opts<{ readonly color?: boolean }>();
      for (const { name, file } of options.format.length > 0 ? options.format : [{ name: 'text' as const, file: undefined }]) {
        const style = await styleFor(shell, shell.stdout, file === undefined ? color : false);
        const text = name === 'json' ? reportJson(shown, VERSION) : reportText(shown, style);
        if (file === undefined) shell.stdout.write(text);
        else writeAtomically(file, text);
      }
      shell.exitWith(exitCode(report, options.maxWarnings));
    });
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
