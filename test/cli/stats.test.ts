import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { CHECK, factwright, scratchProject } from './scratch-project.ts';

test('--stats says on stderr what took how long, and changes no finding', async () => {
  const root = scratchProject({
    'factchecks/again.yaml': CHECK.replace('rating: false', 'rating: flase'),
    'factchecks/linked.yaml': CHECK.replace('verdict:', 'related: [nowhere]\nverdict:'),
    'factchecks/broken.yaml': 'title: [',
  });
  const plain = await factwright(root, 'validate', '--format', 'json');
  const { stderr, ...measured } = await factwright(root, 'validate', '--format', 'json', '--stats');
  expect(measured).toEqual({ code: plain.code, stdout: plain.stdout });
  expect(plain.stderr).toBe('');
  const rows = new Map(
    [...stderr.matchAll(/^(\S.*?) {2,}([\d.]+) +(\d+)$/gm)].map(([, name, ms]) => [name, Number(ms)]),
  );
  for (const phase of ['find and load the project', 'judge each file: rules', 'judge files together'])
    expect([...rows.keys()]).toContain(phase);
  const judging = RULES.filter(({ on }) => on.check ?? on.project ?? on.corpus).map(({ name }) => name);
  expect([...rows.keys()]).toEqual(expect.arrayContaining(judging));
  for (const milliseconds of rows.values()) expect(milliseconds).toBeGreaterThanOrEqual(0);
});

test('--stats is of whole runs', async () => {
  expect((await factwright(scratchProject(), 'validate', '--stats', '--shard', '1/2')).code).toBe(2);
});
