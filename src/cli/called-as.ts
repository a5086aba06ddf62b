import { basename, relative, sep } from 'node:path';
import type { Io } from '../workspace/io.ts';

/** How the user calls this program where they are: a local install is not on the path. */
export function calledAs({ program, cwd }: Pick<Io, 'program' | 'cwd'>): string {
  if (program === undefined) return 'factwright';
  const inside = `${sep}node_modules${sep}`;
  const at = program.indexOf(inside);
  if (at >= 0) {
    const owner = program.slice(0, at);
    return `${cwd}${sep}`.startsWith(`${owner}${sep}`) ? 'npx factwright' : 'factwright';
  }
  return basename(program) === 'factwright.js' ? `node ${relative(cwd, program)}` : 'factwright';
}
