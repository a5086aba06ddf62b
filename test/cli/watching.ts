import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { onTestFinished } from 'vitest';

/** What a watching program said of one judgement: its report, and the notes that end with why it judged. */
interface Judgement {
  readonly stdout: string;
  readonly stderr: string;
}

interface Watcher {
  /** Resolves with the next judgement; with a word, with the next that tells it, since half a file may be judged before. */
  next(word?: string): Promise<Judgement>;
  /** Presses Ctrl-C, and resolves with the exit code once the program has ended. */
  end(signal?: 'SIGINT' | 'SIGTERM'): Promise<number | null>;
}

/** A real, watching program. Nothing here waits for time to pass: after its note it notices every change. */
export function watching(root: string, ...argv: readonly string[]): Watcher {
  const child = spawn(process.execPath, [resolve('bin/factwright.js'), 'validate', '--watch', ...argv], { cwd: root });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  onTestFinished(() => void child.kill('SIGKILL'));
  let [stdout, stderr] = ['', ''];
  let look = (): void => {};
  for (const [stream, take] of [
    [child.stdout, (text: string) => (stdout += text)],
    [child.stderr, (text: string) => (stderr += text)],
  ] as const)
    stream.setEncoding('utf8').on('data', (text: string) => {
      take(text);
      look();
    });
  const judgement = (): Promise<Judgement> =>
    new Promise((done) => {
      look = () => {
        const end = /^Judged at .*\n/m.exec(stderr);
        // The report is written before its note, but the two come through different pipes.
        if (end === null || (!stderr.startsWith('factwright:') && stdout === '')) return;
        const length = end.index + end[0].length;
        done({ stdout, stderr: stderr.slice(0, length) });
        [stdout, stderr, look] = ['', stderr.slice(length), () => {}];
      };
      look();
    });
  return {
    next: async (word = '') => {
      for (;;) {
        const judged = await judgement();
        if (judged.stdout.includes(word)) return judged;
      }
    },
    end: (signal = 'SIGINT') => {
      child.kill(signal);
      return ended;
    },
  };
}
