import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { jobSummary, neutralise } from '../../../src/reporters/index.ts';
import { asUtf8, steeringIn } from './log-safety.ts';
import { finding, FULL, HOSTILE, many, reportOf, SUPPRESSED } from './made-reports.ts';

/** The rendered cells of the table's body, and the names of all elements of the page. */
function rendered(markdown: string): {
  readonly rows: readonly (readonly string[])[];
  readonly elements: ReadonlySet<string>;
} {
  const html = marked.parse(markdown, { async: false, gfm: true });
  const body = html.slice(html.indexOf('<tbody>'));
  const rows = [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell = '']) => cell),
  );
  return { rows, elements: new Set([...html.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, name = '']) => name)) };
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** Text of a cell: markup dropped, entities read. */
function textOf(cell: string): string {
  return cell
    .replaceAll('<br>', '\n')
    .replaceAll(/<\/?code>/g, '')
    .replaceAll(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) =>
      code === undefined ? (NAMED[name] ?? '') : String.fromCodePoint(Number(code)),
    );
}

test('a report becomes counts and a table', () => {
  expect(jobSummary(FULL)).toMatchInlineSnapshot(`
    "### Factwright

    12 files checked: 1 error, 1 warning, 1 note. More may follow once this is fixed: some rules wait until every id is defined.

    | Level | Place | Rule | Finding |
    | --- | --- | --- | --- |
    | ❌ error | <code>factchecks&#47;trawlers&#45;in&#45;reserve&#46;yaml&#58;3&#58;11</code> | <code>reference&#45;exists</code> | <code>There is no source &#96;vessel&#45;lgo&#96;&#46;</code><br><code>Did you mean &#96;vessel&#45;log&#96;&#63;</code> |
    | ⚠️ warning | <code>factchecks&#47;trawlers&#45;in&#45;reserve&#46;yaml&#58;2&#58;10</code> | <code>summary&#45;short</code> | <code>The summary has 91 characters&#46;</code> |
    | ℹ️ note | <code>factchecks&#47;hafen&#45;öffnung 2031&#46;yaml&#58;1&#58;1</code> | <code>interest&#45;disclosed</code> | <code>The ministry owns the paper&#46;</code> |
    "
  `);
});

test('a clean report is a line', () => {
  expect(jobSummary(reportOf([]))).toBe('### Factwright\n\n✅ 12 files checked: 0 errors, 0 warnings, 0 notes.\n');
});

test('the gravest fifty are shown, and the others counted', () => {
  const { rows } = rendered(jobSummary(reportOf([...many('info', 30), ...many('warning', 30), ...many('error', 30)])));
  expect(rows).toHaveLength(50);
  expect(rows.map(([level]) => level)).toEqual([
    ...Array<string>(30).fill('❌ error'),
    ...Array<string>(20).fill('⚠️ warning'),
  ]);
  expect(jobSummary(reportOf(many('error', 51)))).toContain('\n1 further finding is in the log.\n');
  expect(jobSummary(reportOf(many('error', 60)))).toContain('\n10 further findings are in the log.\n');
  expect(jobSummary(reportOf(many('error', 50)))).not.toContain('further');
});

test('a suppressed finding is not shown', () => {
  expect(jobSummary(SUPPRESSED)).toBe(jobSummary(FULL));
});

test('the worst case stays far below the limit of 1 MiB', () => {
  const text = '|'.repeat(100_000);
  const worst = many('error', 500, { file: text, message: text, hint: text, rule: text });
  expect(Buffer.byteLength(jobSummary(reportOf(worst)))).toBeLessThan(1024 * 1024);
});

describe('hostile texts', () => {
  test.each(HOSTILE.map((text) => [JSON.stringify(text.slice(0, 60)), text]))('%s', (_, text) => {
    const output = jobSummary(reportOf([finding({ file: text, message: text, hint: text }), finding()]));
    expect(steeringIn(output)).toEqual([]);
    // Outside our own markup no sign is left that Markdown or GitHub's references could read.
    const cells = output
      .split('\n')
      .filter((line) => line.startsWith('| ❌'))
      .join('')
      .replaceAll(/&#\d+;|<\/?code>|<br>|\| /g, '');
    expect(cells).not.toMatch(/[[\]<>@`*_~&]|https?:|www\./);
    const { rows, elements } = rendered(output);
    expect(rows.map((row) => row.length)).toEqual([4, 4]);
    expect([...elements].toSorted()).toEqual(['br', 'code', 'h3', 'p', 'table', 'tbody', 'td', 'th', 'thead', 'tr']);
    const once = neutralise(text);
    const [message = '', hint = ''] = textOf(rows[0]?.[3] ?? '').split('\n');
    expect(hint).toBe(message);
    if (once.length <= 600) expect(message).toBe(once);
    else
      expect(once.startsWith(message.slice(0, -1)) && message.endsWith('…') && asUtf8(message) === message).toBe(true);
  });
});
