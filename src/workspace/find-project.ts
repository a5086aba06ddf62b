import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { SETTINGS_FILE } from '../project/index.ts';
import { UsageError } from './usage-error.ts';

/** A project's folder, and which of its files a command is about. */
export interface Selection {
  readonly root: string;
  /** What was asked for by name, as paths in the project; nothing where the whole of it is meant. */
  readonly wanted: readonly string[];
}

/** Finds the project that the paths (or the working folder) lie in. */
export function findProject(cwd: string, paths: readonly string[]): Selection {
  for (const path of paths) {
    if (!existsSync(resolve(cwd, path)))
      throw new UsageError(`There is no file or folder \`${path}\`.`, 'Check the path.');
  }
  return findProjectOf(cwd, paths);
}

/** The same for a file that need not be there yet; its name is all that `wanted` holds. */
export function findProjectOfFile(cwd: string, path: string): Selection {
  if (statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`\`${path}\` is a folder.`, 'Name the file that the text is of.');
  return findProjectOf(cwd, [path]);
}

function findProjectOf(cwd: string, paths: readonly string[]): Selection {
  const absolute = paths.map((path) => resolve(cwd, path));
  const root = rootAbove(absolute[0] ?? cwd);
  const wanted = absolute.map((path) => relative(root, path).split(sep).join('/'));
  const outside = wanted.findIndex((path) => path === '..' || path.startsWith('../') || resolve(path) === path);
  if (outside >= 0) {
    throw new UsageError(
      `\`${paths[outside] ?? ''}\` lies outside the project in ${root}.`,
      'Run one command for each project.',
    );
  }
  return { root, wanted };
}

/** What a project cannot do without. */
const SMALLEST_SETTINGS = [
  '    format: 1',
  '    publisher:',
  '      name: Your desk',
  '    languages: [en]',
  '    scale: standard',
];

function rootAbove(start: string): string {
  let folder = statSync(start, { throwIfNoEntry: false })?.isDirectory() ? start : dirname(start);
  for (;;) {
    if (existsSync(join(folder, SETTINGS_FILE))) return folder;
    const parent = dirname(folder);
    if (parent === folder) break;
    folder = parent;
  }
  throw new UsageError(
    `There is no ${SETTINGS_FILE} in ${start} or in a folder above it.`,
    'Create one that says who publishes, in which languages and on which scale:',
    '',
    ...SMALLEST_SETTINGS,
    '',
  );
}
