import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { eastAsianWidth } from 'get-east-asian-width';
import { describe, expect, test } from 'vitest';
import type { Diagnostic, Report } from '../../src/diagnostics/index.ts';
import { neutralise, PLAIN, reportJson, reportText, textParts, type Style } from '../../src/reporters/index.ts';

const HOSTILE = '\u001b[2J\u009b31m\u0000\u0007\r\n\u202e\u2066\u200b\u200f\ud800';

function report(diagnostics: readonly Diagnostic[], text = ''): Report {
  return { files: 1, diagnostics, textOf: () => text };
}

function finding(line: number, column: number, end: number, more: Partial<Diagnostic> = {}): Diagnostic {
  const span = { start: { line, column }, end: { line, column: end } };
  return {
    rule: 'fish-counted',
    level: 'error',
    message: 'The fish are not counted.',
    file: 'factchecks/trawlers.yaml',
    span,
    ...more,
  };
}

/** The rows of the frame, without the gutter. */
function frame(text: string, column: number, end: number): readonly [line: string, mark: string] {
  const rows = reportText(report([finding(1, column, end)], text), PLAIN).split('\n');
  const [line = '', mark = ''] = rows.slice(3, 5).map((row) => row.slice(row.indexOf('│') + 2));
  return [line, mark];
}

describe('the text report', () => {
  test('of nothing', () => {
    expect(reportText(report([]), PLAIN)).toBe('✓ 1 file checked, nothing found.\n');
  });

  test('of very many findings comes in parts of whole lines, and no part can command a CI system', () => {
    const many = Array.from({ length: 3000 }, (_, at) =>
      finding(1, 1, 2, { file: `factchecks/${at}.yaml`, message: `##[error] ${at}`, hint: '::error::no' }),
    );
    const parts = [...textParts(report(many, '::warning::x'), PLAIN)];
    expect(parts.length).toBeGreaterThan(5);
    for (const part of parts) {
      expect(part.length).toBeLessThan(100_000);
      expect(part).toMatch(/\n$/);
      expect(part).not.toMatch(/##\[|^\s*::/m);
    }
    expect(parts.join('')).toBe(reportText(report(many, '::warning::x'), PLAIN));
  });

  test('keeps the lines of few files, however many have findings', () => {
    const read: string[] = [];
    const files = Array.from({ length: 20 }, (_, at) => `factchecks/${at}.yaml`);
    const twice = [...files, ...files].flatMap((file) => [finding(1, 1, 2, { file }), finding(1, 2, 3, { file })]);
    reportText(
      {
        ...report(twice),
        textOf: (file) => {
          read.push(file);
          return 'catch';
        },
      },
      PLAIN,
    );
    expect(read).toEqual([...files, ...files]);
  });

  test('counts each level, and fails for errors only', () => {
    const levels = (...given: readonly Diagnostic['level'][]) =>
      reportText(report(given.map((level) => finding(1, 1, 2, { level }))), PLAIN)
        .split('\n')
        .at(-2);
    expect(levels('error')).toBe('✗ 1 file checked: 1 error.');
    expect(levels('error', 'error', 'warning', 'info')).toBe('✗ 1 file checked: 2 errors, 1 warning, 1 note.');
    expect(levels('warning', 'warning', 'info', 'info')).toBe('✓ 1 file checked: 0 errors, 2 warnings, 2 notes.');
  });

  test('has place, level, rule, message, frame, hint and related places', async () => {
    const related = [
      {
        message: 'They stand here.',
        file: 'factchecks/_sources.yaml',
        span: { start: { line: 2, column: 3 }, end: { line: 2, column: 7 } },
      },
    ];
    const text = reportText(
      report([finding(2, 3, 7, { hint: 'Count the fish.', related })], 'catch:\n  fish: many\n'),
      PLAIN,
    );
    expect(text).toBe(`factchecks/trawlers.yaml:2:3 error fish-counted
  The fish are not counted.
    │
  2 │   fish: many
    │   ~~~~
  → Count the fish.
  factchecks/_sources.yaml:2:3  They stand here.
    2 │   fish: many
      │   ~~~~

✗ 1 file checked: 1 error.
`);
  });

  test('has no frame for a file as a whole, for a line that is not there, and for a file that could not be read', () => {
    const rows = (one: Diagnostic, text: string | undefined) =>
      reportText({ files: 1, diagnostics: [one], textOf: () => text }, PLAIN).split('\n').length;
    expect([
      rows(finding(1, 1, 1), 'fish\n'),
      rows(finding(9, 1, 2), 'fish\n'),
      rows(finding(1, 1, 2), undefined),
    ]).toEqual([5, 5, 5]);
    expect(rows(finding(1, 1, 2), 'fish\n')).toBe(8);
  });

  test('sends nothing to the terminal that a file could have planted', () => {
    const place = {
      message: HOSTILE,
      file: HOSTILE,
      span: { start: { line: 1, column: 2 }, end: { line: 1, column: 4 } },
    };
    const one = finding(1, 1, 9, { rule: HOSTILE, message: HOSTILE, hint: HOSTILE, file: HOSTILE, related: [place] });
    const text = reportText(report([one], HOSTILE.replace('\r\n', '')), PLAIN);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Cs}\u200b]/u);
    expect(text.split('\n').filter((row) => row.startsWith('␛'))).toHaveLength(1);
  });

  test('keeps the colours that it puts on itself', () => {
    const red = (given: string): string => `\u001b[31m${given}\u001b[39m`;
    const style: Style = { ...PLAIN, error: red };
    expect(reportText(report([finding(1, 1, 5)], 'fish'), style)).toContain(`│ ${red('~~~~')}`);
  });
});

describe('the frame', () => {
  /** How wide a terminal shows a text. */
  const columns = (text: string): number =>
    [...text].reduce(
      (sum, character) => sum + (/\p{M}/u.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0)),
      0,
    );

  test.each([
    ['fish: many', 7, 11, '      ~~~~'],
    ['渔: 很多船', 4, 7, '    ~~~~~~'],
    ['🐟🐟 x', 6, 7, '     ^'],
    ['e\u0301e\u0301: x', 7, 8, '    ^'],
    ['a\tb: x', 6, 7, '     ^'],
    ['\u202ea: x', 5, 6, '           ^'],
  ])('%s: %i to %i', (text, column, end, mark) => {
    expect(frame(text, column, end)[1]).toBe(mark);
  });

  test.each([1, 50, 500, 1990])('shows the window of a long line around column %i', (column) => {
    const text = 'fish '.repeat(399) + 'heron';
    const [line, mark] = frame(text, column, column + 4);
    expect(columns(line)).toBeLessThanOrEqual(102);
    expect(mark.trim()).toBe('~~~~');
    expect(line.slice(mark.indexOf('~'), mark.lastIndexOf('~') + 1)).toBe(text.slice(column - 1, column + 3));
  });

  test('never cuts a character in two', () => {
    const text = '🐟'.repeat(300);
    for (let column = 1; column < 600; column += 1)
      expect(frame(text, column, column + 1)[0]).not.toMatch(/\p{Cs}|U\+D/u);
  });

  test('marks the rest of the first line where the range goes on', () => {
    const span = { start: { line: 1, column: 3 }, end: { line: 3, column: 2 } };
    const text = reportText(report([finding(1, 1, 1, { span })], '  fish   \n  boat\n'), PLAIN);
    expect(text).toContain('  1 │   fish\n    │   ~~~~\n');
  });
});

test('what could steer a terminal is shown', () => {
  expect(neutralise('a\tb')).toBe('a b');
  expect(neutralise('\u001b\u007f')).toBe('␛␡');
  expect(neutralise('\u202e\u0085\ud800')).toBe('<U+202E><U+0085><U+D800>');
  expect(neutralise('渔 🐟 é صيد')).toBe('渔 🐟 é صيد');
});

describe('the JSON report', () => {
  const validate = new Ajv2020({ strict: false }).compile(
    JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')),
  );

  test.each([
    ['nothing', report([])],
    ['a finding', report([finding(1, 1, 2)], 'fish')],
    [
      'a finding with everything',
      report(
        [
          finding(1, 1, 2, {
            hint: HOSTILE,
            related: [{ message: HOSTILE, file: HOSTILE, span: finding(1, 1, 2).span }],
            fix: { description: HOSTILE, edits: [{ span: finding(1, 1, 2).span, text: HOSTILE }], retires: HOSTILE },
          }),
        ],
        'fish',
      ),
    ],
  ])('of %s has the form of its schema', (_, given) => {
    const json = JSON.parse(reportJson(given, '0.1.0'));
    validate(json);
    expect(validate.errors).toBeNull();
    expect(json.diagnostics).toEqual(given.diagnostics);
  });

  test('counts levels', () => {
    const levels = (['error', 'warning', 'warning', 'info'] as const).map((level) => finding(1, 1, 2, { level }));
    expect(JSON.parse(reportJson(report(levels), '0.1.0'))).toMatchObject({
      version: 1,
      files: 1,
      errors: 1,
      warnings: 2,
      infos: 1,
    });
  });
});
