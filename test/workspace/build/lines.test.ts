import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldsOf, lineOf, readLines } from '../../../src/workspace/build/lines.ts';

/** Letters, and all that could end a field or a line. */
const field = fc.string({ unit: fc.constantFrom('a', 'é', '\\', '\t', '\n', 't', 'n') });

test('a line gives back its fields, whatever they hold', () => {
  fc.assert(
    fc.property(field, fc.array(field, { minLength: 1 }), (key, fields) => {
      const lines = new Map<string, string>();
      readLines(lineOf([key, ...fields]), (name, rest) => lines.set(name, rest));
      expect([...lines].map(([name, rest]) => [name, fieldsOf(rest)])).toEqual([[key, fields]]);
    }),
  );
});

test('of several lines of one name the last one counts, and a blank one says nothing', () => {
  const lines = new Map<string, string>();
  readLines([lineOf(['log', 'old']), '         \n', lineOf(['log', 'new']), '\n'].join(''), (name, rest) =>
    lines.set(name, rest),
  );
  expect([...lines]).toEqual([['log', 'new']]);
});
