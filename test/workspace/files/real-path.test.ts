import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { guarding, isWithin, realPathOf } from '../../../src/workspace/files/real-path.ts';

/** A folder with links in it. */
function harbour(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'factwright-links-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'mine/quay/north'), { recursive: true });
  mkdirSync(join(root, 'theirs/net'), { recursive: true });
  for (const [path, target] of [
    ['mine/pier', 'quay/north'],
    ['mine/back', 'quay/../../mine/./quay'],
    ['mine/all', join(root, 'mine')],
    ['mine/round', 'round'],
    ['mine/ping', 'pong'],
    ['mine/pong', 'ping'],
    ['mine/away', '../theirs/out'],
    ['theirs/out', 'net'],
    ['theirs/gone', 'nowhere'],
  ] as const)
    symlinkSync(target, join(root, path));
  return root;
}

describe.skipIf(process.platform === 'win32')('a path', () => {
  test.each([
    ['mine/pier/a', 'mine/quay/north/a'],
    ['mine/back/a', 'mine/quay/a'],
    ['mine/all/all/all/pier', 'mine/quay/north'],
    ['mine/new/folder/a', 'mine/new/folder/a'],
    ['mine/pier/../pier', 'mine/quay/north'],
    ['theirs/net/a', 'theirs/net/a'],
  ])('%s really is %s', (path, real) => {
    const root = harbour();
    expect(realPathOf(join(root, path), guarding(join(root, 'theirs')))).toEqual({ path: join(root, real) });
  });

  test.each([
    ['theirs/out/a', 'theirs/out'],
    ['theirs/gone', 'theirs/gone'],
    ['mine/away/a', 'theirs/out'],
    ['mine/all/away', 'theirs/out'],
  ])('%s stops at %s', (path, link) => {
    const root = harbour();
    expect(realPathOf(join(root, path), guarding(join(root, 'theirs'))).link).toBe(join(root, link));
  });

  test.each(['mine/round', 'mine/ping/a'])('%s, which goes round, ends at a link', (path) => {
    expect(realPathOf(join(harbour(), path), () => false).link).toBeDefined();
  });
});

test.each([
  ['/a/b', '/a/b', true],
  ['/a/b', '/a/b/c', true],
  ['/a/b', '/a/bc', false],
  ['/a/b', '/a', false],
  ['/', '/a', true],
])('%s holds %s: %s', (folder, path, holds) => {
  expect(isWithin(folder.replaceAll('/', join('/')), path.replaceAll('/', join('/')))).toBe(holds);
});
