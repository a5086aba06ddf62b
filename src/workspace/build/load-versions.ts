import { realpathSync } from 'node:fs';
import { foldersOf, idOf, isCheckPath, type Project } from '../../project/index.ts';
import type { Id, Status } from '../../model/index.ts';
import type { Version } from '../../site/index.ts';
import { parseYaml } from '../../yaml/index.ts';
import { openBlobs } from '../git/blobs.ts';
import { historyOf, type FileChange } from '../git/history.ts';
import { commitOf, folderIn, isShallow, mergeBase } from '../git/open-git.ts';
import { findRepository, type Repository } from '../git/repository.ts';

/** The versions of every check that git knows of, by id, the oldest first; kept from one build to the next. */
export interface VersionHistory {
  /** The commit up to which it reaches. */
  readonly commit: string;
  readonly versions: ReadonlyMap<Id, readonly KnownVersion[]>;
}

/** A version, and the object that holds it. */
export interface KnownVersion extends Version {
  readonly oid: string;
}

/** The history of a project as git has it now. */
export interface FoundHistory {
  readonly repository: Repository;
  readonly commit: string;
}

/** Finds the history of a project, of which nothing is read yet; nothing where git knows no whole history. */
export function findHistory(root: string, project: Project, note: (words: string) => void): FoundHistory | undefined {
  if (project.settings.site?.versions === 'none') return undefined;
  const repository = findRepository(realpathSync(root));
  const commit = repository && commitOf(repository, 'HEAD');
  if (repository === undefined || commit === undefined) return undefined;
  if (!isShallow(repository)) return { repository, commit };
  note(
    'This clone lacks the history of the project, so the pages list no versions. In CI, fetch all of it (`fetch-depth: 0`).',
  );
  return undefined;
}

/** Reads the history of a project; what an earlier build read is not read again. */
export function loadVersions(
  root: string,
  project: Project,
  { found: { repository, commit }, before }: { readonly found: FoundHistory; readonly before?: VersionHistory },
): VersionHistory {
  if (before?.commit === commit) return before;
  const isLater = before !== undefined && isAncestor(repository, before.commit, commit);
  const { factchecks } = foldersOf(project.settings);
  const folder = [folderIn(repository, realpathSync(root)), factchecks].filter((part) => part !== '').join('/');
  const changes = historyOf(repository, folder, { commit, ...(isLater ? { after: before.commit } : {}) });
  const checks = [...changes].filter(({ path }) => isCheckPath(`${factchecks}/${path}`, factchecks));
  return { commit, versions: added(isLater ? before.versions : new Map(), checks, repository) };
}

/** Whether one commit can be reached from the other. */
function isAncestor(repository: Repository, earlier: string, later: string): boolean {
  return commitOf(repository, earlier) !== undefined && mergeBase(repository, earlier, later) === earlier;
}

function added(
  before: VersionHistory['versions'],
  changes: readonly FileChange[],
  repository: Repository,
): VersionHistory['versions'] {
  const versions = new Map(before);
  const blobs = openBlobs(repository);
  blobs.expect(changes.flatMap(({ oid }) => oid ?? []));
  for (const { time, author, path, oid } of changes) {
    if (oid === undefined) continue;
    const id = idOf(path);
    const known = versions.get(id) ?? [];
    if (known.at(-1)?.oid === oid) continue;
    const content = blobs.read(oid, MOST_BYTES);
    const said = 'bytes' in content ? saidIn(content.bytes) : undefined;
    if (said === undefined) continue;
    const date = new Date(time * 1000).toISOString().slice(0, 10);
    versions.set(id, [...known, { date, author, ...said, oid }]);
  }
  return versions;
}

const MOST_BYTES = 2_500_000;

/** What a version said of itself; undefined if it cannot be read. */
function saidIn(bytes: Uint8Array): Pick<Version, 'status' | 'rating'> | undefined {
  const data: { status?: unknown; verdict?: unknown } = Object(parseYaml(bytes).document?.data);
  const { rating }: { rating?: unknown } = Object(data.verdict);
  const status = data.status === undefined ? 'draft' : STATUSES.find((each) => each === data.status);
  if (status === undefined) return undefined;
  return typeof rating === 'string' || typeof rating === 'boolean' ? { status, rating: String(rating) } : { status };
}

const STATUSES: readonly Status[] = ['draft', 'review', 'published', 'withdrawn'];
