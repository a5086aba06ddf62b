import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { loadSettings, SETTINGS_FILE, type FileContent, type ProjectFiles } from '../../project/index.ts';
import type { NamedFile } from '../files/checkout.ts';
import { isWithin } from '../files/real-path.ts';
import { branchesOf } from './branches.ts';
import { commitOf, folderIn, isShallow } from './open-git.ts';
import { goneProjects, projectAt } from './projects-at.ts';
import { findRepository, type Repository } from './repository.ts';
import { openRevision } from './revision.ts';
import { UsageError } from '../usage-error.ts';
import { noRevision, noWorkTree } from './base-revision.ts';
import { namedRef, targetOfPullRequest } from './ci-revisions.ts';
import { rootAbove } from '../find-project.ts';
import type { Io } from '../io.ts';

/** A revision that is trusted to say how a project is judged. */
export interface TrustedRevision {
  readonly commit: string;
  readonly name: string;
  readonly repository: Repository;
}

/** The settings of such a revision, as bytes. */
export interface TrustedSettings extends Pick<TrustedRevision, 'commit' | 'name'> {
  readonly bytes: Uint8Array;
}

/**
 * Finds the revision whose settings count; `true` means the branch that a pull request is to be merged into, and then there
 * is none if the CI system speaks of no pull request. Its tip and not where the branches part: an author can begin a
 * branch at any old commit.
 */
export function trustedRevision(
  io: Pick<Io, 'cwd' | 'env'>,
  asked: string | true,
  start: string = io.cwd,
): TrustedRevision | undefined {
  const wanted = asked === true ? targetOfPullRequest(io) : namedRef(asked);
  if (wanted === undefined) return undefined;
  const repository = findRepository(realStart(start));
  if (repository === undefined) throw noWorkTree();
  const commit = commitOf(repository, wanted.ref);
  if (commit === undefined)
    throw noRevision(wanted, {
      commit: (ref) => commitOf(repository, ref),
      isShallow: () => isShallow(repository),
      branches: () => branchesOf(repository),
    });

  return { commit, name: wanted.name, repository };
}

/** The nearest folder that is there, upwards from a path, by its real path. */
function realStart(path: string): string {
  for (let folder = path; ; folder = dirname(folder)) {
    if ((existsSync(folder) && statSync(folder).isDirectory()) || dirname(folder) === folder)
      return realpathSync(folder);
  }
}

/**
 * The folder of the project around `start`, as the trusted revision knows it: settings that a pull request adds, takes away
 * or moves make no other folder a project.
 */
export function trustedRoot({ commit, name, repository }: TrustedRevision, start: string): string {
  const root = projectAt(repository, commit, realStart(start));
  if (root !== undefined) return root;
  const [gone] = goneProjects(repository, commit);
  if (gone === undefined) return rootAbove(start);
  throw new UsageError(
    `\`${gone}\` of ${name} is gone, and ${name} has no settings here: a project cannot be moved while it is judged by the settings of ${name}.`,
    `Review the change, and judge it without --settings-from.`,
  );
}

/** The settings of a project at the trusted revision; undefined if there are none that are valid. */
export function trustedSettings(
  { commit, name, repository }: TrustedRevision,
  root: string,
): TrustedSettings | undefined {
  const revision = openRevision(repository, commit, folderIn(repository, realpathSync(root)));
  const content = revision.read(SETTINGS_FILE, MOST_BYTES);
  if (!('bytes' in content) || !loadSettings(revision).isValid) return undefined;
  return { commit, name, bytes: content.bytes };
}

/** The files of a project as the trusted revision holds them. */
export function filesOf(
  { commit, repository }: TrustedRevision,
  root: string,
): Pick<ProjectFiles, 'list' | 'readUnlinked'> {
  const revision = openRevision(repository, commit, folderIn(repository, realpathSync(root)));
  return {
    list: (folder) => revision.paths.filter((path) => path.startsWith(`${folder}/`)),
    readUnlinked: (path, maxBytes) => (revision.isLink(path) ? { problem: 'linked' } : revision.read(path, maxBytes)),
  };
}

/** Settings are never larger; in bytes. */
const MOST_BYTES = 1_000_000;

/** A file as the trusted revision holds it; undefined if it is outside the work tree, which no author changes. */
export function trustedFile(
  { commit, repository }: TrustedRevision,
  { cwd, file }: NamedFile,
  maxBytes: number,
): FileContent | undefined {
  const whole = resolve(realpathSync(cwd), file);
  // An absolute path can lead here by links of the user's own.
  const path = [whole, join(realStart(dirname(whole)), basename(whole))].find((one) =>
    isWithin(repository.workTree, one),
  );
  return path === undefined
    ? undefined
    : openRevision(repository, commit, '').read(folderIn(repository, path), maxBytes);
}
