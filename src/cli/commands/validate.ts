import { resolve } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import type { SelectionOptions } from '../open-selection.ts';
import type { Shell } from '../program.ts';
import { addReportOptions, finishWith, type ReportOptions } from '../report-options.ts';
import { parseLevel } from '../parse-level.ts';
import type { RuleLevels } from '../rule-levels.ts';
import { parseShard, type Shard } from '../shard.ts';
import { UsageError } from '../usage-error.ts';
import type { ValidatedShard } from '../validate-shard.ts';

interface Options extends ReportOptions, SelectionOptions {
  readonly shard?: Shard;
  readonly out?: string;
  readonly level: RuleLevels;
}

/** Adds `factwright validate`. */
export function addValidate(program: Command, shell: Shell): void {
  const validate = program
    .command('validate')
    .description('Find every mistake in the fact checks of a project')
    .argument('[paths...]', 'files and folders; without any, the whole project')
    .option('--changed [ref]', 'report only files that changed since a revision, or since the last commit')
    .option('--staged', 'report only files that are staged in git, as they are staged')
    .option('--base <ref>', 'judge changes of published checks against this revision')
    .option('--level <rule=level>', 'judge a rule at this level, whatever the settings say; repeatable', addLevel, {})
    .option('--shard <i/n>', 'judge one of n shares of the files, each for itself', shardOf)
    .option('--out <file>', 'with --shard: write there what `report merge` joins')
    .option('--no-cache', 'judge every file anew')
    .action(async (paths: readonly string[], { shard, out, level, ...others }: Options) => {
      const options = { ...others, levels: level };
      if (out !== undefined && shard === undefined)
        throw new UsageError('--out is for shards.', 'Use --format json=FILE for a report, or add --shard I/N.');
      const validated =
        shard === undefined
          ? await (await import('../validate-selection.ts')).validateSelection(shell, paths, options)
          : await validateShare(shell, paths, { ...options, shard, out });
      await finishWith(validated, options, { program, shell });
    });
  addReportOptions(validate);
}

async function validateShare(
  shell: Shell,
  paths: readonly string[],
  { out, ...options }: SelectionOptions & { readonly shard: Shard; readonly out: string | undefined },
): Promise<ValidatedShard> {
  const [{ validateShard }, { writeAtomically }] = await Promise.all([
    import('../validate-shard.ts'),
    import('../write-atomically.ts'),
  ]);
  const validated = await validateShard(shell, paths, options);
  if (out !== undefined) writeAtomically(resolve(shell.cwd, out), `${JSON.stringify(validated.shard)}\n`);
  return validated;
}

function shardOf(text: string): Shard {
  const shard = parseShard(text);
  if (shard === undefined) throw new InvalidArgumentError('It is a share such as 2/4, from 1/4 to 4/4.');
  return shard;
}

function addLevel(text: string, before: RuleLevels): RuleLevels {
  const parsed = parseLevel(text);
  if ('problem' in parsed) throw new InvalidArgumentError(parsed.problem);
  return { ...before, [parsed.rule]: parsed.level };
}
