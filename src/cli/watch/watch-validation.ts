import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { line } from '../../printing/index.ts';
import { SETTINGS_FILE } from '../../project/index.ts';
import { failureText } from '../failure.ts';
import { findProject } from '../../workspace/find-project.ts';
import type { Io } from '../../workspace/io.ts';
import { openMemory, type Memory } from '../../workspace/cache/outcome-cache.ts';
import type { ReportOfProject } from '../report-options.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import { describeChanges, type Change } from '../../workspace/watch/changes.ts';
import { whileItChanges } from '../../workspace/watch/while-it-changes.ts';

/** How a project is judged and its report shown, once. */
export interface Watched {
  readonly judge: (memory: Memory) => Promise<ReportOfProject>;
  readonly show: (judged: ReportOfProject) => Promise<void>;
}

/** Erases the terminal with what was scrolled away, and begins at its top. */
const CLEAR = '\u001B[2J\u001B[3J\u001B[H';

/** Judges the project around `paths` now and after each change of its files, until the user ends it. */
export async function watchValidation(paths: readonly string[], { judge, show }: Watched, io: Io): Promise<void> {
  const { root } = findProject(io.cwd, paths);
  const memory = openMemory();
  const clear = io.stdout.isTTY && io.env['TERM'] !== 'dumb' ? CLEAR : '';
  const judgeAndShow = async (): Promise<void> => {
    // Else a project around this one would be judged instead.
    if (!existsSync(join(root, SETTINGS_FILE))) throw new UsageError(`${SETTINGS_FILE} is no longer in ${root}.`);
    const judged = await judge(memory);
    io.stdout.write(clear);
    await show(judged);
  };
  const work = async (changes: readonly Change[]): Promise<void> => {
    const time = io.now().toTimeString().slice(0, 8);
    try {
      await judgeAndShow();
      io.stderr.write(line`${noteOf(changes, time)}`);
    } catch (error) {
      // A wrong option is told at once; what became wrong since can be mended while we wait.
      const failure = changes.length === 0 ? undefined : failureText(error);
      if (failure === undefined) throw error;
      io.stdout.write(clear);
      io.stderr.write(failure);
      io.stderr.write(line`${noteOf(changes, time)}`);
    }
  };
  await whileItChanges(root, work, io);
}

function noteOf(changes: readonly Change[], time: string): string {
  return changes.length === 0
    ? `Judged at ${time}. Watching for changes; press Ctrl-C to stop.`
    : `Judged at ${time}, because ${describeChanges(changes)}.`;
}
