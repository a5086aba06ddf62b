import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECK, factwright, scratchProject } from './scratch-project.ts';

const LOG = '<h1>Log of positions</h1><p>A trawler of the ministry was inside the reserve for six hours.</p>';
const LOCK = 'factchecks/_snapshots/snapshots.lock.yaml';

/** Everything in the store, by path. */
function stored(root: string): Readonly<Record<string, string>> {
  const folder = join(root, 'factchecks/_snapshots');
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    paths.map(({ parentPath, name }) => [
      join(parentPath, name).slice(folder.length + 1),
      readFileSync(join(parentPath, name), 'base64'),
    ]),
  );
}

test('a saved file is stored as a source, and the project stays sound', async () => {
  const root = scratchProject({ 'log.html': LOG });
  const { code, stdout, stderr } = await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.html');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('Stored `log.html` by hand.');
  expect(stdout).toContain('Assurance 0: stored by hand');
  expect(stdout).toContain('1 stored, 0 unchanged, 0 failed');
  const lock = readFileSync(join(root, LOCK), 'utf8');
  expect(lock).toContain('"trawlers-in-reserve/vessel-log":');
  expect(lock).toContain('method: "by-hand"');
  expect((await factwright(root, 'validate')).stdout).not.toContain('snapshot-intact');
});

test('the same file again changes nothing', async () => {
  const root = scratchProject({ 'log.html': LOG });
  await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.html');
  const before = stored(root);
  const { stdout } = await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.html');
  expect(stdout).toContain('0 stored, 1 unchanged');
  expect(stored(root)).toEqual(before);
});

test('another file replaces the copy, and leaves nothing of it behind', async () => {
  const root = scratchProject({ 'log.html': LOG, 'later.html': LOG.replace('six', 'seven') });
  await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.html');
  writeFileSync(join(root, 'factchecks/_snapshots/sha256/.half-written.123.tmp'), 'x');
  await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'later.html');
  const { code, stdout } = await factwright(root, 'validate', '--level', 'snapshot-intact=error');
  expect({ code, intact: !stdout.includes('snapshot-intact') }).toEqual({ code: 0, intact: true });
  expect(Object.keys(stored(root))).toHaveLength(4);
  expect(Object.values(stored(root)).some((text) => Buffer.from(text, 'base64').toString().includes('seven'))).toBe(
    true,
  );
});

test('--dry-run writes nothing', async () => {
  const root = scratchProject({ 'log.html': LOG });
  const { stdout } = await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.html', '--dry-run');
  expect(stdout).toContain('Nothing was written.');
  expect(readdirSync(join(root, 'factchecks'))).toEqual(['trawlers-in-reserve.yaml']);
});

test('a changed byte makes validation fail, whatever an earlier run found', async () => {
  const root = scratchProject({ 'log.html': LOG });
  await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.html');
  expect((await factwright(root, 'validate', 'factchecks/trawlers-in-reserve.yaml')).code).toBe(0);
  const text = Object.entries(stored(root)).find(([, bytes]) => Buffer.from(bytes, 'base64').includes('six hours'));
  writeFileSync(join(root, 'factchecks/_snapshots', text?.[0] ?? ''), 'A trawler was inside for six days.\n');
  const { code, stdout } = await factwright(root, 'validate', 'factchecks/trawlers-in-reserve.yaml');
  expect(code).toBe(1);
  expect(stdout).toContain(`${LOCK}:14:11 error snapshot-intact`);
  expect(stdout).toContain('its bytes were changed');
});

test('a lock that was changed is not written over', async () => {
  const root = scratchProject({ 'log.html': LOG });
  await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.html');
  writeFileSync(join(root, LOCK), `${readFileSync(join(root, LOCK), 'utf8')}\n`);
  const before = stored(root);
  const { code, stderr } = await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.html');
  expect(code).toBe(2);
  expect(stderr).toContain('The lock file was changed by something other than `factwright capture`.');
  expect(stored(root)).toEqual(before);
});

test('a store that is a link out of the project is not written to', async () => {
  const root = scratchProject({ 'log.html': LOG });
  const outside = scratchProject();
  mkdirSync(join(outside, 'victim'));
  symlinkSync(join(outside, 'victim'), join(root, 'factchecks/_snapshots'));
  const { code, stderr } = await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.html');
  expect(code).toBe(2);
  expect(stderr).toContain('leads out of the project');
  expect(readdirSync(join(outside, 'victim'))).toEqual([]);
});

test.each([
  [['--from', 'log.html'], '--from stores a file as a source.'],
  [['--source', 'vesel-log', '--from', 'log.html'], 'Did you mean `vessel-log`?'],
  [['--source', 'vessel-log', '--from', 'nowhere.html'], 'There is no file `nowhere.html`.'],
  [['--source', 'press-conference', '--from', '.'], 'There is no file `.`.'],
])('wrong use is answered: %j', async (argv, message) => {
  const root = scratchProject({ 'log.html': LOG });
  const { code, stderr } = await factwright(root, 'capture', ...argv);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
});

test('where several checks have a source of the name, the check is named with it', async () => {
  const root = scratchProject({ 'log.html': LOG, 'factchecks/other.yaml': CHECK });
  const { stderr } = await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.html');
  expect(stderr).toContain('`other/vessel-log`, `trawlers-in-reserve/vessel-log`');
  expect((await factwright(root, 'capture', '--source', 'other/vessel-log', '--from', 'log.html')).code).toBe(0);
});
