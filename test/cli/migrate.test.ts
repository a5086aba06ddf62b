import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { migrate } from '../../src/cli/actions/migrate.ts';
import type { Migration } from '../../src/migrations/index.ts';
import { CHECK, factwright, scratchProject, SETTINGS } from './scratch-project.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';

test('a project in the present format is told so', async () => {
  const root = scratchProject();
  for (const argv of [['migrate'], ['migrate', '--dry-run']])
    expect(await factwright(root, ...argv)).toEqual({
      code: 0,
      stdout: `The project in ${root} is in format 1, which is the present one: nothing is to be done.\n`,
      stderr: '',
    });
  expect(readFileSync(join(root, 'factwright.yaml'), 'utf8')).toBe(SETTINGS);
});

test.each([
  ['no format', SETTINGS.replace('format: 1\n', ''), 'does not say which `format`', 'Add `format: 1`'],
  ['a newer one', SETTINGS.replace('format: 1', 'format: 2'), 'in format 2, and this Factwright', 'Install a newer'],
  ['one in quotes', SETTINGS.replace('format: 1', 'format: "1"'), 'no number of a format', 'without quotes'],
  ['no YAML', 'format: [\n', 'cannot be read as YAML', '`factwright validate` says'],
])('settings with %s are answered with what to do', async (_, settings, problem, hint) => {
  const { code, stdout, stderr } = await factwright(scratchProject({ 'factwright.yaml': settings }), 'migrate');
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(problem);
  expect(stderr).toContain(hint);
});

test('outside of a project there is nothing to migrate', async () => {
  expect(await factwright('/', 'migrate')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('factwright init'),
  });
});

/** A step that nobody plans. */
const STEP: Migration = {
  to: 2,
  summary: 'Who made the statement is called `by`.',
  edits: (document, kind) => {
    const hasSpeaker = kind === 'factcheck' && Object(Object(document.data).statement).speaker !== undefined;
    return hasSpeaker ? [{ span: document.spanOf(['statement', 'speaker'], 'key'), text: 'by' }] : [];
  },
};

function migrated(
  root: string,
  options: { readonly dryRun?: true } = {},
): { code: number; stdout: string; stderr: string } {
  let [stdout, stderr] = ['', ''];
  const io = {
    cwd: root,
    env: {},
    stdout: { write: (text: string) => void (stdout += text), isTTY: false },
    stderr: { write: (text: string) => void (stderr += text), isTTY: false },
    now: () => new Date(),
    readStdin: () => Promise.resolve(new Uint8Array()),
    interrupted: () => new Promise<void>(() => {}),
    ending: () => () => Promise.resolve(),
  };
  const code = migrate(options, io, [STEP]);
  return { code, stdout, stderr };
}

test('a step changes what it must in every file, first without writing, and the settings name the new format', () => {
  const other = CHECK.replace('  speaker: minister', '  speaker: minister # the old one');
  const root = scratchProject({ 'factchecks/2024/other.yaml': other, 'factchecks/_notes/a.yaml': CHECK });
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const dry = migrated(root, { dryRun: true });
  expect(dry.code).toBe(0);
  expect(dry.stdout).toContain('-  speaker: minister # the old one\n+  by: minister # the old one');
  expect(dry.stderr).toBe(
    'Format 2: Who made the statement is called `by`.\n3 files would change to bring the project from format 1 to 2; nothing was written.\n',
  );
  expect(read(FILE)).toBe(CHECK);
  expect(migrated(root)).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Brought 3 files from format 1 to 2.'),
  });
  expect(read('factchecks/2024/other.yaml')).toBe(other.replace('  speaker:', '  by:'));
  expect(read('factchecks/_notes/a.yaml')).toBe(CHECK);
  expect(read('factwright.yaml')).toBe(SETTINGS.replace('format: 1', 'format: 2'));
  expect(migrated(root).stdout).toContain('is in format 2, which is the present one');
});

test('one file that cannot be read keeps all others as they were', () => {
  const root = scratchProject({ 'factchecks/broken.yaml': 'a: [\n' });
  expect(() => migrated(root)).toThrow('factchecks/broken.yaml cannot be read as YAML, so nothing was migrated.');
  expect(readFileSync(join(root, FILE), 'utf8')).toBe(CHECK);
});

test('a file that is not written leaves the settings at the old format', () => {
  const root = scratchProject({ 'notes/real.yaml': CHECK });
  symlinkSync('../notes/real.yaml', join(root, 'factchecks/linked.yaml'));
  writeFileSync(join(root, 'notes/keep'), '');
  expect(migrated(root)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('is left as it was: it is a link.'),
  });
  expect(readFileSync(join(root, 'factwright.yaml'), 'utf8')).toBe(SETTINGS);
  expect(readFileSync(join(root, 'notes/real.yaml'), 'utf8')).toBe(CHECK);
});
