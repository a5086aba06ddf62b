import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECK, factwright, scratchProject, SETTINGS } from './scratch-project.ts';

const STORE = 'factchecks/_snapshots';
const LOCK = `${STORE}/snapshots.lock.yaml`;
const FILE = 'factchecks/trawlers-in-reserve.yaml';

/** The objects of a store, as paths in it. */
function objects(root: string): readonly string[] {
  return readdirSync(join(root, STORE, 'sha256'), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .toSorted();
}

/** A project that stores two sources, one of which its check then no longer has. */
async function withOrphan(): Promise<string> {
  const more = '  old-log: { kind: record, by: harbour-office, url: "https://harbour.example/old" }\nparties:';
  const root = scratchProject({
    'factwright.yaml': `${SETTINGS}limits: { lfsAbove: 1000 }\n`,
    [FILE]: CHECK.replace('parties:', more),
    'log.html': '<p>The log.</p>',
    'old.txt': Array.from({ length: 2000 }, (_, row) => `Row ${row * row}`).join('\n'),
  });
  await factwright(root, 'capture', '--source', 'vessel-log', '--from', 'log.html');
  await factwright(root, 'capture', '--source', 'old-log', '--from', 'old.txt');
  writeFileSync(join(root, FILE), CHECK);
  return root;
}

test('a copy whose source is gone is a warning, until it is removed with its files and nothing else', async () => {
  const root = await withOrphan();
  const stray = '0'.repeat(62);
  writeFileSync(join(root, STORE, 'sha256', objectFolder(root), stray), 'left by a killed capture');
  writeFileSync(join(root, STORE, 'sha256', 'README.md'), 'Not an object.');
  const before = objects(root);
  expect((await factwright(root, 'validate')).stdout).toContain('warning snapshot-intact');
  const attributes = (): string => readFileSync(join(root, STORE, '.gitattributes'), 'utf8');
  expect(attributes()).toContain('lfs');
  const dry = await factwright(root, 'capture', '--prune', '--dry-run');
  expect(dry).toEqual({
    code: 0,
    stderr: '',
    stdout: 'trawlers-in-reserve/old-log\n1 stored copy and 3 files would be removed.\n',
  });
  expect(objects(root)).toEqual(before);
  expect((await factwright(root, 'capture', '--prune')).stdout).toContain('1 stored copy and 3 files removed.');
  expect(objects(root)).toHaveLength(before.length - 3);
  expect(existsSync(join(root, STORE, 'sha256', 'README.md'))).toBe(true);
  expect(attributes()).not.toContain('lfs');
  expect((await factwright(root, 'validate')).stdout).not.toContain('snapshot-intact');
  expect((await factwright(root, 'capture', '--prune')).stdout).toBe('0 stored copies and 0 files removed.\n');
});

test('what is stored for a check stays while the check has errors, and goes when its file is gone', async () => {
  const root = await withOrphan();
  writeFileSync(join(root, FILE), CHECK.replace('title:', 'titel:'));
  const { stdout } = await factwright(root, 'capture', '--prune', '--dry-run');
  expect(stdout).toBe(
    `${FILE} has errors, so everything that is stored for it stays.\n0 stored copies and 0 files would be removed.\n`,
  );
  expect((await factwright(root, 'validate')).stdout).not.toContain('belongs to nothing');
  writeFileSync(join(root, 'factchecks/other.yaml'), CHECK);
  rmSync(join(root, FILE));
  expect((await factwright(root, 'capture', '--prune')).stdout).toContain('2 stored copies and 4 files removed.');
  expect(objects(root)).toEqual([]);
});

test('a shared source that is gone leaves its copy behind, too', async () => {
  const shared = 'old-log: { kind: record, by: unknown, url: "https://harbour.example/old" }\n';
  const root = scratchProject({ 'factchecks/_sources.yaml': shared, 'log.html': '<p>The log.</p>' });
  await factwright(root, 'capture', '--source', 'old-log', '--from', 'log.html');
  expect((await factwright(root, 'validate')).stdout).not.toContain('belongs to nothing');
  rmSync(join(root, 'factchecks/_sources.yaml'));
  expect((await factwright(root, 'validate')).stdout).toContain('there is no shared source `old-log`');
  expect((await factwright(root, 'capture', '--prune')).stdout).toContain('1 stored copy and 2 files removed.');
});

test('without the lock nothing is removed', async () => {
  const root = await withOrphan();
  const before = objects(root);
  rmSync(join(root, LOCK));
  const { code, stderr } = await factwright(root, 'capture', '--prune');
  expect(code).toBe(2);
  expect(stderr).toContain('The lock file of the snapshots is missing.');
  expect(objects(root)).toEqual(before);
});

test.each([[FILE], ['--source', 'vessel-log'], ['--excerpts'], ['--from', 'log.html'], ['--format', 'json']])(
  '--prune stores nothing and is of the whole project: not with %s',
  async (...others) => {
    const { code, stderr } = await factwright(scratchProject(), 'capture', '--prune', ...others);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('--prune') as string });
  },
);

/** Some folder of the store. */
function objectFolder(root: string): string {
  return readdirSync(join(root, STORE, 'sha256')).find((name) => name.length === 2) ?? '';
}
