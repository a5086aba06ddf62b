import { spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Whether a terminal can be had here: the program `script` of util-linux makes one. */
export const HAS_TERMINAL: boolean = /util-linux/.test(
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '',
);

/** What somebody types once a question is on the screen. */
export type Answer = readonly [question: string, typed: string];

const PROGRAM = resolve('bin/factwright.js');

/** Runs the command line in a terminal in which somebody answers questions; what is on the screen, and the exit code. */
export async function inTerminal(
  cwd: string,
  argv: readonly string[],
  answers: readonly Answer[],
): Promise<{ readonly code: number; readonly screen: string }> {
  const command = [process.execPath, PROGRAM, ...argv]
    .map((word) => `'${word.replaceAll("'", String.raw`'\''`)}'`)
    .join(' ');
  const env = { ...process.env, TERM: 'xterm', CI: '', NO_COLOR: '1' };
  const child = spawn('script', ['-qefc', `stty cols 120 rows 40; exec ${command}`, '/dev/null'], { cwd, env });
  let screen = '';
  let seen = 0;
  const left = [...answers];
  child.stdout.on('data', (data: Buffer) => {
    screen += data.toString('utf8');
    const [next] = left;
    if (next === undefined || !screen.slice(seen).includes(next[0])) return;
    left.shift();
    seen = screen.length;
    // The question is drawn before its keys are read.
    setTimeout(() => child.stdin.write(next[1]), 100);
  });
  // A question that never comes must not leave a process behind.
  const limit = setTimeout(() => child.kill(), 25_000);
  const code = await new Promise<number>((ended) => child.on('close', (status) => ended(status ?? -1)));
  clearTimeout(limit);
  return { code, screen };
}
