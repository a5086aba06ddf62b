import { EventEmitter, once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/cli/run.ts';
import { factwright } from '../../cli/scratch-project.ts';
import { ADDRESS, type Numbers } from './desk.ts';
import { putDesk } from './put-desk.ts';

/** The site of a desk, as `factwright build` has written it and `factwright preview` serves it. */
export interface ServedDesk {
  /** Where the site is served, below the path that it will have: ends in `/`. */
  readonly address: string;
  /** The paths of all files of the site. */
  readonly paths: readonly string[];
  /** What stands in a file of the site. */
  read(path: string): string;
  close(): Promise<void>;
}

/** About 300 checks. */
export const NUMBERS: Numbers = { en: 120, de: 25, fr: 20, ar: 40, translated: 25 };

/** Builds the desk, and serves it until it is closed. */
export async function serveDesk(numbers: Numbers, ...options: readonly string[]): Promise<ServedDesk> {
  const root = mkdtempSync(join(tmpdir(), 'factwright-walk-'));
  await putDesk(root, numbers);
  const { code, stderr } = await factwright(root, 'build', ...options);
  if (code !== 0) throw new Error(stderr);
  const { port, stop } = await preview(root);
  const paths = readdirSync(join(root, 'site'), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, 'site/').length))
    .filter((path) => !path.startsWith('.factwright/'));
  return {
    address: `http://127.0.0.1:${port}${new URL(ADDRESS).pathname}`,
    paths: paths.toSorted(),
    read: (path) => readFileSync(join(root, 'site', path), 'utf8'),
    close: async () => {
      await stop();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Runs `factwright preview` of what was built. */
function preview(cwd: string): Promise<{ readonly port: string; readonly stop: () => Promise<void> }> {
  const interruption = new EventEmitter();
  return new Promise((served, failed) => {
    let errors = '';
    const ended = run(['preview', '--no-build'], {
      cwd,
      env: {},
      stdout: {
        write: (text) => {
          const port = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(text)?.[1];
          if (port !== undefined) served({ port, stop });
        },
        isTTY: false,
      },
      stderr: { write: (text) => (errors += text), isTTY: false },
      now: () => new Date(),
      readStdin: () => Promise.resolve(Buffer.alloc(0)),
      interrupted: async () => void (await once(interruption, 'stop')),
    });
    const stop = async (): Promise<void> => {
      interruption.emit('stop');
      await ended;
    };
    ended.then(() => failed(new Error(errors)), failed);
  });
}
