import { expect, test } from 'vitest';
import { DESCRIBED_RULES } from '../../src/cli/described-rules.ts';
import { factwright, factwrightWith } from './scratch-project.ts';

const NAMES = DESCRIBED_RULES.map(({ name }) => name);

test('rules lists every rule with its level and norm', async () => {
  const { code, stdout } = await factwright('/', 'rules');
  expect(code).toBe(0);
  expect(stdout.split('\n').map((line) => line.split(' ')[0])).toEqual([...NAMES, '']);
  expect(stdout).toMatch(/^summary-short +warning  The summary of the statement is at most 75 characters long\.$/m);
});

test('rules --format json is an array of what each rule says of itself', async () => {
  const { stdout } = await factwright('/', 'rules', '--format', 'json');
  const rules = JSON.parse(stdout) as readonly Readonly<Record<string, string>>[];
  expect(rules.map((rule) => rule['name'])).toEqual(NAMES);
  for (const rule of rules) {
    expect(Object.keys(rule)).toEqual(['name', 'level', 'summary', 'why', 'basis']);
    expect(rule['level']).toMatch(/^(error|warning|info)$/);
    for (const key of ['summary', 'why', 'basis']) expect(rule[key]).toMatch(/^[A-Z].*\.$/);
  }
});

test('rules --format markdown is a table', async () => {
  const { stdout } = await factwright('/', 'rules', '--format', 'markdown');
  expect(stdout.trimEnd().split('\n')).toHaveLength(NAMES.length + 2);
  expect(stdout).toContain('| `schema` | error | The file follows the format');
});

test.each(NAMES)('explain %s says norm, reason, standard and what is said of a departure', async (name) => {
  const { code, stdout, stderr } = await factwright('/', 'explain', name);
  const rule = DESCRIBED_RULES.find((one) => one.name === name);
  expect([code, stderr]).toEqual([0, '']);
  for (const text of [rule?.summary, rule?.why, rule?.basis]) expect(stdout).toContain(text);
  expect(stdout).toContain('The message');
  if (name !== 'encoding' && name !== 'file-readable') expect(stdout).toMatch(/\nWrong\n {2}\S[^]*\nRight\n {2}\S/);
});

test('explain shows level, wrong and right example and how to fix it', async () => {
  expect((await factwright('/', 'explain', 'second-reader')).stdout).toMatchInlineSnapshot(`
    "second-reader (warning; one level milder in drafts and reviews)
      An editor who is not an author has reviewed the check.

    Why
      Nobody sees their own mistakes; a second pair of eyes is the cheapest safeguard there is.

    Standard
      IFCN Code of Principles on methodology; EFCSN Code of Standards: checks are edited before publication.

    Wrong
      authors: [ilka-brandt]
      editors: [ilka-brandt]

    The message
      Only its own author, \`ilka-brandt\`, has reviewed the check.

    How to fix it
      Under \`editors\`, name somebody other than its authors who has read it.

    Right
      authors: [ilka-brandt]
      editors: [tomas-reyl]

    Exceptions
      A comment in the file, with its reason: \`# factwright-ignore second-reader: …\`.
    "
  `);
});

test('explain is coloured on a terminal', async () => {
  expect((await factwrightWith({ isTTY: true }, '/', 'explain', 'schema')).stdout).toContain('\u001b[1mschema');
});

test('explain names the nearest rule to one that does not exist', async () => {
  expect(await factwright('/', 'explain', 'sumary-short')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'factwright: There is no rule `sumary-short`.\nDid you mean `summary-short`?\n',
  });
  const far = await factwright('/', 'explain', 'constructor');
  expect([far.code, far.stderr]).toEqual([
    2,
    'factwright: There is no rule `constructor`.\n`factwright rules` lists them all.\n',
  ]);
});
