import { Option, type Command } from 'commander';
import type { Shell } from '../shell.ts';

interface Options {
  readonly contact?: string;
  readonly cache: boolean;
  readonly cacheDir?: string;
  readonly format: 'text' | 'json';
}

/** Adds `factwright links`. */
export function addLinks(program: Command, shell: Shell): void {
  program
    .command('links')
    .description('Check that every address still answers and still contains what is quoted from it')
    .argument('[paths...]', 'fact checks, or folders of them; without any, the whole project')
    .option(
      '--contact <address>',
      'the address at which the owners of sites can reach you; without it, the `url` of the publisher',
    )
    .option('--no-cache', 'ask every address, even those that were asked within the last week')
    .option('--cache-dir <folder>', 'keep the cache in this folder; without it, in the cache folder of the user')
    .addOption(new Option('--format <form>', 'the form of the output').choices(['text', 'json']).default('text'))
    .action(
      shell.ending(async (paths: readonly string[], { contact, cache, cacheDir, format }: Options) => {
        const [{ openSelection }, { openVisitors }, { linkAddresses }] = await Promise.all([
          import('../../workspace/judge/open-selection.ts'),
          import('../../workspace/sources/open-visitors.ts'),
          import('../../workspace/sources/link-addresses.ts'),
        ]);
        const selection = openSelection(shell, paths, {});
        const [{ checkLinks }, { openCacheFolder }, { noteOldCaches }] = await Promise.all([
          import('../../workspace/sources/check-links.ts'),
          import('../../workspace/cache/cache-folder.ts'),
          import('../note-old-caches.ts'),
        ]);
        noteOldCaches(selection.root, shell);
        const opened = openCacheFolder(selection.root, { ...shell, cacheDir });
        const folder = 'folder' in opened ? opened.folder : undefined;
        const { visitor } = openVisitors(selection.project, { contact }, shell);
        const links = await checkLinks(linkAddresses(selection), { visitor, folder, cache }, shell);
        const { isFault, linksJson, linksText } = await import('../../workspace/sources/reports/links.ts');
        shell.stdout.write(format === 'json' ? linksJson(links) : linksText(links));
        return links.some(isFault) ? 1 : 0;
      }),
    );
}
