import {
  foldersOf,
  isCheckPath,
  loadFolders,
  SETTINGS_FILE,
  type Folders,
  type Project,
  type ProjectFiles,
} from '../../project/index.ts';
import { LOCK_FILE } from '../../snapshots/index.ts';
import { UsageError } from '../usage-error.ts';
import { changesSince } from './changes.ts';
import type { Change } from './change.ts';
import { SUBMODULE, type Index } from './listings.ts';
import type { Git } from './open-git.ts';
import type { Revision } from './revision.ts';

/** What became of a project since a commit. */
export interface ProjectChanges {
  readonly changes: readonly Change[];
  /** The project as it stood then, and where its fact checks and pictures lay. */
  readonly revision: Revision;
  readonly folders: Folders;
  /** Whether there was none then. */
  readonly isNew: boolean;
}

/** A project as it stands, and the files that it was loaded from. */
export interface ProjectNow {
  readonly project: Project;
  readonly files: ProjectFiles;
}

/**
 * Compares what a project is made of with a commit: the settings, the fact checks, what they share, and the pictures, in the
 * folders of both. Stored copies are left out, since their names are their digests.
 */
export function projectChanges(git: Git, commit: string | undefined, { project, files }: ProjectNow): ProjectChanges {
  const revision = git.revision(commit);
  const index = git.index();
  const folders = foldersOf(project.settings);
  const before = loadFolders(revision) ?? folders;
  refuseSubmodules(revision, index, [before.factchecks, folders.factchecks]);
  const paths = pathsOf(project);
  const isHere = new Set(paths);
  const isAway = (path: string): boolean => !isHere.has(path) && index.entries.get(path)?.isAway === true;
  const media = `${folders.media}/`;
  const changes = changesSince(
    { revision, paths: revision.paths.filter((path) => counts(path, before) && !isAway(path)) },
    {
      paths,
      isRegular: (path) => files.isRegular(path),
      read: (path, maxBytes) =>
        path.startsWith(media) ? files.readUnlinked(path, maxBytes) : files.read(path, maxBytes),
    },
    (path) => isCheckPath(path, before.factchecks) || project.checkByPath.has(path),
  );
  return { changes, revision, folders: before, isNew: !revision.paths.includes(SETTINGS_FILE) };
}

/** The settings, the shared files and the lock of the snapshots, whose findings are always reported. */
export function sharedPaths({ parties, sources, lock }: Project): readonly string[] {
  return [SETTINGS_FILE, parties?.path, sources?.path, lock?.path].flatMap((path) => path ?? []);
}

function pathsOf(project: Project): readonly string[] {
  const { media } = foldersOf(project.settings);
  const paths = [
    ...sharedPaths(project),
    ...project.checkByPath.keys(),
    ...[...project.mediaFiles].map((name) => `${media}/${name}`),
    // Links and the like, wherever they are.
    ...project.problems.map(({ file }) => file),
  ];
  return [...new Set(paths)];
}

function counts(path: string, { factchecks, media }: Folders): boolean {
  return (
    path === SETTINGS_FILE ||
    isCheckPath(path, factchecks) ||
    path.startsWith(`${media}/`) ||
    ['_parties.yaml', '_sources.yaml', `_snapshots/${LOCK_FILE}`].some((name) => path === `${factchecks}/${name}`)
  );
}

/** What changes in a submodule is not in these commits; nobody would see it. */
function refuseSubmodules({ submodules }: Revision, { entries }: Index, folders: readonly string[]): void {
  const now = [...entries].flatMap(([path, { mode }]) => (mode === SUBMODULE ? [path] : []));
  for (const path of [...submodules, ...now]) {
    if (!folders.some((folder) => `${folder}/`.startsWith(`${path}/`) || isCheckPath(`${path}/any.yaml`, folder)))
      continue;
    throw new UsageError(
      `\`${path}\` is a submodule, so changes to the fact checks in it cannot be seen from here.`,
      'Keep fact checks in the repository of their project, or run Factwright in the repository of the submodule.',
    );
  }
}
