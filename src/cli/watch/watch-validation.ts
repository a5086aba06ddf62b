import type { Report } from '../../diagnostics/index.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { line } from '../../printing/index.ts';
import { RULES_FOLDER, SETTINGS_FILE } from '../../project/index.ts';
import { calledAs } from '../called-as.ts';
import { failureText } from '../failure.ts';
import type { Io } from '../../workspace/io.ts';
import type { Session } from '../../workspace/session.ts';
import type { ReportOfProject } from '../actions/finish.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import { describeChanges, type Change } from '../../workspace/watch/changes.ts';
import { whileItChanges } from '../../workspace/watch/while-it-changes.ts';

/** What is shown of each report, and how. */
export interface Watched {
  readonly filter: (report: Report) => Report;
  readonly show: (judged: ReportOfProject) => Promise<void>;
}

/** Erases the terminal with what was scrolled away, and begins at its top. */
const CLEAR = '\u001B[2J\u001B[3J\u001B[H';

/** Judges the project of a session now and after each change of its files, until the user ends it. */
export async function watchValidation(session: Session, { filter, show }: Watched, io: Io): Promise<void> {
  const { root } = session;
  const clear = io.stdout.isTTY && io.env['TERM'] !== 'dumb' ? CLEAR : '';
  /** What changed and was not judged yet, since something failed. */
  const open = new Set<string>();
  const judgeAndShow = async (changes: readonly Change[]): Promise<void> => {
    for (const { path } of changes) open.add(path);
    // Otherwise a project around this one would be judged.
    if (!existsSync(join(root, SETTINGS_FILE))) throw new UsageError(`${SETTINGS_FILE} is no longer in ${root}.`);
    for (const path of open) session.replace(path, 'disk');
    open.clear();
    const { report } = await session.judge();
    const shown = { root, report: filter(report) };
    io.stdout.write(clear);
    await show(shown);
  };
  const work = async (changes: readonly Change[]): Promise<void> => {
    const time = io.now().toTimeString().slice(0, 8);
    try {
      await judgeAndShow(changes);
      io.stderr.write(line`${noteOf(changes, time)}`);
    } catch (error) {
      // A wrong option is reported at once; what goes wrong later can be fixed while we wait.
      const failure = changes.length === 0 ? undefined : failureText(error, calledAs(io));
      if (failure === undefined) throw error;
      io.stdout.write(clear);
      io.stderr.write(failure);
      io.stderr.write(line`${noteOf(changes, time)}`);
    }
  };
  await whileItChanges({ root, others: [RULES_FOLDER] }, { whole: work }, io);
}

function noteOf(changes: readonly Change[], time: string): string {
  return changes.length === 0
    ? `Judged at ${time}. Watching for changes; press Ctrl-C to stop.`
    : `Judged at ${time}, because ${describeChanges(changes)}.`;
}
