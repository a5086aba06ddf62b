import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { line } from '../../printing/index.ts';
import { loadSettings, RULES_FOLDER, SETTINGS_FILE } from '../../project/index.ts';
import { NOTHING_YET } from '../../workspace/preview/live-site.ts';
import { serveLive, type LivePreview } from '../../preview/live/serve-live.ts';
import { ADDRESS } from '../../preview/serve.ts';
import { nodeFiles } from '../../workspace/files/node-files.ts';
import { openAddress } from '../../workspace/processes/open-address.ts';
import { openSession, type Session } from '../../workspace/session.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import { describeChanges, type Change } from '../../workspace/watch/changes.ts';
import { THEME_FOLDER } from '../../workspace/theme/load-theme.ts';
import { whileItChanges } from '../../workspace/watch/while-it-changes.ts';
import { openProgress } from '../build/progress.ts';
import { calledAs } from '../called-as.ts';
import type { PreviewOptions } from '../commands/preview.ts';
import { failureText } from '../failure.ts';
import type { Shell } from '../shell.ts';
import { openLiveBuild, type LiveBuild } from '../../workspace/preview/live-build.ts';
import { baseOf, listening } from './listening.ts';

/** Shows the site while its files change, with drafts and all that is wrong, until the user ends it. */
export async function previewLive(options: PreviewOptions, shell: Shell): Promise<number> {
  const session = openSession(shell, [], { cacheDir: options.cacheDir, projectCode: options.projectCode });
  const { root } = session;
  const beginning = {
    token: randomBytes(16).toString('base64url'),
    base: baseOf(loadSettings(nodeFiles(root)).settings),
    state: NOTHING_YET,
  };
  const server = await listening((port) => serveLive(beginning, port), options.port);
  const address = `http://${ADDRESS}:${server.port}/${beginning.token}/`;
  shell.stdout.write(line`The site is at ${address} (this computer alone). Press Ctrl-C to stop.`);
  if (options.open === true) openAddress(address, root, shell.env['PATH'] ?? '');
  const build = openLiveBuild(root, { ...options, progress: () => openProgress(shell, 'made') }, shell);
  const following = { session, open: new Set<string>(), build, server, shell };
  try {
    await whileItChanges(
      { root, others: [THEME_FOLDER, RULES_FOLDER] },
      { early: (changes) => showEarly(changes, following), whole: (changes) => follow(changes, following) },
      shell,
    );
  } finally {
    await server.close();
    session.close();
  }
  return 0;
}

/** What follows changes. */
interface Following {
  readonly session: Session;
  /** What changed and was not taken in yet, since something failed. */
  readonly open: Set<string>;
  readonly build: LiveBuild;
  readonly server: LivePreview;
  readonly shell: Shell;
}

/** Shows the pages of a few checks that changed, before all that depends on them. */
async function showEarly(changes: readonly Change[], { session, open, build, server }: Following): Promise<void> {
  const files = changes.map(({ path }) => path);
  if (open.size > 0 || changes.some(({ what }) => what !== 'changed') || !build.isEarly(files)) return;
  try {
    for (const file of files) session.replace(file, 'disk');
    const { state, changed, pages } = await build.early(session.glance(files), files);
    server.show(state, changed, pages);
  } catch {
    // What cannot be shown now is tried again with all the rest, and told then.
  }
}

/** Builds again what depends on changed files, and shows it; what goes wrong is said on the pages and in the terminal. */
async function follow(changes: readonly Change[], { session, open, build, server, shell }: Following): Promise<void> {
  for (const { path } of changes) open.add(path);
  const because = changes.length === 0 ? '' : `, because ${describeChanges(changes)}`;
  const start = performance.now();
  try {
    if (!existsSync(join(session.root, SETTINGS_FILE)))
      throw new UsageError(`${SETTINGS_FILE} is no longer in ${session.root}.`);
    // Every build reads the theme anew.
    for (const path of open) if (!path.startsWith(`${THEME_FOLDER}/`)) session.replace(path, 'disk');
    const judgement = await session.judge();
    open.clear();
    const { state, changed } = await build.next(judgement);
    server.show(state, changed);
    shell.stderr.write(line`Shown in ${Math.round(performance.now() - start)} ms${because}.`);
  } catch (error) {
    const failure = failureText(error, calledAs(shell));
    if (failure === undefined) throw error;
    server.show(build.failed(failure), []);
    shell.stderr.write(failure);
  }
}
