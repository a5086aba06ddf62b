import { execFile, execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { scratchProject } from '../cli/scratch-project.ts';

/** Stands in whatever no program may show: files outside, what git ignores, the environment. */
export const SECRET = 'the-harbour-master-keeps-4711';

/** A real program ends long before; one that reads without end, or waits for a pipe, does not. In milliseconds. */
const PATIENCE = 20_000;

/** What a program did. */
export interface Ended {
  /** Undefined if it had to be killed. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real program: its pid, its environment and its memory are its own, and it can be killed. */
export function run(
  root: string,
  argv: readonly string[],
  { env = {}, shell }: { readonly env?: Readonly<Record<string, string>>; readonly shell?: string } = {},
): Promise<Ended> {
  const program = [process.execPath, resolve('bin/factwright.js'), ...argv];
  const [command = '', ...args] = shell === undefined ? program : ['sh', '-c', `${shell}\nexec "$@"`, 'sh', ...program];
  return new Promise((done) => {
    const child = execFile(
      command,
      args,
      {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 1e9,
        timeout: PATIENCE,
        killSignal: 'SIGKILL',
        env: { ...inherited(), HARBOUR_KEY: SECRET, ...env },
      },
      (_, stdout, stderr) => done({ code: child.exitCode ?? undefined, stdout, stderr }),
    );
  });
}

/** What a program needs of the environment: what a CI system adds would change what it says. */
function inherited(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, XDG_CACHE_HOME } = process.env;
  return { PATH, HOME, TMPDIR, XDG_CACHE_HOME };
}

/** Everything that was said, with what is in it as base64, such as a picture. */
export function said({ stdout, stderr }: Ended): string {
  const whole = stdout + stderr;
  const packed = [...whole.matchAll(/[A-Za-z0-9+/]{12,}={0,2}/g)].map(([text]) =>
    Buffer.from(text, 'base64').toString('latin1'),
  );
  return [whole, ...packed].join('\n');
}

/** A folder outside every project, with a secret in it; gone when the test ends. */
export function outsideFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'factwright-outside-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'folder'));
  // Read as YAML, JSON, a page or a picture, it is shown wherever it is quoted.
  writeFileSync(join(folder, 'secret'), `${SECRET}: [\n`);
  writeFileSync(join(folder, 'folder/secret.yaml'), `${SECRET}: [\n`);
  return folder;
}

/** Everything in a folder: what is what, which links lead where, and all contents. */
export function stateOf(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  return Object.fromEntries(paths.map((path) => [path, stateOfEntry(join(folder, path))]));
}

function stateOfEntry(path: string): string {
  const status = lstatSync(path);
  if (status.isSymbolicLink()) return `link to ${readlinkSync(path)}`;
  return status.isFile() ? readFileSync(path, 'base64') : 'a folder or something else';
}

/** Lays a link, and makes the folders above it. */
export function link(root: string, path: string, target: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  rmSync(join(root, path), { recursive: true, force: true });
  symlinkSync(target, join(root, path));
}

/** A project in a repository, in which a secret is kept out of git. */
export function checkout(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = scratchProject({
    '.gitignore': '.env\nprivate/\n',
    '.env': `${SECRET}: [\n`,
    'private/token.yaml': `${SECRET}: [\n`,
    ...files,
  });
  execFileSync('git', ['init', '-q', '-b', 'main'], { cwd: root });
  writeFileSync(join(root, '.git/config'), `[remote "origin"]\n\turl = https://${SECRET}@git.example/\n[core]\n`);
  execFileSync('git', ['add', '-A'], { cwd: root });
  return root;
}

/** Makes git know all that is in a project now. */
export function addAll(root: string): void {
  execFileSync('git', ['add', '-A'], { cwd: root });
}

export function pipe(path: string): string {
  execFileSync('mkfifo', [path]);
  return path;
}
