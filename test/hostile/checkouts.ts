import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { CHECK, SETTINGS } from '../cli/scratch-project.ts';

/** A published check, and what a stranger makes of it without a word. */
export const FILE = 'factchecks/trawlers-in-reserve.yaml';
export const CHANGED: string = CHECK.replace('rating: false', 'rating: true').replace(
  'finding: rebutted',
  'finding: upheld',
);
/** The same, so that nothing else is wrong with it. */
export const SILENT: string = CHECK.replace('No vessel of', 'No trawler of');
/** What is said of a change without a word. */
export const UNCORRECTED = 'changed since';

const WHO = ['-c', 'user.name=Ilka Brandt', '-c', 'user.email=ilka@desk.example', '-c', 'commit.gpgsign=false'];

/** Runs git as a user does. */
export function git(root: string, ...args: readonly string[]): string {
  const stdio = ['ignore', 'pipe', 'pipe'] as const;
  return execFileSync('git', [...WHO, '-c', 'protocol.file.allow=always', ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: [...stdio],
  });
}

/** A folder that is gone when the test ends. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'factwright-git-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files by path. */
export function write(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

export function commit(root: string, message = 'Improve the checks'): string {
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', message);
  return git(root, 'rev-parse', 'HEAD').trim();
}

/** A repository with a project in one of its folders, whose main branch is published; a stranger's branch is checked out. */
export function repository(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  { desk = '', init = [] }: { readonly desk?: string; readonly init?: readonly string[] } = {},
): string {
  const root = scratch();
  git(root, 'init', '-q', '-b', 'main', ...init);
  write(join(root, desk), { 'factwright.yaml': SETTINGS, [FILE]: CHECK, ...files });
  commit(root, 'Publish a check');
  git(root, 'update-ref', 'refs/remotes/origin/main', 'main');
  git(root, 'checkout', '-q', '-b', 'stranger');
  return root;
}

/** A command that leaves a file behind if it is ever run, and the test that it was not. */
export function trap(): { readonly command: string; readonly script: string; readonly expectUnsprung: () => void } {
  const folder = scratch();
  const sprung = join(folder, 'sprung');
  const script = join(folder, 'trap.sh');
  writeFileSync(script, `#!/bin/sh\ntouch '${sprung}'\ncat\n`, { mode: 0o755 });
  return {
    command: `sh ${script}`,
    script,
    expectUnsprung: () => expect(existsSync(sprung), 'the program of a stranger ran').toBe(false),
  };
}

export function edit(root: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replace(from, to));
}
