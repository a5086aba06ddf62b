import {
  foldersOf,
  idOf,
  isCheckPath,
  loadFile,
  loadProject,
  mostBytes,
  type CheckFile,
  type Project,
} from '../../project/index.ts';
import { nodeFiles, type WalkedFiles } from '../files/node-files.ts';

/** A check of the project. */
export type CheckThere = Pick<CheckFile, 'id' | 'path' | 'check'>;

/** A project, and its checks, one after the other: to hold all of a large archive would take more memory than all else. */
export interface ImportTarget {
  /** Without checks. */
  readonly project: Project;
  readonly checks: Iterable<CheckThere>;
}

/** Opens the project below `root` for imported checks. */
export function openTarget(root: string): ImportTarget {
  const files = nodeFiles(root, (path, folder) => !isCheckPath(path, folder));
  const project = loadProject(files);
  return { project, checks: { [Symbol.iterator]: () => checksIn(files, project) } };
}

function* checksIn(files: WalkedFiles, { settings }: Project): Generator<CheckThere, void, undefined> {
  const { factchecks } = foldersOf(settings);
  const most = mostBytes(settings);
  for (const path of files.walk(factchecks)) {
    if (!isCheckPath(path, factchecks)) continue;
    yield { path, id: idOf(path), check: loadFile('factcheck', path, files.read(path, most)).value };
  }
}
