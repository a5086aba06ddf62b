import { expect, test } from 'vitest';
import { loadProject } from '../../src/project/index.ts';
import { FIXTURE_SETTINGS, memoryFiles } from '../rules/memory-files.ts';

const PARTIES = Buffer.from('minister: { name: Oda Halvik, kind: person }\n');

function said(...paths: readonly string[]): readonly string[] {
  const files = memoryFiles({
    'factwright.yaml': FIXTURE_SETTINGS,
    ...Object.fromEntries(paths.map((path) => [path, PARTIES])),
  });
  return loadProject(files).problems.map(
    ({ file, level, message, hint = '' }) => `${file} ${level} ${message} ${hint}`,
  );
}

test.each(['_parties.yaml', 'factchecks/2024/_parties.yaml', 'factchecks/_parties.yml'])(
  'a file of parties at %s, where nobody reads it, is reported with its place',
  (path) => {
    expect(said(path)).toEqual([
      `${path} warning This file is not read: the shared parties of a project are in \`factchecks/_parties.yaml\`. Move it there.`,
    ]);
  },
);

test('where the right file exists, the entries belong in it', () => {
  expect(said('factchecks/_parties.yaml', 'factchecks/2024/_parties.yaml')).toEqual([
    expect.stringContaining('factchecks/2024/_parties.yaml warning'),
  ]);
  expect(said('factchecks/_parties.yaml', 'factchecks/2024/_parties.yaml')[0]).toContain('Move its entries there');
});

test('in their place, shared files are no problem', () => {
  expect(said('factchecks/_parties.yaml')).toEqual([]);
});
