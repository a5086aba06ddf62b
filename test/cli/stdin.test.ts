import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECK, factwright, factwrightWith, scratchProject, SETTINGS, type Outcome } from './scratch-project.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';
const BROKEN = CHECK.replace('source: vessel-log', 'source: vessel-lgo');

function judge(root: string, stdin: string | Uint8Array, path: string, ...argv: readonly string[]): Promise<Outcome> {
  return factwrightWith({ stdin }, root, 'validate', '--stdin-path', path, '-', ...argv);
}

test('text from stdin is judged as if the file held it', async () => {
  const changed = scratchProject({ 'factchecks/other.yaml': 'title: [' });
  const saved = scratchProject({ [FILE]: BROKEN });
  const unsaved = await judge(changed, BROKEN, FILE, '--format', 'json');
  const whole = await factwright(saved, 'validate', '--format', 'json');
  expect(JSON.parse(unsaved.stdout)).toEqual({ ...(JSON.parse(whole.stdout) as object), files: 1 });
  expect(unsaved.code).toBe(1);
  const text = await judge(join(changed, 'factchecks'), BROKEN, 'trawlers-in-reserve.yaml');
  expect(text.stdout).toContain('source: vessel-lgo');
  expect((await judge(saved, CHECK, FILE)).code).toBe(0);
});

test('a file that is not saved yet is part of the project', async () => {
  const root = scratchProject();
  const linked = CHECK.replace('verdict:', 'related: [trawlers-in-reserve]\nverdict:');
  expect((await judge(root, linked, 'factchecks/2025/new.yaml')).stdout).toBe('✓ 1 file checked, nothing found.\n');
  expect((await judge(root, CHECK, 'factchecks/yesterday/trawlers-in-reserve.yaml')).stdout).toContain('id-unique');
  rmSync(join(root, FILE));
  expect((await judge(root, CHECK, FILE)).code).toBe(0);
});

test('settings and shared files can be judged so, too, and only the file itself is reported', async () => {
  const root = scratchProject({ 'factchecks/other.yaml': 'title: [' });
  const settings = await judge(root, `${SETTINGS}lnguages: [en]\n`, 'factwright.yaml');
  expect([settings.code, settings.stdout]).toEqual([1, expect.stringContaining('factwright.yaml:13:1 error schema')]);
  expect(settings.stdout).not.toContain('other.yaml');
  const parties = await judge(root, 'port-office: { name: Port Office, kind: stat }\n', 'factchecks/_parties.yaml');
  expect(parties.stdout).toContain('factchecks/_parties.yaml:1:');
  const elsewhere = scratchProject({
    'factchecks/_parties.yaml': 'port-office: { name: Port Office, kind: stat }\n',
  });
  expect((await judge(elsewhere, CHECK, FILE)).code).toBe(0);
});

test('any bytes are an answer, not a bug', async () => {
  const root = scratchProject();
  for (const bytes of ['', '\0', Uint8Array.of(0xff, 0xfe, 0x80), 'x'.repeat(1_000_001), '- '.repeat(9_000)])
    expect((await judge(root, bytes, FILE)).code).toBe(1);
});

test.each([
  [['--stdin-path', FILE]],
  [['-']],
  [['--stdin-path', FILE, '-', FILE]],
  [['--stdin-path', FILE, '-', '--staged']],
  [['--stdin-path', FILE, '-', '--changed']],
  [['--stdin-path', FILE, '-', '--shard', '1/2']],
  [['--stdin-path', 'factchecks', '-']],
  [['--stdin-path', 'notes.txt', '-']],
  [['--stdin-path', '../outside.yaml', '-']],
  [['--stdin-path', '/nowhere/factchecks/a.yaml', '-']],
])('%j is wrong usage', async (argv) => {
  const { code, stdout, stderr } = await factwrightWith({ stdin: CHECK }, scratchProject(), 'validate', ...argv);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^factwright: /);
});
