import { loadProject, type Project } from '../project/index.ts';
import { nodeFiles } from './files/node-files.ts';
import { findProject } from './find-project.ts';

/**
 * Loads the project that a folder on disk lies in. Its checks are read when something is asked of them.
 * Throws a `UsageError` where neither the folder nor one above it is a project.
 */
export function openProject(folder: string): Project {
  return loadProject(nodeFiles(findProject(folder, []).root));
}
