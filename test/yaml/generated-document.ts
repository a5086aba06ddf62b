import fc from 'fast-check';

/** Words and signs that YAML reads in a special way, and ordinary ones. */
const word = fc.constantFrom(
  'a',
  'b',
  'title',
  'harbour log',
  'true',
  'False',
  'null',
  '~',
  '2022',
  '-7',
  '+1.5',
  '1e3',
  '.5',
  '0x1F',
  '0o17',
  '.inf',
  '.NaN',
  '12_000',
  '2022-11-02',
  '1:30',
  'y',
  'no',
  'on',
  '-',
  '- x',
  '?',
  ': x',
  'a: b',
  'a #b',
  '# note',
  '#',
  '[',
  ']',
  '{',
  '}',
  ',',
  '&a',
  '*a',
  '!t',
  '!!str x',
  '|',
  '>',
  '|-',
  '>+',
  '%',
  '@',
  '`',
  '"',
  "'",
  '""',
  "''",
  '"q"',
  "'q'",
  '"a\\nb"',
  '"\\x41"',
  "'it''s'",
  '…',
  'ü',
  'بحر',
  '海',
  '🐟',
  '\t',
  '  ',
  '<<',
  '---',
  '...',
  '\\',
  '"un',
  "'un",
  'a:',
  ':',
  'x:y',
  'http://x.example/a#b',
  '\u0085',
  '\u00a0',
);
const text = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[a-z][a-z ]{0,12}[a-z]$/) },
  { weight: 2, arbitrary: word },
  { weight: 1, arbitrary: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')) },
);
/** Ways to write the same few numbers, truth values and nothing: as keys, some are equal though they look different. */
const sameValue = fc.constantFrom(
  ...['1', '01', '+1', '1.0', '1.', '1e0', '0x1', '0o1', '"1"', '0', '-0', '.0', '0x0', '10', '1e1', '0xA', '0o12'],
  ...['true', 'True', 'TRUE', '"true"', 'false', 'False', '~', 'null', 'Null', '""', '.inf', '.Inf', '+.inf', '-.inf'],
  ...['.nan', '.NaN', '9007199254740993', '9007199254740992', '1_0', '1e400', '2e400'],
);
/** A comment in place of a key hides the line; package `yaml` then refuses a valid text that goes on below it. */
const key = fc.oneof(
  { weight: 24, arbitrary: fc.stringMatching(/^[a-z]{1,6}$/) },
  { weight: 2, arbitrary: sameValue },
  { weight: 1, arbitrary: word.filter((found) => !found.startsWith('#')) },
);
/** What stands between two pieces of a bracketed value: mostly a space, else a line end and any indentation. */
const seam = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(' ', '') },
  { weight: 1, arbitrary: fc.nat(5).map((width) => `\n${' '.repeat(width)}`) },
);

/** A list or map in brackets, whose brackets and items may each begin a line. */
function brackets(open: string, close: string, item: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(fc.tuple(seam, item, seam), { maxLength: 3 }), seam, fc.constantFrom('', '', ','))
    .map(
      ([items, last, comma]) =>
        open +
        items.map(([before, value, after]) => before + value + after).join(',') +
        (items.length === 0 ? '' : comma) +
        last +
        close,
    );
}

function pairUp([name, value]: readonly [string, string]): string {
  return `${name}: ${value}`;
}

const ending = fc.constantFrom('\n', '\n', '\n', '\n', '\r\n', '\n\n', ' # note\n', '\n# note\n', '\r', ' \n');

interface Shape {
  readonly block: fc.Arbitrary<readonly string[]>;
  readonly flow: fc.Arbitrary<string>;
  readonly overLines: fc.Arbitrary<string>;
}

/** Lines of a block node, without indentation; nested ones are indented by whoever holds them. */
const { block } = fc.letrec<{ block: readonly string[]; flow: string; overLines: string }>((tie) => {
  const flow = fc.oneof(
    { maxDepth: 3 },
    text,
    fc.array(tie('flow'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    fc
      .array(fc.tuple(key, tie('flow')), { maxLength: 3 })
      .map((pairs) => `{${pairs.map(([name, value]) => `${name}: ${value}`).join(', ')}}`),
  );
  const overLines = fc.oneof(
    { maxDepth: 3 },
    text,
    brackets('[', ']', tie('overLines')),
    brackets('{', '}', fc.tuple(key, tie('overLines')).map(pairUp)),
  );
  const scalar = fc.oneof(
    flow.map((value) => [value]),
    overLines.map((value) => value.split('\n')),
    fc
      .tuple(fc.constantFrom('|', '>', '|-', '>-', '|+', '|2', '>1-'), fc.array(text, { maxLength: 3 }))
      .map(([sign, lines]) => [sign, ...lines.map((line) => `  ${line}`)]),
    fc.array(text, { minLength: 2, maxLength: 3 }),
  );
  const indented = (lines: readonly string[], by: string): string[] => lines.map((line) => `${by}${line}`);
  const map = fc
    .array(fc.tuple(key, fc.oneof(scalar, tie('block')), fc.constantFrom('  ', '  ', ' ', '    ', '')), {
      minLength: 1,
      maxLength: 4,
    })
    .map((pairs) =>
      pairs.flatMap(([name, lines, by]) =>
        lines.length === 1
          ? [`${name}: ${lines[0] ?? ''}`]
          : /^[|>[{]/.test(lines[0] ?? '')
            ? [`${name}: ${lines[0] ?? ''}`, ...indented(lines.slice(1), /^[[{]/.test(lines[0] ?? '') ? '' : by)]
            : [`${name}:`, ...indented(lines, by)],
      ),
    );
  const list = fc
    .array(fc.oneof(scalar, tie('block')), { minLength: 1, maxLength: 4 })
    .map((items) => items.flatMap((lines) => lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))));
  return { flow, overLines, block: fc.oneof({ maxDepth: 3 }, map, map, list) };
}) satisfies Shape;

/** A document as a person might write it: mostly valid YAML, often with something odd in it. */
export const generatedDocument: fc.Arbitrary<string> = fc
  .tuple(
    block,
    fc.array(ending, { minLength: 1, maxLength: 30 }),
    fc.constantFrom('', '', '', '---\n', '# note\n', '%YAML 1.2\n---\n'),
  )
  .map(
    ([lines, endings, head]) =>
      head + lines.map((line, index) => line + (endings[index % endings.length] ?? '\n')).join(''),
  );
