import type { Report } from '../../diagnostics/index.ts';
import { machineJsonLine } from '../../printing/index.ts';
import { openBaseline, type HideFindings } from '../../workspace/baseline/open-baseline.ts';
import type { SelectionOptions } from '../../workspace/judge/selection-options.ts';
import { judgeOnce, openSession } from '../../workspace/session.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import { noteOldCaches } from '../note-old-caches.ts';
import type { Shell } from '../shell.ts';
import type { ValidateOptions } from '../validate-options.ts';
import { writeOutput } from '../write-output.ts';
import { deliverTo, finishWith, type Place, type ReportOfProject } from './finish.ts';

/** Validates what was asked for in the way that was asked for. */
export async function validate(paths: readonly string[], options: ValidateOptions, place: Place): Promise<number> {
  const { shell } = place;
  if (options.watch) return watch(paths, options, place);
  if (options.fix) await fixFirst(paths, options, shell);
  const hideKnown = baselineOf(paths, options, shell);
  const { root, report } = await judged(paths, options, shell);
  const code = await finishWith({ root, report: hideKnown(report) }, options, place);
  noteOldCaches(root, shell, options.stats);
  return code;
}

function selectionOf({ level, stdinPath, projectCode = false, ...options }: ValidateOptions): SelectionOptions {
  return { ...options, projectCode, levels: level, draft: stdinPath };
}

async function judged(paths: readonly string[], options: ValidateOptions, shell: Shell): Promise<ReportOfProject> {
  const { shard, out, stats, stdinPath } = options;
  const selection = selectionOf(options);
  if (stats) {
    const { validateWithStats } = await import('../../workspace/judge/validate-with-stats.ts');
    return validateWithStats(shell, paths, selection);
  }
  if (stdinPath !== undefined) return judgedFromStdin(selection, shell);
  if (shard === undefined) return judgeOnce(shell, paths, selection);
  const { validateShard } = await import('../../workspace/shards/validate-shard.ts');
  const share = await validateShard(shell, paths, { ...selection, shard });
  if (out !== undefined) await writeOutput(shell, out, machineJsonLine(share.shard));
  return share;
}

/** The text on stdin stands for a file, whatever that holds on disk. */
async function judgedFromStdin(selection: SelectionOptions, shell: Shell): Promise<ReportOfProject> {
  const session = openSession(shell, [], selection);
  const [path = ''] = session.asked;
  session.replace(path, await shell.readStdin());
  const judgement = await session.judge();
  session.close();
  return judgement;
}

/** The user who ends it has seen the findings: the exit code is 0. */
async function watch(paths: readonly string[], options: ValidateOptions, place: Place): Promise<number> {
  const { watchValidation } = await import('../watch/watch-validation.ts');
  const { shell } = place;
  const session = openSession(shell, paths, selectionOf(options));
  await watchValidation(
    session,
    {
      filter: (report) => baselineOf(paths, options, shell)(report),
      show: (one) => deliverTo(place, one, options),
    },
    shell,
  );
  session.close();
  return 0;
}

/** Fixes the files, or shows what would be fixed; the report that follows is on what is left. */
async function fixFirst(paths: readonly string[], options: ValidateOptions, shell: Shell): Promise<void> {
  const { fixFiles } = await import('../../workspace/fix/fix-files.ts');
  const isForPeople = options.format.every(({ name, file }) => name === 'text' || file !== undefined);
  const found = await judgeOnce(shell, paths, selectionOf(options));
  fixFiles(found, { dryRun: options.dryRun, diffTo: isForPeople ? shell.stdout : shell.stderr }, shell);
}

/** A baseline that is to be updated must have seen the whole project. */
function baselineOf(
  paths: readonly string[],
  { baseline, updateBaseline, changed, staged, shard, stdinPath, settingsFrom }: ValidateOptions,
  shell: Shell,
): HideFindings {
  if (baseline === undefined) {
    if (updateBaseline === undefined) return (report: Report) => report;
    throw new UsageError('No baseline was named to update.', 'Name its file with --baseline.');
  }
  const isWhole = paths.length === 0 && [changed, staged, shard, stdinPath].every((limit) => limit === undefined);
  const update = updateBaseline === true ? 'shrink' : updateBaseline;
  return openBaseline({ file: baseline, isWhole, update, settingsFrom }, shell);
}
