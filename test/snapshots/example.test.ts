import { expect, test } from 'vitest';
import { nodeFiles } from '../../src/workspace/files/node-files.ts';
import { loadProject, subjectOf } from '../../src/project/index.ts';

const project = loadProject(nodeFiles('.'));
const file = project.checkById.get('hearing-tests-in-veldania');
const subject = file === undefined ? undefined : subjectOf(project, file);

test('the store of the example is whole', () => {
  expect(project.snapshots.problems()).toEqual([]);
  expect([...project.snapshots.table.values()].map(({ method }) => method)).toEqual(Array(5).fill('by-hand'));
});

test('the example shows every state that a quotation can pass in, and one that is not checked', () => {
  const { quotations, statement } = subject?.verification ?? {};
  const states = [...(quotations ?? [])].map(([id, { result, reason, secondHand, found }]) => [
    id,
    result,
    reason ?? found?.words,
    secondHand ? 'second-hand' : 'first-hand',
  ]);
  expect(statement?.result).toBe('exact');
  expect(states).toEqual([
    ['office-count', 'exact', 'quote', 'first-hand'],
    ['letter-to-the-ministry', 'edited', 'quote', 'first-hand'],
    ['notice-of-the-clinic', 'exact', 'original', 'first-hand'],
    ['families', 'exact', 'quote', 'second-hand'],
    ['spokesman-on-the-radio', 'unchecked', 'no-snapshot', 'first-hand'],
  ]);
});
