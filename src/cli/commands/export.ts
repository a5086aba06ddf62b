import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Partition } from '../../interchange/index.ts';
import type { Shell } from '../shell.ts';

/** What the archive can be exported to. */
const EXPORT_FORMS = ['claimreview', 'datafeed', 'ndjson', 'csv', 'sqlite', 'parquet'] as const;

/** The options of `factwright export`, as they were given. */
export interface ExportOptions {
  readonly to: (typeof EXPORT_FORMS)[number];
  readonly out?: string;
  readonly partition?: readonly Partition[];
  readonly drafts?: true;
  readonly force?: true;
  readonly quiet?: true;
  readonly cacheDir?: string;
}

/** Adds `factwright export`. */
export function addExport(program: Command, shell: Shell): void {
  program
    .command('export')
    .description('Export the published fact checks as ClaimReview, JSON lines, CSV, SQLite or Parquet')
    .addOption(new Option('--to <form>', 'the form to export to').choices(EXPORT_FORMS).makeOptionMandatory())
    .option('--out <file or folder>', 'where to write the result; without it, JSON goes to stdout')
    .option('--partition <columns>', 'of Parquet, folders by `year`, `language` or both: year,language', partitionsIn)
    .option('--drafts', 'with drafts and checks in review')
    .option('--force', 'export even if there are errors')
    .option('--quiet', 'say nothing but what is wrong')
    .option('--cache-dir <folder>', 'keep the cache in this folder; without it, in the cache folder of the user')
    .action(
      shell.ending(async (options: ExportOptions) => {
        const { exportArchive } = await import('../actions/export.ts');
        return exportArchive(options, shell);
      }),
    );
}

const BY: readonly Partition[] = ['year', 'language'];

function partitionsIn(text: string): readonly Partition[] {
  const by = text.split(',').map((name) => BY.find((each) => each === name.trim()));
  const known = by.filter((name) => name !== undefined);
  if (known.length < by.length || new Set(known).size < by.length)
    throw new InvalidArgumentError('It must be `year`, `language`, or both with a comma between them.');
  return known;
}
