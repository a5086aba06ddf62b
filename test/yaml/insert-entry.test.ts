import { describe, expect, test } from 'vitest';
import { insertEntry, parseYaml, type NewEntry } from '../../src/yaml/index.ts';

const HARBOUR: NewEntry = { key: 'harbour', lines: ['harbour:', '  name: Harbour Office', '  kind: state'] };
const ORDER = ['title', 'statement', 'evidence', 'sources', 'parties', 'verdict'];

function inserted(text: string, entry: NewEntry): string | undefined {
  const { document } = parseYaml(text);
  return document === undefined ? undefined : insertEntry(document, entry);
}

describe('an entry goes to the end of a map, and all else stays as it was', () => {
  test.each([
    [
      'below the last one',
      'ada: { name: Ada, kind: person }\n',
      'ada: { name: Ada, kind: person }\n\nharbour:\n  name: Harbour Office\n  kind: state\n',
    ],
    [
      'with a blank line, where others have one',
      'a:\n  name: A\n\nb:\n  name: B # b\n',
      'a:\n  name: A\n\nb:\n  name: B # b\n\nharbour:\n  name: Harbour Office\n  kind: state\n',
    ],
    [
      'with none, where others have none',
      'a: { name: A }\nb: { name: B }\n',
      'a: { name: A }\nb: { name: B }\nharbour:\n  name: Harbour Office\n  kind: state\n',
    ],
    [
      'before what is said below all of them',
      '# head\na: { name: A }\nb: { name: B }\n# the end\n',
      '# head\na: { name: A }\nb: { name: B }\nharbour:\n  name: Harbour Office\n  kind: state\n# the end\n',
    ],
    [
      'with the line ends of the file',
      'a: 1\r\nb: 2\r\n',
      'a: 1\r\nb: 2\r\nharbour:\r\n  name: Harbour Office\r\n  kind: state\r\n',
    ],
    [
      'after a file without an end of line',
      'a: 1\nb: 2',
      'a: 1\nb: 2\nharbour:\n  name: Harbour Office\n  kind: state\n',
    ],
    [
      'after a text of several lines',
      'a: |\n  one\n\n  two\nb: >-\n  three\n\n',
      'a: |\n  one\n\n  two\nb: >-\n  three\nharbour:\n  name: Harbour Office\n  kind: state\n\n',
    ],
  ])('%s', (_, before, after) => {
    expect(inserted(before, HARBOUR)).toBe(after);
  });

  test('in a section, as far in as its entries, with the comments that belong to the last one', () => {
    const text =
      'title: T\nparties:\n    a:\n        name: A\n        # still of a\n\n# of the verdict\nverdict: { rating: x }\n';
    expect(inserted(text, { ...HARBOUR, section: 'parties', order: ORDER })).toBe(
      'title: T\nparties:\n    a:\n        name: A\n        # still of a\n\n    harbour:\n      name: Harbour Office\n      kind: state\n\n# of the verdict\nverdict: { rating: x }\n',
    );
  });

  test('a section that is not there yet comes after what is read before it', () => {
    const entry = { ...HARBOUR, section: 'parties', order: ORDER };
    expect(inserted('title: T\n\nstatement:\n  quote: Q\n\nverdict:\n  rating: x\n', entry)).toBe(
      'title: T\n\nstatement:\n  quote: Q\n\nparties:\n  harbour:\n    name: Harbour Office\n    kind: state\n\nverdict:\n  rating: x\n',
    );
  });
});

test.each([
  ['a map in braces', '{ a: 1 }\n', {}],
  ['a section in braces', 'title: T\nparties: { a: { name: A } }\n', { section: 'parties', order: ORDER }],
  ['a key that is in use', 'harbour: { name: Another }\n', {}],
  ['a list', '- a\n', {}],
  ['an empty map', 'title: T\nparties: {}\n', { section: 'parties', order: ORDER }],
])('%s is left to a person', (_, text, more) => {
  expect(inserted(text, { ...HARBOUR, ...more })).toBeUndefined();
});
