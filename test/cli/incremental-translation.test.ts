import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readTree } from '../rules/memory-files.ts';
import { put } from '../workspace/build/site-desk.ts';
import { siteIn } from '../workspace/build/site-in.ts';
import { scratchProject } from './scratch-project.ts';

const ORIGINAL = 'factchecks/bridge.yaml';
const CORRECTED = Object.fromEntries(
  Object.entries(readTree('test/rules/translation-current/invalid-corrected')).map(([path, bytes]) => [
    path,
    Buffer.from(bytes).toString('utf8'),
  ]),
);
/** As it was before anything was found to be wrong. */
const FIRST = (CORRECTED[ORIGINAL] ?? '').replace(/^updated: .*\n/m, '').replace(/^corrections:[^]*/m, '');

/** Runs the built program, which alone remembers what it found. */
function run(root: string, ...argv: readonly string[]): string {
  const env = { ...process.env, SOURCE_DATE_EPOCH: '1764000000' };
  try {
    return execFileSync(process.execPath, [resolve('bin/factwright.js'), ...argv], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
  } catch (error) {
    return String(Object(error).stdout);
  }
}

test(
  'where only an original changed, its translation is judged and shown as in a first run',
  { timeout: 60_000 },
  () => {
    const root = scratchProject({ ...CORRECTED, [ORIGINAL]: FIRST });
    put(root, 'factchecks/trawlers-in-reserve.yaml', undefined);
    const found = (): readonly string[] => {
      const report = run(root, 'validate', '--format', 'json');
      expect(report).toBe(run(root, 'validate', '--format', 'json', '--no-cache'));
      const { diagnostics }: { diagnostics: { rule: string; file: string }[] } = JSON.parse(report);
      return diagnostics.flatMap(({ rule, file }) => (rule === 'translation-current' ? [file] : []));
    };
    const built = (): Readonly<Record<string, string>> => {
      run(root, 'build', '--force', '--no-cards');
      run(root, 'build', '--force', '--no-cards', '--clean', '--out', '.clean');
      const site = siteIn(`${root}/site`);
      expect(site).toEqual(siteIn(`${root}/.clean`));
      return site;
    };
    expect(found()).toEqual([]);
    expect(built()['bruecke/index.html']).not.toContain('is-outdated');
    put(root, ORIGINAL, CORRECTED[ORIGINAL]);
    expect(found()).toEqual(['factchecks/bruecke.yaml']);
    expect(built()['bruecke/index.html']).toContain('is-outdated');
    put(root, ORIGINAL, FIRST);
    expect(found()).toEqual([]);
    expect(built()['bruecke/index.html']).not.toContain('is-outdated');
  },
);
