import { InvalidArgumentError, Option, type Command } from 'commander';
import type { BaselineUpdate } from '../../workspace/baseline/open-baseline.ts';
import type { Shell } from '../shell.ts';
import { addReportOptions } from '../report-options.ts';
import { parseLevel } from '../parse-level.ts';
import type { RuleLevels } from '../../workspace/judge/rule-levels.ts';
import { parseShard, type Shard } from '../../workspace/shards/shard.ts';
import { refuseContradictions, type ValidateOptions } from '../validate-options.ts';

/** Adds `factwright validate`. */
export function addValidate(program: Command, shell: Shell): void {
  const command = program
    .command('validate')
    .description('Find every mistake in the fact checks of a project')
    .argument('[paths...]', 'files and folders to judge; without any, the whole project; `-` with --stdin-path');
  addSelection(command);
  addWays(command).action(
    shell.ending(async (paths: readonly string[], options: ValidateOptions) => {
      refuseContradictions(paths, options);
      const { validate } = await import('../actions/validate.ts');
      return validate(paths, options, { program, shell });
    }),
  );
  addReportOptions(command);
}

/** What is judged, and against what. */
function addSelection(command: Command): void {
  command
    .option(
      '--changed [ref]',
      'report only on files that changed since this revision, and compare published checks with it; without one, since the last commit',
    )
    .option(
      '--staged',
      'report only on files that are staged in git, with their staged content, and compare published checks with the last commit',
    )
    .option('--base <ref>', 'compare published checks with this revision: a change needs a correction')
    .option(
      '--settings-from [ref]',
      'use the settings and the baseline of this revision; without one, of the target branch of the pull request',
    )
    .addOption(
      new Option('--level <rule=level>', 'judge this rule at this level: off, info, warning or error; repeatable')
        .argParser(addLevel)
        .default({}, 'as in the settings'),
    )
    .option(
      '--shard <i/n>',
      'judge one of n parts of the files, such as 2/4; `report merge` joins the reports',
      shardOf,
    )
    .option('--out <file>', 'with --shard: write the report for `report merge` to this file')
    .option(
      '--stdin-path <file>',
      'judge the text from stdin as if it were this file of the project, and report on it alone',
    )
    .option(
      '--project-code',
      'run the rules that the project has written itself, in the folder `rules`: not for projects of strangers',
    )
    .option('--no-cache', 'judge every file anew, without the cache')
    .option('--cache-dir <folder>', 'keep the cache in this folder; without it, in the cache folder of the user')
    .option('--baseline <file>', 'hide the known findings that this file lists')
    .option(
      '--update-baseline [grow]',
      'remove from the baseline what is gone; with `grow`, also add what is new',
      updateKind,
    );
}

/** What else is done, and how. */
function addWays(command: Command): Command {
  return command
    .option('--fix', 'fix the mistakes that have one safe fix, and report what is left')
    .option('--dry-run', 'with --fix: show what would be fixed, and write nothing')
    .option('--stores', 'extract every stored text again from the stored bytes, and report where it differs')
    .option('--stats', 'print to stderr how long each step and each rule took; one thread, no cache')
    .option('--watch', 'judge again whenever a file changes, until Ctrl-C is pressed');
}

function updateKind(text: string): BaselineUpdate {
  if (text !== 'grow') throw new InvalidArgumentError('It must be `grow` or nothing.');
  return text;
}

function shardOf(text: string): Shard {
  const shard = parseShard(text);
  if (shard === undefined) throw new InvalidArgumentError('It must be a share such as 2/4, from 1/4 to 4/4.');
  return shard;
}

function addLevel(text: string, before: RuleLevels): RuleLevels {
  const parsed = parseLevel(text);
  if ('problem' in parsed) throw new InvalidArgumentError(parsed.problem);
  return { ...before, [parsed.rule]: parsed.level };
}
