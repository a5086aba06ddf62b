import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { isWithin } from '../files/real-path.ts';

/**
 * Where the program git is, by `PATH`, as an absolute path. What is in the work tree is passed over: a stranger may have
 * put it there, as a program or as a link to another one, and `PATH` can lead into it, as with `node_modules/.bin`.
 * Undefined if there is none.
 */
export function findGit(workTree: string, path: string = process.env['PATH'] ?? ''): string | undefined {
  const isStrange = (place: string): boolean => isWithin(workTree, place);
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  for (const folder of path.split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    const program = join(folder, name);
    if (isProgram(program) && ![program, realpathSync(folder), realpathSync(program)].some(isStrange)) return program;
  }
  return undefined;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
