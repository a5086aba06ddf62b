import { describe, expect, test } from 'vitest';
import type { Preset, ProjectSettings } from '../../src/model/index.ts';
import { loadProject } from '../../src/project/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { levelFor } from '../../src/validate/levels.ts';
import { validateProject } from '../../src/validate/index.ts';
import { memoryFiles } from '../rules/memory-files.ts';

const FILE = 'factchecks/fleet-doubled.yaml';

function settings(more: Partial<ProjectSettings>): ProjectSettings {
  return { format: 1, publisher: { name: 'Harbour desk' }, languages: ['en'], scale: 'standard', ...more };
}

function levels(preset: Preset, more: Partial<ProjectSettings> = {}): Readonly<Record<string, string>> {
  const chosen = settings({ extends: preset, ...more });
  return Object.fromEntries(RULES.map((rule) => [rule.name, levelFor(rule, chosen, FILE, 'published')]));
}

const OWN = Object.fromEntries(RULES.map(({ name, level }) => [name, level]));

test('recommended takes every rule at its own level, as no preset does', () => {
  expect(levels('recommended')).toEqual(OWN);
  expect(Object.fromEntries(RULES.map((rule) => [rule.name, levelFor(rule, settings({}), FILE)]))).toEqual(OWN);
});

test('strict makes every warning an error and every info a warning', () => {
  const up: Readonly<Record<string, string>> = { error: 'error', warning: 'error', info: 'warning' };
  expect(levels('strict')).toEqual(Object.fromEntries(RULES.map(({ name, level }) => [name, up[level]])));
});

test('ifcn makes errors of the rules that rest on the IFCN Code, and leaves the others', () => {
  const found = levels('ifcn');
  for (const name of ['second-reader', 'interest-disclosed', 'reply-sought', 'corrections-sound', 'policies-linked'])
    expect([name, found[name]]).toEqual([name, 'error']);
  for (const name of ['summary-short', 'access-dated', 'link-secure', 'private-data-absent'])
    expect([name, found[name]]).toEqual([name, 'warning']);
  const raised = RULES.filter(({ name, level }) => found[name] !== level);
  for (const { basis } of raised) expect(basis).toContain('IFCN');
});

describe.each(['strict', 'ifcn'] as const)('%s', (preset) => {
  test('gives way to the rules and overrides of the project', () => {
    const rules = { 'second-reader': 'info', 'corrections-sound': 'off' } as const;
    const overrides = [{ files: ['factchecks/**'], rules: { 'reply-sought': 'warning' } }] as const;
    expect(levels(preset, { rules, overrides })).toMatchObject({ ...rules, 'reply-sought': 'warning' });
  });

  test('is one level milder in drafts, for rules that are', () => {
    const rule = RULES.find(({ name }) => name === 'second-reader');
    expect(rule && levelFor(rule, settings({ extends: preset }), FILE, 'draft')).toBe('warning');
  });
});

const CHECK = `title: The fleet of Veldania did not double
statement:
  summary: Since the ministry took office in Port Sel, the fishing fleet has doubled in size.
  quote: The fleet has doubled.
  speaker: many
  date: 2024-04-12
`;

test.each([
  ['', 'warning'],
  ['extends: recommended\n', 'warning'],
  ['extends: strict\n', 'error'],
  ['extends: strict\nrules: { summary-short: info }\n', 'info'],
  ['extends: ifcn\n', 'warning'],
])('a project with `%s` judges a long summary as %s', (line, level) => {
  const own = `format: 1\npublisher: { name: Harbour desk }\nlanguages: [en]\nscale: standard\n${line}`;
  const files = memoryFiles({ 'factwright.yaml': Buffer.from(own), [FILE]: Buffer.from(CHECK) });
  const rules = RULES.filter(({ name }) => name === 'summary-short');
  const { diagnostics } = validateProject(loadProject(files), { today: '2024-06-15', rules });
  expect(diagnostics.map((one) => [one.rule, one.level])).toEqual([['summary-short', level]]);
});

test('a preset that does not exist is an error with the nearest one', () => {
  const own = 'format: 1\npublisher: { name: Harbour desk }\nlanguages: [en]\nscale: standard\nextends: strickt\n';
  const project = loadProject(memoryFiles({ 'factwright.yaml': Buffer.from(own) }));
  const [found] = validateProject(project, { today: '2024-06-15', rules: [] }).diagnostics;
  expect([found?.rule, found?.hint]).toEqual([
    'schema',
    'Did you mean `strict`? It is one of `recommended`, `strict` or `ifcn`.',
  ]);
});
