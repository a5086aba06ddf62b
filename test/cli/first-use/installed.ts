import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from '../scratch-project.ts';

/** Factwright as a newcomer has it: installed from its tarball into a folder that was empty. */
export interface Installed {
  readonly root: string;
  /** Runs a command in the folder, by the Node that runs the tests. */
  factwright(args: readonly string[]): Outcome;
  /** Starts a command, and calls `when` with what it has said once that matches. */
  started(args: readonly string[], until: RegExp, when: (said: string) => Promise<void>): Promise<number | null>;
  remove(): void;
}

/** The settings of this run of npm, and of its colours, are not a newcomer's. */
const ENV = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:npm_|FORCE_COLOR|GITHUB_|GITLAB_|CI$)/i.test(name)),
);

/** Packs the built package and installs it. */
export function install(): Installed {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'factwright-first-use-')));
  const npm = (cwd: string, ...args: readonly string[]): unknown =>
    execFileSync('npm', args, { cwd, env: ENV, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  npm('.', 'pack', '--ignore-scripts', '--silent', '--pack-destination', root);
  const tarball = readdirSync(root).find((name) => name.endsWith('.tgz')) ?? '';
  npm(root, 'install', '--save-dev', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball}`);
  const program = join(root, 'node_modules/factwright/bin/factwright.js');
  return {
    root,
    factwright(args) {
      const run = spawnSync(process.execPath, [program, ...args], {
        cwd: root,
        env: ENV,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: 60_000,
      });
      return { code: run.status ?? -1, stdout: run.stdout, stderr: run.stderr };
    },
    async started(args, until, when) {
      const child = spawn(process.execPath, [program, ...args], {
        cwd: root,
        env: ENV,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const ended = new Promise<number | null>((resolve) => void child.once('exit', resolve));
      let said = '';
      const heard = new Promise<void>((resolve) => {
        child.stdout.on('data', (chunk) => {
          said += String(chunk);
          if (until.test(said)) resolve();
        });
      });
      try {
        await Promise.race([heard, ended]);
        await when(said);
      } finally {
        child.kill('SIGINT');
      }
      return ended;
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
