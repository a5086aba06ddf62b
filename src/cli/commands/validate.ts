import { InvalidArgumentError, type Command } from 'commander';
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
    .argument('[paths...]', 'files and folders; without any, the whole project; - with --stdin-path')
    .option('--changed [ref]', 'report only files that changed since a revision, or since the last commit')
    .option('--staged', 'report only files that are staged in git, as they are staged')
    .option('--base <ref>', 'judge changes of published checks against this revision')
    .option(
      '--settings-from [ref]',
      'judge by the settings and the baseline of this revision; without one, of the branch a pull request is for',
    )
    .option('--level <rule=level>', 'judge a rule at this level, whatever the settings say; repeatable', addLevel, {})
    .option('--shard <i/n>', 'judge one of n shares of the files, each for itself', shardOf)
    .option('--out <file>', 'with --shard: write there what `report merge` joins')
    .option('--stdin-path <file>', 'judge the text from stdin as this file of the project, and report on it alone')
    .option('--no-cache', 'judge every file anew')
    .option('--cache-dir <folder>', 'keep there what was found, instead of in the cache folder of the user')
    .option('--baseline <file>', 'hide the findings that this file knows')
    .option('--update-baseline [grow]', 'take out of the baseline what is gone; with grow, add what is new', updateKind)
    .option('--fix', 'fix what has one safe answer, and report what is left')
    .option('--dry-run', 'with --fix: show what would be fixed, and write nothing')
    .option('--stats', 'say on stderr what took how long; one thread, no cache')
    .option('--watch', 'judge again whenever a file changes, until Ctrl-C')
    .action(
      shell.ending(async (paths: readonly string[], options: ValidateOptions) => {
        refuseContradictions(paths, options);
        const { validate } = await import('../actions/validate.ts');
        return validate(paths, options, { program, shell });
      }),
    );
  addReportOptions(command);
}

function updateKind(text: string): BaselineUpdate {
  if (text !== 'grow') throw new InvalidArgumentError('It is `grow`, or nothing.');
  return text;
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
