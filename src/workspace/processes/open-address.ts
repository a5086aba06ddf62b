import { spawn } from 'node:child_process';
import { findProgram } from './find-program.ts';

/** What opens an address in the browser of the user, by system. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, string>>> = { darwin: 'open', win32: 'explorer' };

/** Opens an address of this computer in the browser of the user, if a program outside the work tree can; fails silently. */
export function openAddress(address: string, workTree: string, path: string): void {
  const program = findProgram(OPENERS[process.platform] ?? 'xdg-open', workTree, path);
  if (program === undefined) return;
  const opener = spawn(program, [address], { stdio: 'ignore', detached: true });
  opener.on('error', () => undefined);
  opener.unref();
}
