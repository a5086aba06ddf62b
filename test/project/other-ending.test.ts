import { expect, test } from 'vitest';
import { loadProject } from '../../src/project/index.ts';
import { FIXTURE_SETTINGS, memoryFiles } from '../rules/memory-files.ts';

test.each(['factchecks/trawlers.yaml.txt', 'factchecks/2024/trawlers.yml.TXT'])(
  'a check at %s, which nobody reads, is reported',
  (path) => {
    const project = loadProject(
      memoryFiles({ 'factwright.yaml': FIXTURE_SETTINGS, [path]: Buffer.from('title: Trawlers\n') }),
    );
    expect(project.checks).toEqual([]);
    expect(project.problems).toMatchObject([
      {
        file: path,
        level: 'error',
        message: 'This file is not read: its name ends in `.txt`, not in `.yaml`.',
        hint: 'Rename it to `trawlers.yaml`.',
      },
    ]);
  },
);

test('notes and saved texts are nobody’s business', () => {
  const files = { 'factwright.yaml': FIXTURE_SETTINGS, 'factchecks/notes.txt': Buffer.from('Ask again.') };
  expect(loadProject(memoryFiles(files)).problems).toEqual([]);
});
