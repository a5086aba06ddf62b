import { expect, test } from 'vitest';
import type { Diagnostic, Report } from '../../src/diagnostics/index.ts';
import { PLAIN, reportText } from '../../src/reporters/index.ts';
import { ENGINE_RULES as WAITED_FOR } from '../../src/reporters/remarks.ts';
import { ENGINE_RULES } from '../../src/validate/engine-rules.ts';

const SPAN = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };

function last(diagnostics: readonly Pick<Diagnostic, 'rule' | 'level'>[], more: Partial<Report> = {}): string {
  const report: Report = {
    files: 1,
    diagnostics: diagnostics.map((one) => ({ ...one, message: 'A message.', file: 'a.yaml', span: SPAN })),
    textOf: () => undefined,
    ...more,
  };
  return reportText(report, PLAIN).trimEnd().split('\n').at(-1) ?? '';
}

test.each(ENGINE_RULES.map(({ name }) => name))('while `%s` finds something, more may follow', (rule) => {
  expect(last([{ rule, level: 'error' }])).toContain('More may follow once this is fixed');
  expect(WAITED_FOR).toContain(rule);
});

test('what waits for no rule promises nothing', () => {
  expect(last([{ rule: 'summary-short', level: 'warning' }])).toBe('✓ 1 file checked: 0 errors, 1 warning.');
  expect(last([])).toBe('✓ 1 file checked, nothing found.');
});

test('more warnings than allowed are said, also where they are not shown, and never with a tick', () => {
  const tooManyWarnings = { found: 3, allowed: 2 };
  const sentence = '3 warnings are more than the 2 that --max-warnings allows.';
  expect(last([], { tooManyWarnings })).toBe(`✗ 1 file checked: 0 errors. ${sentence}`);
  expect(last([{ rule: 'summary-short', level: 'warning' }], { tooManyWarnings })).toBe(
    `✗ 1 file checked: 0 errors, 1 warning. ${sentence}`,
  );
});

test('findings that broken settings bring about are said to be so', () => {
  const settings = { rule: 'schema', level: 'error', file: 'factwright.yaml' } as const;
  const other = { rule: 'quote-checked', level: 'warning', file: 'factchecks/trawlers.yaml' } as const;
  const remark = 'Until the settings are fixed, none of their levels counts';
  const said = (...found: readonly (typeof settings | typeof other)[]): string =>
    last([], { diagnostics: found.map((one) => ({ ...one, message: 'A message.', span: SPAN })) });
  expect(said(settings, other)).toContain(remark);
  expect(said(settings)).not.toContain(remark);
  expect(said(other)).not.toContain(remark);
});

test('hints name a command as it is called here', () => {
  const report: Report = {
    files: 1,
    diagnostics: [
      { rule: 'r', level: 'error', message: 'M.', hint: 'Run `factwright capture`.', file: 'a.yaml', span: SPAN },
    ],
    textOf: () => undefined,
  };
  expect(reportText(report, { ...PLAIN, command: 'npx factwright' })).toContain('Run `npx factwright capture`.');
  expect(reportText(report, PLAIN)).toContain('Run `factwright capture`.');
});
