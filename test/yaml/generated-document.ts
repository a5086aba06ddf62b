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
/** A comment in the place of a key hides the line; package `yaml` then refuses a valid text that goes on below it. */
const key = fc.oneof(
  { weight: 12, arbitrary: fc.stringMatching(/^[a-z]{1,6}$/) },
  { weight: 1, arbitrary: word.filter((found) => !found.startsWith('#')) },
);
const ending = fc.constantFrom('\n', '\n', '\n', '\n', '\r\n', '\n\n', ' # note\n', '\n# note\n', '\r', ' \n');

interface Shape {
  readonly block: fc.Arbitrary<readonly string[]>;
  readonly flow: fc.Arbitrary<string>;
}

/** Lines of a block node, without indentation; nested ones are indented by whoever holds them. */
const { block } = fc.letrec<{ block: readonly string[]; flow: string }>((tie) => {
  const flow = fc.oneof(
    { maxDepth: 3 },
    text,
    fc.array(tie('flow'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    fc
      .array(fc.tuple(key, tie('flow')), { maxLength: 3 })
      .map((pairs) => `{${pairs.map(([name, value]) => `${name}: ${value}`).join(', ')}}`),
  );
  const scalar = fc.oneof(
    flow.map((value) => [value]),
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
          : /^[|>]/.test(lines[0] ?? '')
            ? [`${name}: ${lines[0] ?? ''}`, ...indented(lines.slice(1), by)]
            : [`${name}:`, ...indented(lines, by)],
      ),
    );
  const list = fc
    .array(fc.oneof(scalar, tie('block')), { minLength: 1, maxLength: 4 })
    .map((items) => items.flatMap((lines) => lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))));
  return { flow, block: fc.oneof({ maxDepth: 3 }, map, map, list) };
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
