import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { nearest } from '../diagnostics/index.ts';
import { DEFAULT_FOLDERS, idOf, isCheckPath, loadFolders, SETTINGS_FILE } from '../project/index.ts';
import { isFolder, isThere } from './files/is-there.ts';
import { nodeFiles } from './files/node-files.ts';
import { UsageError } from './usage-error.ts';

/** A project's folder, and which of its files a command is about. */
export interface Selection {
  readonly root: string;
  /** What was asked for by name, as paths in the project; nothing if the whole of it is meant. */
  readonly wanted: readonly string[];
}

/** Finds the folder of the project that a folder lies in. */
export type FindRoot = (start: string) => string;

/** Finds the project that the paths (or the working folder) lie in; the id of a fact check stands for its file. */
export function findProject(cwd: string, paths: readonly string[], findRoot?: FindRoot): Selection {
  const found = paths.map((path) => (isThere(resolve(cwd, path)) ? path : fileOfId(cwd, path)));
  return findProjectOf(cwd, found, findRoot);
}

/** Only what can be no path is looked for by its id. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function fileOfId(cwd: string, id: string): string {
  const root = ID.test(id) ? nearestProject(cwd) : undefined;
  if (root === undefined) throw new UsageError(`There is no file or folder \`${id}\`.`, 'Check the path.');
  const files = nodeFiles(root);
  const { factchecks } = loadFolders(files) ?? DEFAULT_FOLDERS;
  const checks = files.list(factchecks).filter((path) => isCheckPath(path, factchecks));
  const file = checks.toSorted().find((path) => idOf(path) === id);
  if (file !== undefined) return join(root, file);
  const near = nearest(id, checks.map(idOf));
  throw new UsageError(
    `There is no file or folder \`${id}\`, and no fact check of this id.`,
    near === undefined ? 'Check the path.' : `Did you mean \`${near}\`?`,
  );
}

/** The same for a file that need not be there yet; its name is all that `wanted` holds. */
export function findProjectOfFile(cwd: string, path: string, findRoot?: FindRoot): Selection {
  if (isFolder(resolve(cwd, path)))
    throw new UsageError(`\`${path}\` is a folder.`, 'Name the file that the text belongs to.');
  return findProjectOf(cwd, [path], findRoot);
}

function findProjectOf(cwd: string, paths: readonly string[], findRoot: FindRoot | undefined): Selection {
  const absolute = paths.map((path) => resolve(cwd, path));
  const start = folderOf(absolute[0] ?? cwd);
  const root = findRoot === undefined ? rootAbove(start) : findRoot(start);
  const wanted = absolute.map((path) => {
    const within = pathIn(root, path);
    // Roots that were found by other means may be real paths.
    return isOutside(within) ? pathIn(root, realPath(path)) : within;
  });
  const outside = wanted.findIndex(isOutside);
  if (outside >= 0) {
    throw new UsageError(
      `\`${paths[outside] ?? ''}\` is outside the project in ${root}.`,
      'Run one command per project.',
    );
  }
  return { root, wanted };
}

function folderOf(path: string): string {
  return isFolder(path) ? path : dirname(path);
}

function isOutside(path: string): boolean {
  return path === '..' || path.startsWith('../') || resolve(path) === path;
}

function pathIn(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

/** What is not there yet, by the real path of its folder. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return existsSync(dirname(path)) ? join(realpathSync(dirname(path)), basename(path)) : path;
}

/** What a project cannot do without. */
const SMALLEST_SETTINGS = [
  '    format: 1',
  '    publisher:',
  '      name: Your desk',
  '    languages: [en]',
  '    scale: standard',
];

/** What people, and editors that hide endings, make of the name. */
const MISNAMED = ['factwright.yml', 'factwright.yaml.txt', 'factwright.yml.txt', '_factwright.yaml', 'Factwright.yaml'];

/** The nearest folder with settings, upwards from a folder. */
export function rootAbove(start: string): string {
  const found = nearestProject(start);
  if (found !== undefined) return found;
  const other = MISNAMED.find((name) => isThere(join(start, name)));
  if (other !== undefined)
    throw new UsageError(
      `There is no ${SETTINGS_FILE} in ${start}, but there is ${other}.`,
      `Rename it to ${SETTINGS_FILE}.`,
    );
  throw new UsageError(
    `There is no ${SETTINGS_FILE} in ${start} or in a folder above it.`,
    '`factwright init` begins a project. Or create the file, which says who publishes, in which languages and on which scale:',
    '',
    ...SMALLEST_SETTINGS,
    '',
  );
}

/** The same; undefined if there is none. */
export function nearestProject(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (isThere(join(folder, SETTINGS_FILE))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}
