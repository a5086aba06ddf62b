import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/diagnostics/index.ts';
import { loadProject } from '../../src/project/index.ts';
import { PLAIN, reportText } from '../../src/reporters/index.ts';
import { RULES, type Rule } from '../../src/rules/index.ts';
import { validateProject } from '../../src/validate/index.ts';
import { memoryFiles } from '../rules/memory-files.ts';

const HERE = 'test/broken';

const SETTINGS = Buffer.from(`format: 1
publisher: { name: Harbour desk }
languages: [en]
scale: standard
`);

/** What these files are about; what other rules ask of a fact check, their own fixtures hold. */
const AT_STAKE: ReadonlySet<string> = new Set([
  'claim-has-evidence', 'comment-in-text', 'contrary-answered', 'corrections-sound', 'dates-in-order', 'definition-used', 'evidence-cited', 'file-name-is-id', 'markdown-readable',
  'rating-in-scale', 'reference-exists', 'source-locatable', 'statement-attributed', 'summary-short',
]);

/** The mistakes that were put into each file, by hand: where, and what the report must suggest. */
interface Fault {
  readonly at: string;
  readonly suggests?: string;
}

const FAULTS: Readonly<Record<string, readonly Fault[]>> = JSON.parse(readFileSync(`${HERE}/faults.json`, 'utf8'));
const NAMES = Object.keys(FAULTS);

/** What the sound file lacks by the standards of the profession, and so all others do. */
const USUAL: ReadonlySet<string> = new Set(validate('sound', RULES).diagnostics.map(({ message }) => message));

test('every file has its list of faults and its report, and the other way round', () => {
  const names = (end: string): readonly string[] => readdirSync(HERE).filter((file) => file.endsWith(end)).map((file) => file.slice(0, -end.length));
  expect(names('.yaml').toSorted()).toEqual(NAMES.toSorted());
  if (process.env['UPDATE'] !== '1') expect(names('.expected.txt').toSorted()).toEqual(NAMES.toSorted());
});

describe.each(NAMES)('%s', (name) => {
  const faults = FAULTS[name] ?? [];
  const report = validate(name);

  test('each fault is found where it is, once, and nothing else', () => {
    const found = report.diagnostics.map(({ span: { start } }) => `${start.line}:${start.column}`);
    expect(found.toSorted()).toEqual(faults.map(({ at }) => at).toSorted());
    expect(new Set(report.diagnostics.map(({ file }) => file))).toEqual(new Set(faults.length > 0 ? [`factchecks/${name}.yaml`] : []));
  });

  test('no other rule speaks up because of it', () => {
    const found = validate(name, RULES).diagnostics.filter(({ message }) => !USUAL.has(message));
    expect(found.length).toBe(faults.length);
  });

  test('says what to do', () => {
    for (const { at, suggests } of faults) {
      const there = report.diagnostics.filter(({ span: { start } }) => `${start.line}:${start.column}` === at);
      expect(there.map(({ hint = '' }) => hint).join('\n')).toContain(suggests ?? ' ');
    }
  });

  test('is reported in just these words', () => {
    const text = reportText(report, PLAIN);
    const expected = `${HERE}/${name}.expected.txt`;
    if (process.env['UPDATE'] === '1') writeFileSync(expected, text);
    expect(text).toBe(existsSync(expected) ? readFileSync(expected, 'utf8') : '');
  });

  test('sends nothing but text to the terminal', () => {
    expect(reportText(report, PLAIN).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Cs}]/u);
  });
});

function validate(name: string, rules: readonly Rule[] = RULES.filter(({ name: rule }) => AT_STAKE.has(rule))): Report {
  const files = memoryFiles({ 'factwright.yaml': SETTINGS, [`factchecks/${name}.yaml`]: readFileSync(`${HERE}/${name}.yaml`) });
  return validateProject(loadProject(files), { today: '2024-06-15', rules });
}
