import { Option, type Command } from 'commander';
import type { Shell } from '../shell.ts';

/** The options of `factwright stats`, as they were given. */
export interface StatsOptions {
  readonly by?: 'month' | 'year';
  readonly drafts?: true;
  readonly format: 'text' | 'json' | 'html';
  readonly out?: string;
}

/** Adds `factwright stats`. */
export function addStats(program: Command, shell: Shell): void {
  program
    .command('stats')
    .description('Count the archive: verdicts over time, speakers, topics, sources, replies, corrections')
    .addOption(
      new Option('--by <period>', 'count by this; without it, by month unless that makes too many').choices([
        'month',
        'year',
      ]),
    )
    .option('--drafts', 'with drafts and checks in review')
    .addOption(
      new Option('--format <form>', 'the form of the output').choices(['text', 'json', 'html']).default('text'),
    )
    .option('--out <file>', 'where to write it; without it, to stdout')
    .action(
      shell.ending(async (options: StatsOptions) => {
        const { stats } = await import('../actions/stats.ts');
        return stats(options, shell);
      }),
    );
}
