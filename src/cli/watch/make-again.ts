import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { line } from '../../printing/index.ts';
import { SETTINGS_FILE } from '../../project/index.ts';
import type { Session } from '../../workspace/session.ts';
import { THEME_FOLDER } from '../../workspace/theme/load-theme.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import { describeChanges, type Change } from '../../workspace/watch/changes.ts';
import { whileItChanges } from '../../workspace/watch/while-it-changes.ts';
import { calledAs } from '../called-as.ts';
import { failureText } from '../failure.ts';
import type { Shell } from '../shell.ts';

/** What is made of a project again and again. */
export interface Making {
  /** The word for it, such as `Building`. */
  readonly verb: string;
  readonly make: () => Promise<unknown>;
}

/** Makes something of a project now and after each change of its files and its theme, until the user ends it. */
export async function makeAgain(session: Session, { verb, make }: Making, shell: Shell): Promise<void> {
  const { root } = session;
  /** What changed and was not made yet, since something failed. */
  const open = new Set<string>();
  const remake = async (changes: readonly Change[]): Promise<void> => {
    for (const { path } of changes) open.add(path);
    if (!existsSync(join(root, SETTINGS_FILE))) throw new UsageError(`${SETTINGS_FILE} is no longer in ${root}.`);
    // The theme is read anew each time.
    for (const path of open) if (!path.startsWith(`${THEME_FOLDER}/`)) session.replace(path, 'disk');
    open.clear();
    await make();
  };
  const work = async (changes: readonly Change[]): Promise<void> => {
    if (changes.length > 0) shell.stderr.write(line`${verb} again, because ${describeChanges(changes)}.`);
    try {
      await remake(changes);
    } catch (error) {
      // A wrong option is reported at once; what goes wrong later can be fixed while we wait.
      const failure = changes.length === 0 ? undefined : failureText(error, calledAs(shell));
      if (failure === undefined) throw error;
      shell.stderr.write(failure);
    }
    if (changes.length === 0) shell.stderr.write('Watching for changes; press Ctrl-C to stop.\n');
  };
  await whileItChanges({ root, others: [THEME_FOLDER] }, { whole: work }, shell);
}
