import { InvalidArgumentError, Option, type Command } from 'commander';
import { FORMATS, type Format } from './format-names.ts';

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
