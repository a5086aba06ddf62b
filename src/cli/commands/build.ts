import type { Command } from 'commander';
import type { Shell } from '../shell.ts';

/** The options of `factwright build`, as they were given. */
export interface BuildCommandOptions {
  readonly out: string;
  readonly drafts?: true;
  readonly force?: true;
  readonly clean?: true;
  readonly themeCode: boolean;
  readonly cacheDir?: string;
}

/** Adds `factwright build`. */
export function addBuild(program: Command, shell: Shell): void {
  program
    .command('build')
    .description('Build the public site: pages, lists, feeds')
    .option('--out <folder>', 'where to write the site', 'site')
    .option('--drafts', 'with drafts and checks in review')
    .option('--force', 'build even if there are errors')
    .option('--clean', 'make everything again, whatever the last build knew')
    .option('--no-theme-code', 'run nothing of the folder `theme`: for projects of strangers')
    .option('--cache-dir <folder>', 'keep the cache in this folder; without it, in the cache folder of the user')
    .action(
      shell.ending(async (options: BuildCommandOptions) => {
        const { build } = await import('../actions/build.ts');
        return build(options, shell);
      }),
    );
}
