import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pdfOf } from '../snapshots/pdf.ts';
import { VERSION } from '../../src/version.ts';
import { cacheOf } from './cache-of.ts';
import { CHECK, scratchProject } from './scratch-project.ts';

/** Runs npm as a user would: without the settings that this run of npm handed down. */
function npm(cwd: string, ...args: readonly string[]): string {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')));
  return execFileSync('npm', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

test('the packed tarball, installed into an empty folder, runs there', { timeout: 180_000 }, () => {
  const root = scratchProject({ 'package.json': '{ "private": true }\n' });
  npm('.', 'pack', '--ignore-scripts', '--silent', '--pack-destination', root);
  const tarball = readdirSync(root).find((name) => name.endsWith('.tgz'));
  npm(root, 'install', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball ?? ''}`);
  const bin = join(root, 'node_modules/.bin/factwright');
  const factwright = (...args: readonly string[]): string => execFileSync(bin, args, { cwd: root, encoding: 'utf8' });
  expect(factwright('--version')).toBe(`${VERSION}\n`);
  expect(factwright('validate')).toBe('✓ 2 files checked, nothing found.\n');
  expect(factwright('render', 'factchecks')).toMatch(/<!doctype html>/i);
  expect(existsSync(join(root, 'node_modules/factwright/dist/schemas/factcheck.schema.json'))).toBe(true);
  // The reader of PDFs runs in a thread of its own, and must be found from there.
  writeFileSync(join(root, 'log.pdf'), pdfOf([[[700, 'A trawler was inside.']]]));
  const captured = factwright('capture', '--source', 'vessel-log', '--from', 'log.pdf');
  expect(captured).toContain('text of 22 bytes; pdf 1');
  // The examples of the documentation are programs that run there.
  const examples = readFileSync('docs/api.md', 'utf8').matchAll(/^```js\n\/\/ (\w+\.mjs)\n([^]*?)^```/gm);
  const said = Object.fromEntries(
    [...examples].map(([, name = '', code = '']) => {
      writeFileSync(join(root, name), code);
      return [name, execFileSync(process.execPath, [name], { cwd: root, encoding: 'utf8' })];
    }),
  );
  expect(said).toEqual({
    'load.mjs': 'trawlers-in-reserve published false\nmisleading\n',
    'validate.mjs': expect.stringMatching(/^✓ 3 files checked, nothing found\.\n\nEvery quotation .* IFCN/),
    'match.mjs': expect.stringMatching(/^edited None of our vessels .* reserve\naltered The quotation has “Some”/),
    'render.mjs': expect.stringMatching(/^The ministry's trawlers did enter .*\n<!doctype html>\ntrue\nClaimReview\n$/),
  });
});

test('a large project is judged in threads as it is in one, and from memory as it was', { timeout: 120_000 }, () => {
  const rule =
    "export default { level: 'warning', summary: 'A norm.', on: { *check() { yield { path: [], message: 'Found.' }; } } };";
  const root = scratchProject({ 'rules/all.js': rule });
  for (let index = 0; index < 900; index += 1) {
    const other = CHECK.replaceAll('reserve', `reserve ${index}`).replace(
      'locator: rows',
      index % 100 === 7 ? 'lokator: rows' : 'locator: rows',
    );
    writeFileSync(join(root, `factchecks/check-${index}.yaml`), other);
  }
  const run = (...args: readonly string[]): string => {
    try {
      return execFileSync(process.execPath, ['bin/factwright.js', 'validate', root, '--format', 'json', ...args], {
        encoding: 'utf8',
        maxBuffer: 1e9,
      });
    } catch (error) {
      return String((error as { stdout?: string }).stdout);
    }
  };
  const inThreads = run('--no-cache');
  expect(JSON.parse(inThreads)).toMatchObject({ files: 902, errors: 9 });
  expect(run()).toBe(inThreads);
  expect(run()).toBe(inThreads);
  const byRule = JSON.parse(run('--no-cache', '--project-code')) as { diagnostics: readonly { rule: string }[] };
  expect(byRule.diagnostics.filter((one) => one.rule === 'own/all')).toHaveLength(901 - 9);
  expect(existsSync(cacheOf(root))).toBe(true);
  expect(existsSync(join(root, '.factwright-cache'))).toBe(false);
});
