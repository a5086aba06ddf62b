import { idOf } from './check-files.ts';
import { loadFile } from './load-file.ts';
import { foldersOf, isCheckPath, loadProject, mostBytes } from './load-project.ts';
import { overlaid } from './overlaid-files.ts';
import { patched } from './patched-map.ts';
import type { CheckFile, Project } from './project.ts';
import type { ProjectFiles } from './project-files.ts';

/**
 * The project as it would be if the file at `path` held other bytes, or were not there. Everything else stays as it was
 * loaded, but where settings, shared files, pictures or stored copies are replaced: then `load` reads the project anew.
 */
export function withFile(
  project: Project,
  path: string,
  bytes: Uint8Array | undefined,
  load: (files: ProjectFiles) => Project = loadProject,
): Project {
  const files = overlaid(project.files, new Map([[path, bytes]]));
  if (!isCheckPath(path, foldersOf(project.settings).factchecks)) return load(files);
  const file = bytes === undefined ? undefined : checkHolding(path, bytes, mostBytes(project.settings));
  const checkByPath = patched(project.checkByPath, path, file);
  const checks = replaced(project.checks, path, file);
  const first = checks.find(({ id }) => id === idOf(path));
  return { ...project, files, checks, checkByPath, checkById: patched(project.checkById, idOf(path), first) };
}

function checkHolding(path: string, bytes: Uint8Array, maxBytes: number): CheckFile {
  const content = bytes.length > maxBytes ? { problem: 'too-large' as const, size: bytes.length } : { bytes };
  const { text, document, value: check, problems } = loadFile('factcheck', path, content);
  return { path, kind: 'factcheck', id: idOf(path), text, document, check, problems };
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
