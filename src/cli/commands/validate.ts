import { InvalidArgumentError, Option, type Command } from 'commander';
import { machineJsonLine } from '../../printing/index.ts';
import type { BaselineUpdate, HideFindings } from '../../workspace/baseline/open-baseline.ts';
import type { Shell } from '../shell.ts';
import { addReportOptions, deliverTo, finishWith, type Place } from '../report-options.ts';
import { parseLevel } from '../parse-level.ts';
import type { RuleLevels } from '../../workspace/judge/rule-levels.ts';
import { parseShard, type Shard } from '../../workspace/shards/shard.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import { refuseContradictions, type ValidateOptions } from '../validate-options.ts';
import type { JudgingOptions } from '../../workspace/judge/validate-selection.ts';
import type { ValidatedShard } from '../../workspace/shards/validate-shard.ts';

/** Adds `factwright validate`. */
export function addValidate(program: Command, shell: Shell): void {
  const command = program
    .command('validate')
    .description('Find every mistake in the fact checks of a project')
    .argument('[paths...]', 'files and folders to judge; without any, the whole project; `-` with --stdin-path')
    .option(
      '--changed [ref]',
      'report only on files that changed since this revision; without one, since the last commit',
    )
    .option('--staged', 'report only on files that are staged in git, with their staged content')
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
    .option('--no-cache', 'judge every file anew, without the cache')
    .option('--cache-dir <folder>', 'keep the cache in this folder; without it, in the cache folder of the user')
    .option('--baseline <file>', 'hide the known findings that this file lists')
    .option(
      '--update-baseline [grow]',
      'remove from the baseline what is gone; with `grow`, also add what is new',
      updateKind,
    )
    .option('--fix', 'fix the mistakes that have one safe fix, and report what is left')
    .option('--dry-run', 'with --fix: show what would be fixed, and write nothing')
    .option('--stats', 'print to stderr how long each step and each rule took; one thread, no cache')
    .option('--watch', 'judge again whenever a file changes, until Ctrl-C is pressed')
    .action(
      shell.ending(async (paths: readonly string[], options: ValidateOptions) => {
        refuseContradictions(paths, options);
        return await validate(paths, options, { program, shell });
      }),
    );
  addReportOptions(command);
}

async function validate(
  paths: readonly string[],
  { level, ...options }: ValidateOptions,
  place: Place,
): Promise<number> {
  const { shell } = place;
  const { stdinPath } = options;
  const selection: JudgingOptions = {
    ...options,
    levels: level,
    ...(stdinPath === undefined ? {} : { draft: { path: stdinPath, content: await shell.readStdin() } }),
  };
  if (options.watch) return watch(paths, { ...options, ...selection }, place);
  if (options.fix) await fixFirst(paths, { ...options, ...selection }, shell);
  const hideKnown = await baselineOf(paths, options, shell);
  const { root, report } = await validated(shell, paths, { ...options, ...selection });
  const code = await finishWith({ root, report: hideKnown(report) }, options, place);
  const { noteOldCaches } = await import('../note-old-caches.ts');
  noteOldCaches(root, shell, options.stats);
  return code;
}

/** Whoever ends it has seen the findings: the exit code is 0. */
async function watch(
  paths: readonly string[],
  options: Omit<ValidateOptions, 'level'> & JudgingOptions,
  place: Place,
): Promise<number> {
  const { watchValidation } = await import('../watch/watch-validation.ts');
  await watchValidation(
    paths,
    {
      judge: async (memory) => {
        const hideKnown = await baselineOf(paths, options, place.shell);
        const { root, report } = await validated(place.shell, paths, { ...options, memory });
        return { root, report: hideKnown(report) };
      },
      show: (judged) => deliverTo(place, judged, options),
    },
    place.shell,
  );
  return 0;
}

/** Fixes the files, or shows what would be fixed; the report that follows is on what is left. */
async function fixFirst(
  paths: readonly string[],
  { format, dryRun, ...selection }: Omit<ValidateOptions, 'level'>,
  shell: Shell,
): Promise<void> {
  const [{ validateSelection }, { fixFiles }] = await Promise.all([
    import('../../workspace/judge/validate-selection.ts'),
    import('../fix-files.ts'),
  ]);
  const isForPeople = format.every(({ name, file }) => name === 'text' || file !== undefined);
  const found = await validateSelection(shell, paths, selection);
  fixFiles(found, { dryRun, diffTo: isForPeople ? shell.stdout : shell.stderr }, shell);
}

/** A baseline that is to be updated must have seen the whole project. */
async function baselineOf(
  paths: readonly string[],
  { baseline, updateBaseline, changed, staged, shard, stdinPath, settingsFrom }: Omit<ValidateOptions, 'level'>,
  shell: Shell,
): Promise<HideFindings> {
  if (baseline === undefined) {
    if (updateBaseline === undefined) return (report) => report;
    throw new UsageError('No baseline was named to update.', 'Name its file with --baseline.');
  }
  const isWhole = paths.length === 0 && [changed, staged, shard, stdinPath].every((limit) => limit === undefined);
  const update = updateBaseline === true ? 'shrink' : updateBaseline;
  const { openBaseline } = await import('../../workspace/baseline/open-baseline.ts');
  const options = { file: baseline, isWhole, ...(update === undefined ? {} : { update }) };
  return openBaseline(settingsFrom === undefined ? options : { ...options, settingsFrom }, shell);
}

function updateKind(text: string): BaselineUpdate {
  if (text !== 'grow') throw new InvalidArgumentError('It must be `grow` or nothing.');
  return text;
}

async function validated(
  shell: Shell,
  paths: readonly string[],
  { shard, out, stats, ...options }: JudgingOptions & Pick<ValidateOptions, 'shard' | 'out' | 'stats'>,
): Promise<Pick<ValidatedShard, 'root' | 'report'>> {
  if (stats)
    return (await import('../../workspace/judge/validate-with-stats.ts')).validateWithStats(shell, paths, options);
  if (shard === undefined)
    return (await import('../../workspace/judge/validate-selection.ts')).validateSelection(shell, paths, options);
  const [{ validateShard }, { writeOutput }] = await Promise.all([
    import('../../workspace/shards/validate-shard.ts'),
    import('../write-output.ts'),
  ]);
  const share = await validateShard(shell, paths, { ...options, shard });
  if (out !== undefined) await writeOutput(shell, out, machineJsonLine(share.shard));
  return share;
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
