import type { Change, PastFiles, PresentFiles } from './change.ts';
import { findMoved } from './moved-files.ts';
import { isBlob, isSameContent } from './same-content.ts';

/** A file of more bytes counts as changed. */
const MOST_BYTES = 50_000_000;

/**
 * What became of the files of a revision, by the bytes that they hold now: what a checkout does to line ends, and what git
 * LFS keeps elsewhere, is not a change. A link is what it leads to. `canMove` says which files are sought under other names.
 */
export function changesSince(
  past: PastFiles,
  now: PresentFiles,
  canMove: (path: string) => boolean,
): readonly Change[] {
  const { revision } = past;
  const here = new Set(now.paths);
  const then = new Set(past.paths);
  const changed: Change[] = [];
  const doubtful: string[] = [];
  for (const path of now.paths) {
    const state = then.has(path) ? compare(path, revision, now) : 'new';
    if (state === 'changed') changed.push({ kind: 'changed', path, before: path });
    if (state === 'doubtful') doubtful.push(path);
  }
  revision.expect(doubtful);
  for (const path of doubtful) {
    if (!isSameNow(path, revision, now)) changed.push({ kind: 'changed', path, before: path });
  }
  const gone = past.paths.filter((path) => !here.has(path));
  const added = now.paths.filter((path) => !then.has(path));
  const renames = findMoved(
    { revision, paths: gone.filter((path) => canMove(path)) },
    { ...now, paths: added.filter((path) => canMove(path)) },
  );
  const moved = new Set(renames.values());
  return [
    ...changed,
    ...added.map((path): Change => {
      const before = renames.get(path);
      return before === undefined ? { kind: 'added', path, before: path } : { kind: 'renamed', path, before };
    }),
    ...gone.filter((path) => !moved.has(path)).map((path): Change => ({ kind: 'deleted', path, before: path })),
  ];
}

/** By ids alone, so that unchanged content is not read from git. */
function compare(path: string, revision: PastFiles['revision'], now: PresentFiles): 'same' | 'changed' | 'doubtful' {
  if (revision.isLink(path) === now.isRegular(path)) return 'changed';
  const id = revision.idOf(path);
  const content = now.read(path, MOST_BYTES);
  if (id === undefined || !('bytes' in content)) return 'changed';
  return isBlob(content.bytes, id) ? 'same' : 'doubtful';
}

function isSameNow(path: string, revision: PastFiles['revision'], now: PresentFiles): boolean {
  const [was, is] = [revision.read(path, MOST_BYTES), now.read(path, MOST_BYTES)];
  return 'bytes' in was && 'bytes' in is && isSameContent(was.bytes, is.bytes);
}
