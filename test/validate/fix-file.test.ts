import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { fixFile } from '../../src/validate/index.ts';

const FILE = 'factchecks/trawlers.yaml';

/** A finding about the first letters of the first line, and the text that would fix it. */
function finding(message: string, text: string, length = 1): Diagnostic {
  const span = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 + length } };
  return {
    rule: 'schema',
    level: 'error',
    message,
    file: FILE,
    span,
    fix: { description: 'Write it.', edits: [{ span, text }] },
  };
}

function fixFindings(found: readonly Diagnostic[], judge: (text: string) => readonly Diagnostic[]) {
  return fixFile(FILE, found, {
    textOf: () => 'a\r\n',
    judge: (_, text) => judge(text),
    isNamedElsewhere: (_, id) => id === 'named',
  });
}

test('a fix that leaves its finding in place is taken back with all others', () => {
  const wrong = finding('It is wrong.', 'b');
  expect(fixFindings([wrong], () => [wrong])).toMatchObject({
    before: 'a\r\n',
    after: 'a\r\n',
    count: 0,
    note: expect.any(String),
  });
});

test('a fix that makes the file unreadable is taken back', () => {
  const broken: Diagnostic = { ...finding('It is no YAML.', ''), rule: 'yaml' };
  expect(fixFindings([finding('It is wrong.', '"')], () => [broken])).toMatchObject({ after: 'a\r\n', count: 0 });
});

test('what a fix brings to light is fixed in the next round, and a circle ends', () => {
  const next = finding('The next.', 'c');
  expect(fixFindings([finding('It is wrong.', 'b')], (text) => (text === 'b\r\n' ? [next] : []))).toEqual({
    file: FILE,
    before: 'a\r\n',
    after: 'c\r\n',
    count: 2,
  });
  let round = 0;
  const circle = fixFindings([finding('Round 0.', 'b')], () => [finding(`Round ${(round += 1)}.`, 'b')]);
  expect([round, circle?.count]).toEqual([5, 5]);
});

test('fixes of one place take turns', () => {
  const [one, two] = [finding('One.', 'b'), finding('Two.', 'c')];
  const seen: string[] = [];
  const judge = (text: string): readonly Diagnostic[] => {
    seen.push(text);
    return text === 'b\r\n' ? [two] : [];
  };
  expect(fixFindings([one, two], judge)?.after).toBe('c\r\n');
  expect(seen).toEqual(['b\r\n', 'c\r\n']);
});

test('an id that another file names is kept', () => {
  const { fix, ...rest } = finding('It is not an id.', 'b');
  if (fix === undefined) throw new Error('no fix');
  expect(fixFindings([{ ...rest, fix: { ...fix, retires: 'named' } }], () => [])).toBeUndefined();
  expect(fixFindings([{ ...rest, fix: { ...fix, retires: 'free' } }], () => [])?.after).toBe('b\r\n');
});
