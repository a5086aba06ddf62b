import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SETTINGS_FILE } from '../../project/index.ts';
import { isWithin } from '../files/real-path.ts';
import { treePaths } from './listings.ts';
import { folderIn } from './open-git.ts';
import type { Repository } from './repository.ts';

/**
 * The folder of the project that `start`, a real path in the work tree, lay in at a commit: nothing that was added since
 * makes it another one. Undefined if it lay in none.
 */
export function projectAt(repository: Repository, commit: string, start: string): string | undefined {
  const { workTree } = repository;
  const folders: string[] = [];
  for (let at = start; isWithin(workTree, at); at = dirname(at)) {
    folders.push(at);
    if (at === workTree) break;
  }
  if (folders.length === 0) return undefined;
  const paths = new Map(folders.map((folder) => [settingsIn(folderIn(repository, folder)), folder]));
  const there = new Set(treePaths(repository, commit, [...paths.keys()]));
  return [...paths].find(([path]) => there.has(path))?.[1];
}

function settingsIn(folder: string): string {
  return folder === '' ? SETTINGS_FILE : `${folder}/${SETTINGS_FILE}`;
}

/** The settings files of a commit that are no longer in their places, even if a link leads to them. */
export function goneProjects(repository: Repository, commit: string): readonly string[] {
  return treePaths(repository, commit)
    .filter((path) => path === SETTINGS_FILE || path.endsWith(`/${SETTINGS_FILE}`))
    .filter((path) => !isFileItself(join(repository.workTree, path)));
}

function isFileItself(path: string): boolean {
  try {
    return lstatSync(path).isFile() && realpathSync(path) === path;
  } catch {
    return false;
  }
}
