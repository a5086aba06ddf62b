import { Option, type Command } from 'commander';
import type { SearchRequest } from '../actions/search.ts';
import type { Shell } from '../shell.ts';

/** Adds `factwright search`. */
export function addSearch(program: Command, shell: Shell): void {
  program
    .command('search')
    .description('Find earlier checks of the same claim: what was claimed, in any words, or the address of a post')
    .argument('[words...]', 'what is claimed')
    .option('--claim <file>', 'look for what this fact check judges, among all others; its id serves, too')
    .option(
      '--in <file>',
      'search among the reviews of others, too, in a file that `factwright import` reads; repeatable',
      many,
    )
    .option('--language <tag>', 'the language of the words; without it, they tell')
    .addOption(new Option('--most <n>', 'give at most so many').argParser(Number).default(5))
    .option('--all', 'give the nearest even where none is likely to be the same claim')
    .option('--no-cache', 'read every fact check, and keep nothing for the next time')
    .option('--cache-dir <folder>', 'keep the cache in this folder; without it, in the cache folder of the user')
    .addOption(new Option('--format <form>', 'the form of the output').choices(['text', 'json']).default('text'))
    .action(
      shell.ending(async (words: readonly string[], options: SearchRequest) => {
        const { searchProject } = await import('../actions/search.ts');
        return searchProject(words, options, shell);
      }),
    );
}

function many(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
