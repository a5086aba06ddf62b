import { findProgram } from '../processes/find-program.ts';

/** Where the program git is, by `PATH`, as an absolute path; undefined if there is none outside the work tree. */
export function findGit(workTree: string, path: string = process.env['PATH'] ?? ''): string | undefined {
  return findProgram('git', workTree, path);
}
