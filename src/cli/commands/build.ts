import { resolve } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import type { Shell } from '../shell.ts';

/** The options of `factwright build`, as they were given. */
export interface BuildCommandOptions {
  readonly out: string;
  readonly baseUrl?: string;
  readonly drafts?: true;
  readonly force?: true;
  readonly clean?: true;
  readonly themeCode: boolean;
  readonly projectCode?: true;
  /** False with `--no-cards`. */
  readonly cards?: boolean;
  readonly watch?: true;
  readonly stats?: true;
  readonly quiet?: true;
  readonly cacheDir?: string;
}

/** Adds `factwright build`. */
export function addBuild(program: Command, shell: Shell): void {
  program
    .command('build')
    .description('Build the public site: pages, lists, feeds')
    .option('--out <folder>', 'where to write the site', 'site')
    .option('--base-url <address>', 'the address of the site, instead of `site.url` in the settings', addressOf)
    .option('--drafts', 'with drafts and checks in review')
    .option('--force', 'build even if there are errors')
    .option('--clean', 'make everything again, whatever the last build knew')
    .option('--no-theme-code', 'run nothing of the folder `theme`: for projects of strangers')
    .option(
      '--project-code',
      'run the rules that the project has written itself, in the folder `rules`: not for projects of strangers',
    )
    .option('--no-cards', 'without card pictures, which take most of the time of a first build')
    .option('--watch', 'build again whenever a file changes, until Ctrl-C is pressed')
    .option('--stats', 'print to stderr how long each phase took, and what was slowest')
    .option('--quiet', 'say nothing but what is wrong')
    .option('--cache-dir <folder>', 'keep the cache in this folder; without it, in the cache folder of the user')
    .action(
      shell.ending(async (options: BuildCommandOptions) => {
        const { compareAhead } = await import('../../workspace/threads/compare-ahead.ts');
        // Begun before most of the program is loaded. A build that is repeated begins it each time.
        const ahead = options.watch === true ? undefined : compareAhead(resolve(shell.cwd, options.out));
        const { build } = await import('../actions/build.ts');
        return build(options, shell, ahead);
      }),
    );
}

/** An address that ends in a query or a place within a page cannot be continued. */
function addressOf(text: string): string {
  if (!URL.canParse(text) || !/^https?:\/\/[^?#]+$/i.test(text))
    throw new InvalidArgumentError('It must be an address such as https://desk.example/checks/.');
  return text;
}
