import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { factwright } from './scratch-project.ts';

const FIXTURE = 'test/rules/translation-current/invalid-since-base';
const WHO = ['-c', 'user.name=Ilka Brandt', '-c', 'user.email=ilka@desk.example', '-c', 'commit.gpgsign=false'];
let root = '';

function git(...args: readonly string[]): void {
  execFileSync('git', [...WHO, ...args], { cwd: root, stdio: 'ignore' });
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'factwright-'));
  cpSync(join(FIXTURE, 'factwright.yaml'), join(root, 'factwright.yaml'));
  cpSync(join(FIXTURE, 'base'), root, { recursive: true });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'The checks');
  cpSync(join(FIXTURE, 'factchecks/bridge.yaml'), join(root, 'factchecks/bridge.yaml'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Where translators are told that the original changed. */
async function noticed(...options: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await factwright(root, 'validate', '--format', 'json', ...options);
  const { diagnostics }: { readonly diagnostics: readonly Diagnostic[] } = JSON.parse(stdout);
  return diagnostics.flatMap(({ rule, file, span }) =>
    rule === 'translation-current' ? [`${file}:${span.start.line}`] : [],
  );
}

const FIELDS = ['factchecks/bruecke.yaml:12', 'factchecks/bruecke.yaml:13'];

test('a translation is judged where only its original changed, however changes are asked for', async () => {
  expect(await noticed('--base', 'main')).toEqual(FIELDS);
  expect(await noticed('--changed')).toEqual(FIELDS);
  git('add', '-A');
  expect(await noticed('--staged')).toEqual(FIELDS);
});

/** Puts other words into the translation. */
function rewrite(words: string, others: string): void {
  const path = join(root, 'factchecks/bruecke.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(words, others));
}

test('once a text is translated anew, nothing is said of it; without a base, of none', async () => {
  expect(await noticed()).toEqual([]);
  rewrite('neun Monate zu spät', 'elf Monate zu spät');
  expect(await noticed('--base', 'main')).toEqual(['factchecks/bruecke.yaml:13']);
  rewrite('neun Monate nach der Frist', 'im März');
  expect(await noticed('--base', 'main')).toEqual([]);
  expect(await noticed('--changed')).toEqual([]);
});

test('a new date alone translates nothing', async () => {
  rewrite('verdict:', 'updated: 2024-06-01\nverdict:');
  expect((await noticed('--base', 'main')).length).toBeGreaterThanOrEqual(2);
});
