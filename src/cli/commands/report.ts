import type { Command } from 'commander';
import type { Shell } from '../shell.ts';
import { addReportOptions, type ReportOptions } from '../report-options.ts';

interface MergeOptions extends ReportOptions {
  readonly projectCode?: true;
}

/** Adds `factwright report merge`. */
export function addReport(program: Command, shell: Shell): void {
  const report = program.command('report').description('Work with reports');
  const merge = report
    .command('merge')
    .description('Join the reports of all shards of a run; the checkout must be the same')
    .argument('<files...>', 'the files that `validate --shard I/N --out FILE` wrote')
    .option(
      '--project-code',
      'run the rules that the project has written itself, in the folder `rules`: not for projects of strangers',
    )
    .action(
      shell.ending(async (files: readonly string[], options: MergeOptions) => {
        const [{ mergeShards }, { finishWith }] = await Promise.all([
          import('../../workspace/shards/merge-shards.ts'),
          import('../actions/finish.ts'),
        ]);
        return await finishWith(await mergeShards(shell, files, options), options, { program, shell });
      }),
    );
  addReportOptions(merge);
}
