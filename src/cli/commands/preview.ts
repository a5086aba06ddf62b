import { InvalidArgumentError, type Command } from 'commander';
import type { Shell } from '../shell.ts';

/** The options of `factwright preview`, as they were given. */
export interface PreviewOptions {
  /** Without it, `site`, and with drafts a folder of its own. */
  readonly out?: string;
  readonly drafts?: true;
  readonly port?: number;
  /** False with `--no-build`. */
  readonly build: boolean;
  readonly themeCode: boolean;
  readonly cacheDir?: string;
}

/** Adds `factwright preview`. */
export function addPreview(program: Command, shell: Shell): void {
  program
    .command('preview')
    .description('Build the site, and show it in a browser on this computer')
    .option('--drafts', 'with drafts and checks in review, in a folder of their own that is not for the public')
    .option('--out <folder>', 'the folder of the site; without it, site')
    .option('--port <number>', 'the port to serve it on; without it, 4040 or one that is free', portOf)
    .option('--no-build', 'show what was built before')
    .option('--no-theme-code', 'run nothing of the folder `theme`: for projects of strangers')
    .option('--cache-dir <folder>', 'keep the cache in this folder; without it, in the cache folder of the user')
    .action(
      shell.ending(async (options: PreviewOptions) => {
        const { preview } = await import('../actions/preview.ts');
        return preview(options, shell);
      }),
    );
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port >= 1 && port <= 65_535)) throw new InvalidArgumentError('It must be a number from 1 to 65535.');
  return port;
}
