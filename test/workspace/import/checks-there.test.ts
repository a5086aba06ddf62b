import { expect, test } from 'vitest';
import { openTarget } from '../../../src/workspace/import/checks-there.ts';
import { CHECK, scratchProject } from '../../cli/scratch-project.ts';

test('the checks of a project that takes in others are read one after the other, and not held', () => {
  const root = scratchProject({ 'factchecks/b/second.yaml': CHECK, 'factchecks/_parties.yaml': '{}\n' });
  const { project, checks } = openTarget(root);
  expect(project.checks).toEqual([]);
  expect(project.parties).toBeDefined();
  expect([...checks].map(({ path, id, check }) => ({ path, id, quote: check?.statement.quote }))).toEqual([
    { path: 'factchecks/trawlers-in-reserve.yaml', id: 'trawlers-in-reserve', quote: expect.any(String) },
    { path: 'factchecks/b/second.yaml', id: 'second', quote: expect.any(String) },
  ]);
});
