import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/yaml/index.ts';

test.each([
  ['title: Minister: we did not', 'Put the text in quotes: `title: "Minister: we did not"`.'],
  ['title: Minister: "we" did not', 'Put the text in quotes: `title: \'Minister: "we" did not\'`.'],
  ['title: Vask\'s word: "no"', "Put the text in quotes: `title: 'Vask''s word: \"no\"'`."],
  ['title: a: b # a comment', 'Put the text in quotes, from its beginning to its end.'],
  ['title: a: b\n  and more', 'Put the text in quotes, from its beginning to its end.'],
  [`title: a: ${'long '.repeat(40)}`, 'Put the text in quotes: a " before its first word, and one behind its last.'],
])('the line is shown as it should be: %s', (text, hint) => {
  const { problems } = parseYaml(Buffer.from(`${text}\nstatus: draft\n`));
  expect(problems.map((problem) => problem.hint)).toEqual([hint]);
});
