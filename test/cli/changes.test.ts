import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { readTree } from '../rules/memory-files.ts';
import { edited, type Edit } from '../rules/changes/edit.ts';
import { gradeOf } from '../rules/changes/grade.ts';
import { TABLE, type Grade } from '../rules/changes/table.ts';
import { factwright } from './scratch-project.ts';

const PROJECT = 'test/rules/changes/project';
const THEN = readTree(PROJECT);
const WHO = ['-c', 'user.name=Ilka Brandt', '-c', 'user.email=ilka@desk.example', '-c', 'commit.gpgsign=false'];
let root = '';

function git(...args: readonly string[]): void {
  execFileSync('git', [...WHO, ...args], { cwd: root, stdio: 'ignore' });
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'factwright-'));
  cpSync(PROJECT, root, { recursive: true });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'The checks');
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Lets the work tree hold a project after some edits. */
function lay(edits: readonly Edit[]): void {
  const now = edited(THEN, edits);
  for (const path of Object.keys(THEN)) if (!(path in now)) rmSync(join(root, path));
  for (const [path, bytes] of Object.entries(now)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
}

async function grade(...options: readonly string[]): Promise<Grade> {
  const { stdout } = await factwright(root, 'validate', '--no-cache', '--format', 'json', ...options);
  const { diagnostics }: { readonly diagnostics: readonly Diagnostic[] } = JSON.parse(stdout);
  return gradeOf(diagnostics);
}

/** All of them take minutes; the first of each kind, and those that are not of one file, show that nothing is in between. */
const rows =
  process.env['FACTWRIGHT_LONG'] === '1'
    ? TABLE
    : TABLE.filter(
        ({ section, edits }, at) => section !== TABLE[at - 1]?.section || edits.some(({ file }) => file !== undefined),
      );
const cases = rows.flatMap((row) => [row, { section: row.section, ...row.twin }]);

test.each(cases)('$section: $change: $grade, however it is asked', async ({ edits, grade: expected }) => {
  lay(edits);
  const base = await grade('--base', 'main');
  const changed = await grade('--changed');
  git('add', '-A');
  const staged = await grade('--staged');
  git('reset', '-q', '--hard');
  expect({ base, changed, staged }).toEqual({ base: expected, changed: expected, staged: expected });
});
