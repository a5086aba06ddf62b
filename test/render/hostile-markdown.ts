/** A text of about `size` characters that is hard to read for Markdown parsers. */
export interface HostileShape {
  readonly name: string;
  readonly of: (size: number) => string;
}

function repeated(part: string): HostileShape {
  return { name: JSON.stringify(part), of: (size) => part.repeat(Math.ceil(size / part.length)) };
}

function grown(name: string, line: (index: number) => string): HostileShape {
  return {
    name,
    of: (size) => {
      const lines: string[] = [];
      for (let length = 0, index = 0; length < size; index++) {
        const next = line(index);
        lines.push(next);
        length += next.length;
      }
      return lines.join('');
    },
  };
}

const PARTS: readonly string[] = [
  ...[
    '>',
    '> ',
    '[',
    ']',
    '*a ',
    '**a ',
    '_a ',
    '_a_',
    '_a_ ',
    '_a _a_ ',
    '*a*',
    'a*',
    'a**b',
    '*_',
    '*',
    '_',
    '~',
    '~~a ',
    '~a~ ',
  ],
  ...[
    '- ',
    '- a\n',
    '- a\n\n',
    '- - - a\n',
    '* a\n',
    '1. ',
    '1. a\n',
    '1) 1) 1) a\n',
    '> - ',
    '> a\n',
    '> a\nb\n',
    'a\n-\n',
    'a\n=\n',
    '- a\n  -\n',
  ],
  ...[
    '`',
    '`a` ',
    '``` \n',
    '~~~\n',
    '|',
    '|a',
    '|a|b|\n|-|-|\n',
    'a|b\n-|-\n',
    '<',
    '<a ',
    '<a>',
    '<!-- ',
    '<?',
    '<![CDATA[',
    '<div>\n',
    '<div>\n\n',
    '<a href="',
  ],
  ...[
    '![',
    '![](@a) ',
    '[a] ',
    '[a](',
    '[a](b) ',
    '[a](b "',
    '[a][',
    '[]',
    '[@a] ',
    '[@a; ',
    '[^a] ',
    '\\',
    '\\a',
    '\\[',
    '&',
    '&a;',
    '&#1;',
  ],
  ...[
    'http://a ',
    'www.',
    'a@',
    'a.',
    'a',
    '😀',
    '\t',
    '\ta\n',
    ' \n',
    'a\n',
    '\r',
    '#',
    '# a\n',
    '# ',
    'a  \n',
    '=',
    '{{',
    '*a [b](c) `d` <e> ',
  ],
];

/** Shapes that made a Markdown parser slow or overflow its stack, or might. */
export const HOSTILE_SHAPES: readonly HostileShape[] = [
  ...PARTS.map(repeated),
  grown('code spans of growing length', (index) => `${'`'.repeat(index + 1)} `),
  grown('lists of growing depth', (index) => `${' '.repeat(2 * Math.min(index, 2000))}- a\n`),
  grown('many definitions', (index) => `[x${index}]: y\n`),
  grown('headings with the same words', () => '# a\n\n'),
  {
    name: 'definitions, then uses',
    of: (size) => `${repeated('[x]: y\n').of(size / 2)}\n${repeated('[x] ').of(size / 2)}`,
  },
  {
    name: 'many definitions, then uses',
    of: (size) => {
      const defs = grown('', (i) => `[x${i}]: y\n`).of(size / 2);
      return `${defs}\n${grown('', (i) => `[x${i}] `).of(size / 2)}`;
    },
  },
  { name: 'a long label', of: (size) => `[${'a'.repeat(size)}](b)` },
  { name: 'a long address', of: (size) => `[a](https://a.example/${'b'.repeat(size)})` },
  { name: 'nested emphasis', of: (size) => `${'*a **b '.repeat(size / 14)}${'c** d*'.repeat(size / 14)}` },
  { name: 'nested links', of: (size) => `${'[*'.repeat(size / 4)}a${'*](b)'.repeat(size / 8)}` },
  { name: 'a wide table', of: (size) => `${'|a'.repeat(size / 4)}|\n${'|-'.repeat(size / 4)}|\n` },
  { name: 'a long table', of: (size) => `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(size / 6)}` },
  { name: 'a table of escaped bars', of: (size) => `|a|\n|-|\n|${'\\|'.repeat(size / 2)}` },
  { name: 'quotations as deep as allowed', of: (size) => `${'>'.repeat(16)}a\n\n`.repeat(size / 19) },
  { name: 'lists as deep as allowed', of: (size) => `${'- '.repeat(16)}a\n\n`.repeat(size / 35) },
  { name: 'paragraphs as dense as allowed', of: (size) => `${'_a _a_ '.repeat(38)}\n\n`.repeat(size / 268) },
  {
    name: 'nested emphasis as dense as allowed',
    of: (size) => `${'*a **b '.repeat(28)}${'c** d*'.repeat(28)}\n\n`.repeat(size / 366),
  },
  {
    name: 'one dense paragraph within a plain text',
    of: (size) => `${'a\n\n'.repeat(size / 6)}${'_a _a_ '.repeat(900)}\n\n${'a\n\n'.repeat(size / 6)}`,
  },
];
