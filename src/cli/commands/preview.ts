import { InvalidArgumentError, type Command } from 'commander';
import type { Shell } from '../shell.ts';

/** The options of `factwright preview`, as they were given. */
export interface PreviewOptions {
  /** Shows what is built into this folder, as it will be public. */
  readonly out?: string;
  /** False with `--no-drafts`. */
  readonly drafts: boolean;
  readonly open?: true;
  readonly port?: number;
  /** False with `--no-build`. */
  readonly build: boolean;
  readonly themeCode: boolean;
  readonly projectCode?: true;
  readonly cacheDir?: string;
}

/** Adds `factwright preview`. */
export function addPreview(program: Command, shell: Shell): void {
  program
    .command('preview')
    .description('Show the site on this computer while you write: drafts, and what is wrong')
    .option('--no-drafts', 'without drafts and checks in review')
    .option('--open', 'open it in the browser')
    .option('--port <number>', 'the port to serve it on; without it, 4040 or one that is free', portOf)
    .option('--out <folder>', 'build the public site into this folder, and show that alone')
    .option('--no-build', 'show what was built before, in the folder `site` or that of --out')
    .option('--no-theme-code', 'run nothing of the folder `theme`: for projects of strangers')
    .option(
      '--project-code',
      'run the rules that the project has written itself, in the folder `rules`: not for projects of strangers',
    )
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
