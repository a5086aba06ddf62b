import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { VERSION } from '../src/version.ts';

const execute = promisify(execFile);

/** Runs a tool of the project; its output is the failure that people read. */
async function run(...[script, ...args]: readonly string[]): Promise<string> {
  const { stdout } = await execute(process.execPath, [`node_modules/${script}`, ...args], {
    env: { ...process.env, NO_COLOR: '1' },
  }).catch((error: { stdout?: string; stderr?: string }) => {
    throw new Error(`${error.stdout ?? ''}${error.stderr ?? ''}` || String(error));
  });
  return stdout;
}

const MINUTES = 300_000;

test('the types hold', { timeout: MINUTES }, async () => {
  await run('typescript/bin/tsc', '-p', '.', '--noEmit');
});

test('the linter, which knows the types, finds nothing', { timeout: MINUTES }, async () => {
  await run('oxlint/bin/oxlint', '--type-aware', '--deny-warnings');
});

test('the linter finds a circle that only types close', { timeout: MINUTES }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'factwright-circle-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(
    join(folder, 'a.ts'),
    "import type { B } from './b.ts';\n\nexport interface A {\n  readonly b?: B;\n}\n",
  );
  writeFileSync(
    join(folder, 'b.ts'),
    "import type { A } from './a.ts';\n\nexport interface B {\n  readonly a?: A;\n}\n",
  );
  await expect(run('oxlint/bin/oxlint', '--config', '.oxlintrc.json', folder)).rejects.toThrow(
    /import\(no-cycle\): Dependency cycle detected/,
  );
});

test('the formatter would change nothing', { timeout: MINUTES }, async () => {
  await run('oxfmt/bin/oxfmt', '--check');
});

test('nothing is unused', { timeout: MINUTES }, async () => {
  await run('knip/bin/knip.js');
});

test('what is published can be imported, with types', { timeout: 2 * MINUTES }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'factwright-packed-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  // The tools would pack it themselves, and so build it anew under the feet of all other tests.
  await execute('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]);
  const tarball = join(folder, `factwright-${VERSION}.tgz`);
  await run('publint/src/cli.js', tarball, '--strict');
  await run(
    '@arethetypeswrong/cli/dist/index.js',
    tarball,
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    './schemas/*',
  );
});

test('the version is that of package.json', () => {
  expect(VERSION).toBe((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version);
});

test('the lock file names no registry', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved":/);
});
