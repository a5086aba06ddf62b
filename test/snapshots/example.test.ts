import { expect, test } from 'vitest';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { loadProject, subjectOf } from '../../src/project/index.ts';
import { wordsStandIn } from '../../src/capture/index.ts';

const project = loadProject(nodeFiles('.'));
const file = project.checkById.get('hearing-tests-in-veldania');
const subject = file === undefined ? undefined : subjectOf(project, file);

test('the store of the example is whole', () => {
  expect(project.snapshots.problems()).toEqual([]);
  expect([...project.snapshots.table.values()].map(({ method }) => method)).toEqual(Array(5).fill('by-hand'));
});

test.each([
  ['minutes', 'Last year, no child in Veldania waited longer than six weeks for a hearing test.'],
  ['annual-report', 'Of these, 214 children waited longer than six weeks. The longest wait was nineteen weeks.'],
  ['letter', 'We […] told the ministry in May [2023] that waits in Torrin had passed three months.'],
  ['notice', 'le délai moyen pour un premier test auditif est actuellement de onze semaines'],
  ['courier-article', 'Of the 96 families who answered, 41 waited longer than two months for the first test'],
])('what is quoted from `%s` stands in its stored text', (source, words) => {
  const { text } = subject?.storedTextOf(source) ?? {};
  expect(text === undefined ? undefined : wordsStandIn(words, text)).toBe(true);
});

test('what is not stored is said not to be', () => {
  expect(subject?.storedTextOf('radio').missing).toBe('no-snapshot');
  expect(subject?.storedTextOf('association-paper').missing).toBe('no-snapshot');
});
