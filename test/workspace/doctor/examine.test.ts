import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_FOLDERS } from '../../../src/project/index.ts';
import { NODE_FLOOR } from '../../../src/version.ts';
import { examineNode } from '../../../src/workspace/doctor/examine-node.ts';
import { examinePagefind, examineSharp } from '../../../src/workspace/doctor/examine-programs.ts';
import { findPagefind } from '../../../src/workspace/full-text/load-pagefind.ts';

test('the oldest Node is that of package.json', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).engines.node).toBe(`>=${NODE_FLOOR}`);
});

test.each([
  ['20.19.0', 'ok'],
  ['20.20.2', 'ok'],
  ['22.0.0', 'ok'],
  ['20.18.9', 'problem'],
  ['20.9.0', 'problem'],
  ['18.20.0', 'problem'],
])('Node %s where 20.19 is needed: %s', (version, state) => {
  expect(examineNode(version, '20.19')).toMatchObject({ state, isNeeded: true });
});

test('sharp that is not installed, or has no binaries for the machine, is told', async () => {
  expect(await examineSharp(() => ({ version: '0.35.5', load: () => Promise.resolve(undefined) }))).toMatchObject({
    state: 'problem',
    message: 'Version 0.35.5 is installed, but has no binaries for this machine.',
  });
  expect(await examineSharp(() => undefined)).toMatchObject({ state: 'missing', isNeeded: false });
});

test('Pagefind that the settings ask for and that is not installed is needed', () => {
  const project = {
    root: '/desk',
    hasValidSettings: true,
    settings: {
      format: 1,
      publisher: { name: 'Desk' },
      languages: ['en'],
      scale: 'standard',
      site: { search: 'pagefind' },
    },
    ...DEFAULT_FOLDERS,
  } as const;
  const patient = { cwd: '/desk', env: {}, out: 'site', project, repository: undefined, strange: '/desk' };
  const missing = (): never => {
    throw new Error('not found');
  };
  expect(examinePagefind(patient, () => findPagefind(missing))).toMatchObject([
    { state: 'missing', isNeeded: true, hint: expect.stringContaining('npm install pagefind') },
  ]);
});
