import type { BaselineUpdate } from '../workspace/baseline/open-baseline.ts';
import type { SelectionOptions } from '../workspace/judge/selection-options.ts';
import type { ReportOptions } from './report-options.ts';
import type { RuleLevels } from '../workspace/judge/rule-levels.ts';
import type { Shard } from '../workspace/shards/shard.ts';
import { UsageError } from '../workspace/usage-error.ts';

/** The options of `factwright validate`, as they were given. */
export interface ValidateOptions extends ReportOptions, Omit<SelectionOptions, 'levels' | 'draft'> {
  readonly baseline?: string;
  readonly updateBaseline?: BaselineUpdate | true;
  readonly shard?: Shard;
  readonly out?: string;
  readonly level: RuleLevels;
  readonly stdinPath?: string;
  readonly stats?: true;
  readonly fix?: true;
  readonly dryRun?: true;
  readonly watch?: true;
}

/** Options that would be silently ignored are an error. */
export function refuseContradictions(paths: readonly string[], options: ValidateOptions): void {
  const { shard, out, stats, stdinPath, staged, changed, fix, dryRun } = options;
  if (dryRun && !fix) throw new UsageError('--dry-run only works with --fix.', 'Give both, or leave out --dry-run.');
  if (options.watch) refuseWithWatch(options);
  if (options.stores && (shard !== undefined || stdinPath !== undefined))
    throw new UsageError(
      '--stores compares the whole store, so it cannot be combined with --shard or --stdin-path.',
      'Run `validate --stores` separately.',
    );
  if (options.settingsFrom !== undefined) refuseWithOtherSettings(options);
  if (fix && (staged || shard !== undefined || stdinPath !== undefined))
    throw new UsageError(
      '--fix fixes whole files of the work tree, so it goes neither with --staged nor with --shard or --stdin-path.',
      'Run `validate --fix` first.',
    );
  if (options.cacheDir !== undefined && options.cache === false)
    throw new UsageError('--cache-dir names a cache that --no-cache does not use.', 'Leave out one of the two.');
  if (out !== undefined && shard === undefined)
    throw new UsageError('--out only works with --shard.', 'Use --format json=FILE for a report, or add --shard I/N.');
  if (staged && shard !== undefined)
    throw new UsageError('--shard cannot be combined with --staged.', 'Leave out --staged or --shard.');
  if (stats && shard !== undefined)
    throw new UsageError('--stats cannot be combined with --shard.', 'Leave out --stats or --shard.');
  if (stdinPath === undefined && !paths.includes('-')) return;
  if (stdinPath === undefined || paths.length !== 1 || paths[0] !== '-' || staged || changed || shard) {
    throw new UsageError(
      'Text from stdin needs --stdin-path and `-`, and cannot be combined with other paths or with a choice of files.',
      'For example: factwright validate --stdin-path factchecks/draft.yaml - < draft.yaml',
    );
  }
}

/** Options that write to the work tree use the settings of the work tree. */
function refuseWithOtherSettings({ fix, updateBaseline }: ValidateOptions): void {
  if (fix)
    throw new UsageError(
      '--fix uses the settings of the work tree, so it cannot be combined with --settings-from.',
      'Run `validate --fix` without it.',
    );
  if (updateBaseline !== undefined)
    throw new UsageError(
      '--settings-from uses the baseline of that revision, which cannot be updated here.',
      'Leave out --update-baseline or --settings-from.',
    );
}

/** Options that write files, that need one whole run, or that judge files other than those in the work tree. */
function refuseWithWatch(options: ValidateOptions): void {
  const others = {
    '--fix': options.fix,
    '--update-baseline': options.updateBaseline,
    '--shard': options.shard,
    '--stdin-path': options.stdinPath,
    '--staged': options.staged,
    '--stats': options.stats,
    '--stores': options.stores,
  };
  const given = Object.entries(others).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  if (given.length === 0) return;
  throw new UsageError(
    `--watch judges the files of the work tree again and again and changes none, so it cannot be combined with ${given.join(' or ')}.`,
    `Leave out --watch or ${given.join(' and ')}.`,
  );
}
