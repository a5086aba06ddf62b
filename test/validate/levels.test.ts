import { describe, expect, test } from 'vitest';
import type { ProjectSettings } from '../../src/model/index.ts';
import { loadProject } from '../../src/project/index.ts';
import { RULES, type Rule } from '../../src/rules/index.ts';
import { levelFor, matches } from '../../src/validate/levels.ts';
import { validateProject } from '../../src/validate/index.ts';
import { memoryFiles } from '../rules/memory-files.ts';

const SETTINGS = 'format: 1\npublisher:\n  name: Harbour desk\nlanguages: [en]\nscale: standard\n';
const RULE: Rule = { name: 'fish-counted', level: 'error', summary: 'Fish.', why: 'Fish.', basis: 'Fish.', on: {} };
const MILD: Rule = { ...RULE, milderInDraft: true };

function settings(more: Partial<ProjectSettings> = {}): ProjectSettings {
  return { format: 1, publisher: { name: 'Harbour desk' }, languages: ['en'], scale: 'standard', ...more };
}

describe('levelFor', () => {
  test("is the rule's own level unless the project says otherwise", () => {
    expect(levelFor(RULE, settings(), 'factchecks/a.yaml')).toBe('error');
    expect(levelFor(RULE, settings({ rules: { 'fish-counted': 'info' } }), 'factchecks/a.yaml')).toBe('info');
    expect(levelFor(RULE, settings({ rules: { 'boats-counted': 'info' } }), 'factchecks/a.yaml')).toBe('error');
    expect(levelFor(RULE, settings({ rules: { 'fish-counted': 'off' } }), 'factchecks/a.yaml')).toBe('off');
  });

  test('is one milder in drafts and reviews, for rules that are; `off` stays off and info stays info', () => {
    const at = (level: 'off' | 'info' | 'warning' | 'error', status: 'draft' | 'review' | 'published' | 'withdrawn') =>
      levelFor(MILD, settings({ rules: { 'fish-counted': level } }), 'factchecks/a.yaml', status);
    expect([at('error', 'draft'), at('error', 'review'), at('error', 'published'), at('error', 'withdrawn')]).toEqual([
      'warning',
      'warning',
      'error',
      'error',
    ]);
    expect([at('warning', 'draft'), at('info', 'draft'), at('off', 'draft')]).toEqual(['info', 'info', 'off']);
    expect(levelFor(RULE, settings(), 'factchecks/a.yaml', 'draft')).toBe('error');
  });

  test('later overrides win over earlier ones, and all over the rules', () => {
    const chosen = settings({
      rules: { 'fish-counted': 'info' },
      overrides: [
        { files: ['factchecks/old/**'], rules: { 'fish-counted': 'warning' } },
        { files: ['factchecks/old/1998/*'], rules: { 'fish-counted': 'off' } },
        { files: ['factchecks/old/1998/b.yaml'], rules: { 'boats-counted': 'error' } },
      ],
    });
    expect(levelFor(RULE, chosen, 'factchecks/a.yaml')).toBe('info');
    expect(levelFor(RULE, chosen, 'factchecks/old/a.yaml')).toBe('warning');
    expect(levelFor(RULE, chosen, 'factchecks/old/1998/a.yaml')).toBe('off');
    expect(levelFor(RULE, chosen, 'factchecks/old/1998/b.yaml')).toBe('off');
  });

  test('takes no level from a prototype', () => {
    expect(levelFor({ ...RULE, name: 'constructor' }, settings({ rules: {} }), 'factchecks/a.yaml')).toBe('error');
  });
});

describe('matches', () => {
  test.each([
    ['factchecks/a.yaml', 'factchecks/a.yaml', true],
    ['factchecks/a.yaml', 'factchecks/b.yaml', false],
    ['factchecks/a.yaml', 'factchecks/axyaml', false],
    ['factchecks/*', 'factchecks/a.yaml', true],
    ['factchecks/*', 'factchecks/2024/a.yaml', false],
    ['factchecks/*.yaml', 'factchecks/.yaml', true],
    ['factchecks/**', 'factchecks/2024/a.yaml', true],
    ['factchecks/**', 'factchecks/a.yaml', true],
    ['factchecks/**', 'factchecks', false],
    ['factchecks/**/a.yaml', 'factchecks/a.yaml', true],
    ['factchecks/**/a.yaml', 'factchecks/2024/05/a.yaml', true],
    ['factchecks/**/a.yaml', 'factchecks/2024/ba.yaml', false],
    ['**/a.yaml', 'factchecks/a.yaml', true],
    ['**', 'factchecks/a.yaml', true],
    ['*', 'factchecks/a.yaml', false],
    ['', 'factchecks/a.yaml', false],
    ['factchecks/[a-z]?.yaml', 'factchecks/ab.yaml', false],
    ['factchecks/[a-z]?.yaml', 'factchecks/[a-z]?.yaml', true],
    ['*a*b*', 'xaxbx', true],
    ['*a*b*', 'xbxax', false],
  ])('%s, %s: %s', (pattern, path, expected) => {
    expect(matches(pattern, path)).toBe(expected);
  });

  test('patterns that are traps for regular expressions end', () => {
    const path = `factchecks/${'a'.repeat(2_000)}!`;
    expect(matches(`${'*a'.repeat(500)}b`, path)).toBe(false);
    expect(matches(`${'**/'.repeat(500)}b`, path)).toBe(false);
    expect(matches('(a+)+$', path)).toBe(false);
    expect(matches('*'.repeat(5_000), path)).toBe(true);
  });
});

test('a level for a rule that does not exist is an error at its name', () => {
  const own = `${SETTINGS}rules: { sumary-short: off, summary-short: off }
overrides:
  - files: ["**"]
    rules:
      always-right: off
`;
  const { diagnostics } = validateProject(loadProject(memoryFiles({ 'factwright.yaml': Buffer.from(own) })), {
    today: '2024-06-15',
    rules: RULES.filter(({ name }) => name === 'summary-short'),
  });
  expect(
    diagnostics.map(({ file, span, message, hint }) => [file, span.start.line, span.start.column, message, hint]),
  ).toEqual([
    [
      'factwright.yaml',
      6,
      10,
      'There is no rule `sumary-short`, so its level means nothing.',
      'Did you mean `summary-short`?',
    ],
    ['factwright.yaml', 10, 7, 'There is no rule `always-right`, so its level means nothing.', 'Delete the line.'],
  ]);
});
