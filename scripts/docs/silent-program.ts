import type { Command } from 'commander';
import { program } from '../../src/cli/program.ts';

/** The command line with all its commands, as one that does nothing: it says only what is wrong with a call, to `hear`. */
export function silentProgram(hear: (text: string) => void = () => {}): Command {
  return program({
    cwd: '/nowhere',
    env: {},
    stdout: { write: () => {}, isTTY: false },
    stderr: { write: hear, isTTY: false },
    now: () => new Date(0),
    readStdin: () => Promise.resolve(Buffer.from('')),
    interrupted: () => Promise.resolve(),
    ending: () => () => Promise.resolve(),
  });
}
