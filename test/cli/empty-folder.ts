import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A fresh folder with nothing in it, until the test ends. */
export function emptyFolder(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'factwright-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

/** Runs git as somebody whose settings are those of no machine. */
export function git(cwd: string, ...args: readonly string[]): string {
  const name = ['-c', 'user.name=Ilka Brandt', '-c', 'user.email=ilka@desk.example', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...name, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
