import { expect, test } from 'vitest';
import { userCacheFolder } from '../../../src/workspace/cache/user-folder.ts';

test.each([
  ['linux', { HOME: '/home/ilka' }, '/home/ilka/.cache/factwright'],
  ['linux', { HOME: '/home/ilka', XDG_CACHE_HOME: '/scratch/ilka' }, '/scratch/ilka/factwright'],
  ['linux', { HOME: '/home/ilka', XDG_CACHE_HOME: '' }, '/home/ilka/.cache/factwright'],
  ['linux', { HOME: '/home/ilka', XDG_CACHE_HOME: '.cache' }, '/home/ilka/.cache/factwright'],
  ['linux', { HOME: '.' }, undefined],
  ['linux', {}, undefined],
  ['freebsd', { HOME: '/home/ilka' }, '/home/ilka/.cache/factwright'],
  ['darwin', { HOME: '/Users/ilka' }, '/Users/ilka/Library/Caches/factwright'],
  ['darwin', { HOME: '/Users/ilka', XDG_CACHE_HOME: '/scratch/ilka' }, '/scratch/ilka/factwright'],
  ['win32', { LOCALAPPDATA: '/AppData/Local', HOME: '/home/ilka' }, '/AppData/Local/factwright/Cache'],
  ['win32', { HOME: '/home/ilka' }, undefined],
] as const)('on %s, with %j: %s', (platform, env, folder) => {
  expect(userCacheFolder(env, platform)?.replaceAll('\\', '/')).toBe(folder);
});
