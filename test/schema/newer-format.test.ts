import { expect, test } from 'vitest';
import { validateDocument } from '../../src/schema/index.ts';
import { parseYaml } from '../../src/yaml/index.ts';

function problemWith(format: string): { readonly message?: string; readonly hint?: string } {
  const settings = `format: ${format}\npublisher: { name: Harbour desk }\nlanguages: [en]\nscale: standard\n`;
  const { document } = parseYaml(Buffer.from(settings));
  const [problem] = document === undefined ? [] : (validateDocument('project', document).problems ?? []);
  return problem ?? {};
}

test('a project in a later format is told which one is read, and that a newer Factwright may be needed', () => {
  const { message, hint } = problemWith('2');
  expect(message).toBe('The project is in format 2, and this version of Factwright reads format 1.');
  expect(hint).toMatch(/^A newer Factwright may be needed/);
});

test.each(['0', '"1"', 'one'])('format %s is a slip', (format) => {
  expect(problemWith(format)).toMatchObject({ message: '`format` must be `1`.', hint: 'Write 1, without quotes.' });
});
