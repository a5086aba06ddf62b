import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULT_FOLDERS } from '../../../src/project/index.ts';
import { changesBetween } from '../../../src/workspace/watch/changes.ts';
import { isSettled, lookAgain } from '../../../src/workspace/watch/look-again.ts';
import { scanProject } from '../../../src/workspace/watch/scan-project.ts';
import { CHECK, scratchProject, SETTINGS } from '../../cli/scratch-project.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';

function watched(files: Readonly<Record<string, string>> = {}) {
  const root = scratchProject(files);
  const before = scanProject(root, DEFAULT_FOLDERS);
  return {
    root,
    before,
    write: (path: string, text: string) => writeFileSync(join(root, path), text),
    /** What looking at some paths alone says, and a scan of everything. */
    seen: (...paths: readonly string[]) => {
      const again = lookAgain(root, before, new Set(paths));
      return again && changesBetween(before, again);
    },
    scanned: () => changesBetween(before, scanProject(root, DEFAULT_FOLDERS)),
    isSettled: (...paths: readonly string[]) => isSettled(root, before, new Set(paths)),
  };
}

test('of a file that was there before, looking at it alone tells what a scan of everything does', () => {
  const { root, write, seen, scanned } = watched();
  write('factchecks/.saving', CHECK.replace('did enter', 'entered'));
  renameSync(join(root, 'factchecks/.saving'), join(root, FILE));
  expect(seen(FILE, 'factchecks/.saving')).toEqual([{ path: FILE, what: 'changed' }]);
  expect(scanned()).toEqual([{ path: FILE, what: 'changed' }]);
});

test('temporary files that came and went are nothing', () => {
  expect(watched().seen('factchecks/4913', 'factchecks/.trawlers-in-reserve.yaml.swp')).toEqual([]);
});

test.each([
  ['a new file', (root: string) => writeFileSync(join(root, 'factchecks/nets.yaml'), CHECK), 'factchecks/nets.yaml'],
  ['a file that is gone', (root: string) => rmSync(join(root, FILE)), FILE],
  ['a new folder', (root: string) => mkdirSync(join(root, 'factchecks/2031')), 'factchecks/2031'],
  ['a folder that is gone', (root: string) => rmSync(join(root, 'factchecks'), { recursive: true }), 'factchecks'],
  [
    'other settings',
    (root: string) => writeFileSync(join(root, 'factwright.yaml'), `${SETTINGS}# more\n`),
    'factwright.yaml',
  ],
] as const)('%s takes a scan', (_, change, path) => {
  const { root, seen } = watched();
  change(root);
  expect(seen(path)).toBeUndefined();
});

test('where files are links, everything is looked at, since what changed has another path', () => {
  const root = scratchProject({ 'drafts/nets.yaml': CHECK });
  symlinkSync('../drafts/nets.yaml', join(root, 'factchecks/nets.yaml'));
  const before = scanProject(root, DEFAULT_FOLDERS);
  expect(lookAgain(root, before, new Set(['drafts/nets.yaml']))).toBeUndefined();
  expect(isSettled(root, before, new Set([FILE]))).toBe(false);
});

test('a file that is there and holds something is settled; an empty one, one that is gone and many are not', () => {
  const more = ['a', 'b', 'c', 'd'].map((name) => `factchecks/${name}.yaml`);
  const { root, isSettled: settled } = watched(Object.fromEntries(more.map((path) => [path, CHECK])));
  expect(settled(FILE)).toBe(true);
  expect(settled(FILE, 'factchecks/4913')).toBe(true);
  expect(settled('factchecks/4913')).toBe(false);
  expect(settled(...more)).toBe(false);
  truncateSync(join(root, FILE));
  expect(settled(FILE)).toBe(false);
  rmSync(join(root, FILE));
  expect(settled(FILE)).toBe(false);
});
