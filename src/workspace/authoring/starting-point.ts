import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { SETTINGS_FILE } from '../../project/index.ts';
import { isFolder, isThere } from '../files/is-there.ts';
import { readRegular } from '../files/read-regular.ts';
import { findRepository } from '../git/repository.ts';
import { UsageError } from '../usage-error.ts';

/** A folder that is to be a project, and what is around it. */
export interface StartingPoint {
  /** The real path of the folder, which need not be there yet. */
  readonly root: string;
  /** The folder that git keeps as a whole; the project itself where git keeps none. */
  readonly top: string;
  readonly isInGit: boolean;
  /** Whether the folder is a project already. */
  readonly isProject: boolean;
  /** The folder of the nearest package.json, up to the top; undefined if there is none. */
  readonly manifest: string | undefined;
  /** The branch that changes are for, as far as one can tell. */
  readonly branch: string;
  /** What the repository's own settings of git say; empty where there are none. */
  readonly gitConfig: string;
}

/** Looks at a folder before a project begins there. */
export function startingPoint(cwd: string, folder: string): StartingPoint {
  const root = realPath(resolve(cwd, folder));
  if (isThere(root) && !isFolder(root))
    throw new UsageError(`\`${folder}\` is not a folder.`, 'Name a folder, or none for this one.');
  const outer = projectAbove(dirname(root));
  const isProject = isThere(join(root, SETTINGS_FILE));
  if (outer !== undefined && !isProject)
    throw new UsageError(
      `There is a project already, in ${outer}.`,
      'A project within another one is not read: add fact checks there, or name a folder outside of it.',
    );
  const repository = findRepository(existing(root));
  const top = repository?.workTree ?? root;
  return {
    root,
    top,
    isInGit: repository !== undefined,
    isProject,
    manifest: manifestAbove(root, top),
    branch: repository === undefined ? 'main' : branchOf(repository.gitDir),
    gitConfig: repository === undefined ? '' : textOf(join(repository.gitDir, 'config')),
  };
}

/** How a path below the top is written in files of the repository; empty for the top itself. */
export function pathInTop({ top }: StartingPoint, path: string): string {
  return relative(top, path).split(sep).join('/');
}

/** What does not exist yet, by the real path of what does. */
function realPath(path: string): string {
  const there = existing(path);
  return join(realpathSync(there), relative(there, path));
}

/** The path, or the nearest folder above it that is there. */
function existing(path: string): string {
  let at = path;
  while (!isThere(at) && dirname(at) !== at) at = dirname(at);
  return at;
}

function projectAbove(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (isThere(join(at, SETTINGS_FILE))) return at;
    if (dirname(at) === at) return undefined;
  }
}

function manifestAbove(root: string, top: string): string | undefined {
  for (let at = root; ; at = dirname(at)) {
    if (isThere(join(at, 'package.json'))) return at;
    if (at === top || dirname(at) === at) return undefined;
  }
}

/** Names that a main branch usually has; of any other, nobody can tell whether it is one. */
const MAIN_BRANCHES: ReadonlySet<string> = new Set(['main', 'master', 'trunk', 'develop']);

function branchOf(gitDir: string): string {
  const [, name = ''] = /^ref: refs\/heads\/(.+)$/m.exec(textOf(join(gitDir, 'HEAD'))) ?? [];
  return MAIN_BRANCHES.has(name) ? name : 'main';
}

/** In bytes. */
const MOST_BYTES = 1_000_000;

/** The text of a file that may be there; empty if it is not. */
export function textOf(path: string): string {
  const content = readRegular(path, MOST_BYTES);
  return 'bytes' in content ? new TextDecoder().decode(content.bytes) : '';
}

/** Whether a package.json names Factwright among what it needs. */
export function namesFactwright(manifest: string): boolean {
  return /"factwright"\s*:/.test(textOf(join(manifest, 'package.json')));
}

/** The name of a folder as a name for a desk. */
export function nameOfFolder(root: string): string {
  const words = basename(root)
    .replaceAll(/[-_.\s]+/g, ' ')
    .trim();
  return words === '' ? 'Our desk' : `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
