import { Option, type Command } from 'commander';
import type { StoreOptions } from '../../workspace/sources/store-sources.ts';
import type { Shell } from '../shell.ts';

/** The options of `factwright capture`, as they were given. */
export interface CaptureCommandOptions extends Omit<StoreOptions, 'progress' | 'mayReplace'> {
  readonly exportWarc?: string;
  readonly recheck?: true;
  readonly prune?: true;
  readonly format: 'text' | 'json';
}

/** Adds `factwright capture`. */
export function addCapture(program: Command, shell: Shell): void {
  program
    .command('capture')
    .description('Store copies of what the sources of fact checks say today')
    .argument('[paths...]', 'fact checks, or folders of them; without any, the whole project')
    .option('--source <id>', 'store this source only; check/source if several checks have one of that name')
    .option('--from <file>', 'store a file that you saved yourself, or what a WARC file contains; nothing is fetched')
    .option('--export-warc <file>', 'write the stored copies to a WARC file for other tools; nothing is fetched')
    .option('--public-archive', 'also ask a public archive to keep a copy')
    .option('--excerpts', 'store only the paragraphs that are quoted, and the digests of all others')
    .option('--receipts', 'keep no copy, only digests and what was found of each quotation')
    .option('--recheck', 'compare a file, given with --from, with the receipts of a source; nothing is written')
    .option('--replace', 'replace a stored copy even by one without text, or without what is quoted from the copy')
    .option('--prune', 'remove the stored copies whose source or fact check is gone; nothing is fetched')
    .option('--dry-run', 'say what would be stored or removed, and write nothing')
    .option(
      '--contact <address>',
      'the address at which the owners of sites can reach you; without it, the `url` of the publisher',
    )
    .addOption(new Option('--format <form>', 'the form of the output').choices(['text', 'json']).default('text'))
    .action(
      shell.ending(async (paths: readonly string[], options: CaptureCommandOptions) => {
        const { capture } = await import('../actions/capture.ts');
        return capture(paths, options, shell);
      }),
    );
}
