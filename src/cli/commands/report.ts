import type { Command } from 'commander';
import type { Shell } from '../shell.ts';
import { addReportOptions, type ReportOptions } from '../report-options.ts';

/** Adds `factwright report merge`. */
export function addReport(program: Command, shell: Shell): void {
  const report = program.command('report').description('Work with reports');
  const merge = report
    .command('merge')
    .description('Join the reports of all shards of a run; the checkout must be the same')
    .argument('<files...>', 'the files that `validate --shard I/N --out FILE` wrote')
    .action(
      shell.ending(async (files: readonly string[], options: ReportOptions) => {
        const [{ mergeShards }, { finishWith }] = await Promise.all([
          import('../../workspace/shards/merge-shards.ts'),
          import('../actions/finish.ts'),
        ]);
        return await finishWith(mergeShards(shell.cwd, files), options, { program, shell });
      }),
    );
  addReportOptions(merge);
}
