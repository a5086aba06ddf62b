import { InvalidArgumentError, type Command } from 'commander';
import type { Shell } from '../shell.ts';

/** The options of `factwright import`, as they were given. */
export interface ImportOptions {
  readonly to?: string;
  readonly language?: readonly string[];
  readonly publisher?: readonly string[];
  readonly columns?: string;
  readonly base?: string;
  readonly labels?: string;
  readonly merge?: true;
  readonly dryRun?: true;
  readonly report?: string;
  readonly quiet?: true;
  readonly ask: boolean;
}

/** Adds `factwright import`. */
export function addImport(program: Command, shell: Shell): void {
  program
    .command('import')
    .description('Make fact checks of older reviews: ClaimReview from pages, feeds and tables, and answers of Google')
    .argument('<files...>', 'files with reviews, of any size')
    .option('--to <folder>', 'where new files go, below the fact checks; without it, `imported`', folderIn)
    .option('--language <tag>', 'only reviews in this language; repeatable', all)
    .option(
      '--publisher <name or host>',
      'whose reviews are yours, instead of the publisher in the settings; repeatable',
      all,
    )
    .option('--columns <map>', 'which column of a table holds what, such as claim=Statement,label=Rating')
    .option('--base <address>', 'the address against which relative ones are read')
    .option('--labels <file>', 'a YAML map of labels: to an id of the scale, to a class, or to `none`')
    .option('--merge', 'fill the empty places of checks that are there with what a review of the same says')
    .option('--dry-run', 'say what would come of it, and write nothing')
    .option('--report <file>', 'write what became of each review as JSON')
    .option('--no-ask', 'do not ask in a terminal what unknown labels mean')
    .option('--quiet', 'say nothing but what is wrong')
    .action(
      shell.ending(async (files: readonly string[], options: ImportOptions) => {
        const { importFiles } = await import('../actions/import.ts');
        return importFiles(files, options, shell);
      }),
    );
}

function all(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function folderIn(text: string): string {
  const isFolder = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*(?:\/[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*)*$/u.test(text);
  if (!isFolder)
    throw new InvalidArgumentError('It must be a folder such as `archive` or `old/2019`, below the fact checks.');
  return text;
}
