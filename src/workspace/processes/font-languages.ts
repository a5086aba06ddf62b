import { execFile } from 'node:child_process';
import { parse } from 'node:path';
import { findProgram } from './find-program.ts';

/** How long the list may take, in milliseconds: the first time, all typefaces are read. */
const PATIENCE = 20_000;
/** In bytes. */
const MOST_OUTPUT = 50_000_000;

/**
 * The languages that the typefaces of this machine have all letters of, as Fontconfig names them (`ar`, `zh-cn`);
 * undefined where nobody can tell.
 */
export function fontLanguages(workTree: string, path: string): Promise<ReadonlySet<string> | undefined> {
  const program = findProgram('fc-list', workTree, path);
  if (program === undefined) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const options = { cwd: parse(program).root, timeout: PATIENCE, maxBuffer: MOST_OUTPUT, windowsHide: true };
    execFile(program, ['--format', '%{lang}\\n'], options, (error, stdout) => {
      resolve(error === null ? new Set(stdout.split(/[|\n]/).filter((language) => language !== '')) : undefined);
    });
  });
}
