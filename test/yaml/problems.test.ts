import { expect, test } from 'vitest';
import { parseYaml } from '../../src/yaml/index.ts';
import { problemLines } from './problem-lines.ts';
import { MISTAKES } from './mistakes.ts';

test('every mistake gives its problem, and only that', async () => {
  const report = Object.entries(MISTAKES).map(
    ([name, source]) => `── ${name}\n${numbered(source)}\n${problemLines(parseYaml(source))}\n`,
  );
  await expect(report.join('\n')).toMatchFileSnapshot('problems.expected.txt');
});

test.each(Object.entries(MISTAKES).filter(([name]) => !name.startsWith('several')))('%s: one problem', (_, source) => {
  expect(parseYaml(source).problems).toHaveLength(1);
});

test.each(Object.entries(MISTAKES))('%s: no document', (_, source) => {
  expect(parseYaml(source).document).toBeUndefined();
});

function numbered(source: string): string {
  const lines = source.replace(/\n$/u, '').split('\n');
  return lines.map((line, index) => `${String(index + 1).padStart(3)} │ ${line.replaceAll('\t', '⇥')}`).join('\n');
}
