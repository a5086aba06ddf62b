import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commentsOf } from '../../src/yaml/index.ts';

function about(text: string): readonly string[] {
  return commentsOf(text).map(
    ({ text: comment, span: { start, end }, lines: { from, to }, isAtTop }) =>
      `${start.line}:${start.column}-${end.line}:${end.column} ${comment} → ${from}-${to}${isAtTop ? ' top' : ''}`,
  );
}

test('a comment is about its line, or about the next one that is no comment', () => {
  expect(about('# head\n\ntitle: Ferries\n# one\n  # two\nlanguage: en # here\n# end\n')).toEqual([
    '1:1-1:7 # head → 2-2 top',
    '4:1-4:6 # one → 6-6',
    '5:3-5:8 # two → 6-6',
    '6:14-6:20 # here → 6-6',
    '7:1-7:6 # end → 8-8',
  ]);
});

test('what stands inside a text is no comment', () => {
  expect(
    about(`a: "# no"\nb: '# no'\nc: not#one\nd: |\n  # no\n\n  # no\ne: >-\n  # no\nf: "two\n  # no\n  lines"\n`),
  ).toEqual([]);
});

test('a text of several lines counts as one', () => {
  expect(
    about('# before\na: |\n  one\n\n  two\n\n# behind\nb: "one\n  two" # last\nc:\n  # plain\n  one\n  two\n'),
  ).toEqual([
    '1:1-1:9 # before → 2-5 top',
    '7:1-7:9 # behind → 8-9',
    '9:8-9:14 # last → 8-9',
    '11:3-11:10 # plain → 12-13',
  ]);
});

test('a comment stands on the line of a block too, and in a list in brackets', () => {
  expect(about('a: | # block\n  # no\nb: [ # open\n  one, # two\n  "x\n   y", "z\n   w" ] # many\n')).toEqual([
    '1:6-1:13 # block → 1-2',
    '3:6-3:12 # open → 3-3',
    '4:8-4:13 # two → 4-4',
    '7:9-7:15 # many → 5-7',
  ]);
});

test('lines may end in CRLF or CR, and a document may be marked', () => {
  expect(about('---\r\n# top\r\na: 1 # one\r\n')).toEqual(['2:1-2:6 # top → 3-3 top', '3:6-3:11 # one → 3-3']);
  expect(about('a: |\r  one\r# two\rb: 1')).toEqual(['3:1-3:6 # two → 4-4']);
});

test('a block without text goes on to nothing', () => {
  expect(about('a: |\nb: 1 # one\n')).toEqual(['2:6-2:11 # one → 2-2']);
});

test('many comments take no longer than their number', () => {
  const many = `${'# one more\n'.repeat(40_000)}a: |\n${'  line\n'.repeat(40_000)}`;
  expect(commentsOf(many).every(({ lines }) => lines.from === 40_001 && lines.to === 80_001)).toBe(true);
});

test('whatever the text, a comment stands where it is said to stand', () => {
  const piece = fc.constantFrom(
    '# x',
    '#',
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\r',
    'a',
    ': ',
    '- ',
    '|',
    '>-',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '---',
    '%Y',
    '\u0001',
    '\ufeff',
    '😀',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
      (text) => {
        const lines = text.split(/\r\n|\n|\r/);
        for (const { text: comment, span, lines: held } of commentsOf(text)) {
          expect(comment.startsWith('#')).toBe(true);
          expect(lines[span.start.line - 1]?.slice(span.start.column - 1)).toBe(comment);
          expect(held.from).toBeLessThanOrEqual(held.to);
        }
      },
    ),
    { numRuns: 2_000 },
  );
});
