import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { isWithin } from '../files/real-path.ts';

/**
 * Where a program is, by `PATH`, as an absolute path. What is in the work tree is passed over: a stranger may have put
 * it there, as a program or as a link to another one, and `PATH` can lead into it, as with `node_modules/.bin`.
 * Undefined if there is none.
 */
export function findProgram(name: string, workTree: string, path: string): string | undefined {
  const isStrange = (place: string): boolean => isWithin(workTree, place);
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  for (const folder of path.split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    const program = join(folder, file);
    if (isProgram(program) && ![program, realpathSync(folder), realpathSync(program)].some(isStrange)) return program;
  }
  return undefined;
}

/** Whether a path is that of a file that can be run. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
