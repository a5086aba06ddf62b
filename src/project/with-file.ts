import { checksOnDemand, idOf } from './check-files.ts';
import { foldersOf, isCheckPath, loadProject, mostBytes } from './load-project.ts';
import { notOverlaid, overlaid, type FileOverlay } from './overlaid-files.ts';
import { patched } from './patched-map.ts';
import type { CheckFile, Project } from './project.ts';
import type { ProjectFiles } from './project-files.ts';

/**
 * The project with other content for the file at `path`: other bytes, none, or what is on disk. Everything else stays as it was
 * loaded, but where settings, shared files, pictures or stored copies are replaced: then `load` reads the project again.
 */
export function withFile(
  project: Project,
  path: string,
  content: FileOverlay,
  load: (files: ProjectFiles) => Project = loadProject,
): Project {
  const files =
    content === 'disk' ? notOverlaid(project.files, path) : overlaid(project.files, new Map([[path, content]]));
  if (!isCheckPath(path, foldersOf(project.settings).factchecks)) return load(files);
  const file = checkIn(files, path, mostBytes(project.settings));
  const checkByPath = patched(project.checkByPath, path, file);
  const checks = replaced(project.checks, path, file);
  const first = checks.find(({ id }) => id === idOf(path));
  return { ...project, files, checks, checkByPath, checkById: patched(project.checkById, idOf(path), first) };
}

/** The check at a path, read when something is asked of it; undefined if there is no such file. */
function checkIn(files: ProjectFiles, path: string, maxBytes: number): CheckFile | undefined {
  const content = files.read(path, 0);
  if ('problem' in content && content.problem === 'missing') return undefined;
  return checksOnDemand([path], (name) => files.read(name, maxBytes))[0];
}

/** The checks with another one at its path, still ordered by path. */
function replaced(checks: readonly CheckFile[], path: string, file: CheckFile | undefined): readonly CheckFile[] {
  const at = firstFrom(checks, path);
  const isThere = checks[at]?.path === path;
  return checks.toSpliced(at, isThere ? 1 : 0, ...(file === undefined ? [] : [file]));
}

/** The index of the first check whose path is not before `path`. */
function firstFrom(checks: readonly CheckFile[], path: string): number {
  let [low, high] = [0, checks.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((checks[middle]?.path ?? path) < path) low = middle + 1;
    else high = middle;
  }
  return low;
}
