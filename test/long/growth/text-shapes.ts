/** A text that grows, and what it is made of. */
export interface Shape {
  readonly name: string;
  readonly of: (size: number) => string;
}

/** What means something to YAML, Markdown, quotations, addresses, numbers or scripts. */
const PIECES: readonly string[] = [
  ...['a', 'a ', ' ', 'a  ', '\n', 'a\n', '\n\n', 'a\n\n', '\t', '  \n', 'A. ', 'a. ', 'a, ', 'not ', 'no ', 'I '],
  ...['`', '``a', '`a` ', '~', '~~~\n', '*', '**a', '*a* ', '_', '_a', '__a__ ', '- ', '- a\n', '> ', '> a\n', '# a\n'],
  ...[
    '[',
    ']',
    '[]',
    '[a]',
    '[a](',
    '[a](b) ',
    '![',
    '![](@a)',
    '![](@the-picture) ',
    '](@a)',
    '[a]: b\n',
    '[a]: b "\n',
  ],
  ...['(', ')', '((a) ', '<', '<a ', '<a>', '<!--', '</', '&', '&amp;', '|', '|a', '|-', '\\', '\\a', '{{', '{%'],
  ...[
    '@',
    'a@',
    '[@',
    '[@a',
    '[@a;',
    '[@the-item]',
    '[@the-item; @the-item] ',
    '@a.',
    'a@b.c ',
    'a.',
    'a-',
    'a_',
    'a/',
  ],
  ...['http://', 'http://a ', 'https://a.b/c?d#e ', 'www.', 'mailto:', 'https://a/)'],
  ...['"', '"a" ', "'", "'t", "a'", '“', '“a', '“a” ', '„', '„a', '«', '« a » ', '»', '「', '「北」', '‚', '’', '’s '],
  ...['…', '[…] ', '... ', '. . . ', '[...]a', '(...) ', '/.../', '[T]he ', 'live[d] ', '[sic] ', '(emphasis added) '],
  ...[
    '0',
    '1 ',
    '1,',
    '1.',
    '1-',
    '+1 ',
    '(1) ',
    '12 345 ',
    '٣',
    '४ ',
    '½',
    '²',
    '10² ',
    'EE1234',
    'DE89 3704 ',
    '2026-11-23 ',
  ],
  ...[
    'é',
    'e\u0301',
    '\u0301',
    '\u0301\u0316',
    'v\u0301\u0301',
    '\u0344',
    '\uff9e\u0301',
    'ﬁ',
    'ﷺ',
    'ß',
    'SS',
    'İ',
    'ı',
    'Σ',
  ],
  ...[
    '\u00ad',
    'a\u00ad',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u202e',
    '\u2028',
    '\ufeff',
    '\u00a0',
    '\u3000',
    '\u000c',
    '\r',
    '\u0085',
  ],
  ...[
    '北',
    '北京市政府',
    '北。',
    'あ',
    'ア',
    '가',
    '가 ',
    'ก',
    'ก็ ',
    'א',
    'ה״א ',
    'ا',
    'اَ',
    'ک ',
    'ك',
    'क',
    'क् ',
    '😀',
    '𠀀',
  ],
  ...[
    'true ',
    'false ',
    'misleading ',
    'n/a ',
    'tbd ',
    'the the ',
    'a b c d e f g h ',
    'one two three four five six seven ',
  ],
];

/** What stands before and behind such a piece, where that makes a difference. */
const AROUND: readonly (readonly [before: string, behind: string])[] = [
  ['a', 'b'],
  ['"a"', '"b"'],
  ['`', 'b'],
  ['<a ', 'b'],
  ['@\n', ''],
  ['', '@'],
  ['[', ']'],
  ['[a]b', ''],
  ['“', ''],
];

/** Pieces one after another, alone and between others; then texts whose parts differ. */
export const TEXT_SHAPES: readonly Shape[] = [
  ...PIECES.map((piece): Shape => ({ name: JSON.stringify(piece), of: (size) => repeated(piece, size) })),
  ...PIECES.flatMap((piece) =>
    AROUND.map(([before, behind]): Shape => ({
      name: `${JSON.stringify(before)} ${JSON.stringify(piece)}… ${JSON.stringify(behind)}`,
      of: (size) => before + repeated(piece, size) + behind,
    })),
  ),
  numbered('words that differ', (index) => `w${index} `),
  numbered('words in capitals that differ', (index) => `W${index}S `),
  numbered('unbroken words that differ', (index) => `w${index}.`),
  numbered('citations of nothing', (index) => `[@no-such-${index}] `),
  numbered('citations of nothing, line by line', (index) => `[@no-such-${index}]\n`),
  numbered('pictures of nothing', (index) => `![](@no-such-${index}) `),
  numbered('headings that differ', (index) => `# a${index}\n\n`),
  numbered('tags that differ', (index) => `<a${index}> `),
  numbered('addresses that differ', (index) => `http://a.example/${index} `),
  numbered('numbers that differ', (index) => `${index} `),
  numbered('telephone numbers', (index) => `+49 170 ${String(1_000_000 + index)} `),
  numbered('mail addresses', (index) => `ann${index}@mail.example `),
  numbered('code spans of growing length', (index) => `${'`'.repeat((index % 300) + 1)} `),
  numbered('sentences that differ', (index) => `The ministry has ${index} vessels and not one of them was there. `),
  {
    name: 'citations of nothing, then empty lines',
    of: (size) => numbered('', (i) => `[@no-${i}] `).of(size / 2) + '\n'.repeat(size / 2),
  },
  { name: 'nested brackets', of: (size) => `${'['.repeat(size / 2)}${']'.repeat(size / 2)}` },
  { name: 'nested round brackets', of: (size) => `${'('.repeat(size / 2)}${')'.repeat(size / 2)}` },
  { name: 'nested marks', of: (size) => `${'“'.repeat(size / 2)}${'”'.repeat(size / 2)}` },
  { name: 'nested emphasis', of: (size) => `${'*a '.repeat(size / 6)}${'b* '.repeat(size / 6)}` },
];

function repeated(piece: string, size: number): string {
  return piece.repeat(Math.max(1, Math.ceil(size / piece.length)));
}

function numbered(name: string, part: (index: number) => string): Shape {
  return {
    name,
    of: (size) => {
      const parts: string[] = [];
      for (let index = 0, length = 0; length < size; index += 1) {
        const next = part(index);
        parts.push(next);
        length += next.length;
      }
      return parts.join('');
    },
  };
}
