import type { Repository } from './repository.ts';
import type { Folder } from './listings.ts';
import { gitOutput } from './run-git.ts';

/** What a commit did to a file. */
export interface FileChange {
  /** Seconds since 1970: when the commit came to be where it is. */
  readonly time: number;
  readonly author: string;
  /** From the folder whose history it is. */
  readonly path: string;
  /** The content that the file had then; undefined if the commit took it away. */
  readonly oid: string | undefined;
}

/** More is no history that a page could show; in commits. */
const MOST_COMMITS = 200_000;
/** How many commits git is asked about at a time. */
const AT_ONCE = 2_000;

/**
 * What each commit on the way to `commit` did to the files of a folder, the oldest first; merged work counts on the day of
 * its merge, since only then it was public. `after` leaves out what an earlier commit had in its history.
 */
export function* historyOf(
  repository: Repository,
  folder: Folder,
  { commit, after }: { readonly commit: string; readonly after?: string },
): Iterable<FileChange> {
  const range = after === undefined ? [commit] : [commit, `^${after}`];
  const args = [
    '--first-parent',
    '--reverse',
    `--max-count=${MOST_COMMITS}`,
    ...range,
    ...(folder === '' ? [] : ['--', folder]),
  ];
  const commits = gitOutput(repository, 'rev-list', args)
    .toString('latin1')
    .split('\n')
    .filter((line) => line !== '');
  for (let at = 0; at < commits.length; at += AT_ONCE)
    yield* changesIn(repository, folder, commits.slice(at, at + AT_ONCE));
}

/** A line of its own that begins with what no name of an author can hold tells where a commit begins. */
const FORMAT = '--format=%x01%ct %an';

function* changesIn(repository: Repository, folder: Folder, commits: readonly string[]): Iterable<FileChange> {
  const args = ['--stdin', '-r', '--root', '-z', '--no-renames', '--no-ext-diff', '--diff-merges=first-parent', FORMAT];
  const output = gitOutput(repository, 'diff-tree', args, commits.map((commit) => `${commit}\n`).join(''));
  const parts = output.toString('utf8').split('\0');
  let [time, author] = [0, ''];
  for (let at = 0; at < parts.length; at += 1) {
    let part = (parts[at] ?? '').replace(/^\n/, '');
    if (part.startsWith('\u0001')) {
      const [, seconds = '0', name = ''] = /^\u0001(\d+) ([^\n]*)/.exec(part) ?? [];
      [time, author] = [Number(seconds), name];
      part = part.slice(part.indexOf('\n') + 1);
      if (!part.startsWith(':')) continue;
    }
    if (!part.startsWith(':')) continue;
    const [, , , oid = '', status] = part.split(' ');
    const path = pathIn(folder, parts[at + 1] ?? '');
    at += 1;
    if (path !== undefined) yield { time, author, path, oid: status === 'D' ? undefined : oid };
  }
}

function pathIn(folder: Folder, path: string): string | undefined {
  if (folder === '') return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}
