import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadProject } from '../../src/project/index.ts';
import * as all from '../../src/rules/all-rules.ts';
import { RULES, type BaseRevision } from '../../src/rules/index.ts';
import { validateProject } from '../../src/validate/index.ts';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { DEMANDING, FIXTURE_SETTINGS, memoryFiles, readTree, type Tree } from './memory-files.ts';

const HERE = 'test/rules';
const TODAY = '2024-06-15';
const FOLDERS = readdirSync(HERE, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
const SOURCES = readFileSync('src/rules/all-rules.ts', 'utf8').matchAll(
  /^export \{ (\w+) \} from '\.\/([\w-]+)\.ts';$/gm,
);

test('a rule is called alike as export, as file, as `name` and as fixture, in alphabetical order', () => {
  const lines = [...SOURCES].map(([, name, file]) => ({ name, file }));
  const names = RULES.map(({ name }) => name);
  expect(lines).toEqual(names.map((name) => ({ name: camelCase(name), file: name })));
  expect(Object.entries(all).map(([key, rule]) => [key, rule.name])).toEqual(
    names.map((name) => [camelCase(name), name]),
  );
  expect(names).toEqual([...new Set(names)].toSorted());
  expect(FOLDERS).toEqual(names);
});

test('every file of the folder is a rule, or known not to be one', () => {
  const others = new Set([
    'all-rules',
    'check-digits',
    'code-in-markdown',
    'dates',
    'hosts',
    'houses',
    'index',
    'known-ids',
    'misspelt',
    'near-duplicates',
    'newest-first',
    'parts-in-text',
    'placeholders',
    'private-data',
    'prose',
    'rating-words',
    'rule',
    'telephone-numbers',
    'translation-differences',
    'word-set',
    'words',
  ]);
  const files = readdirSync('src/rules').map((file) => file.replace('.ts', ''));
  expect(files.filter((file) => !others.has(file))).toEqual(RULES.map(({ name }) => name));
});

describe.each(RULES)('$name', ({ name, summary, why, basis }) => {
  const folder = `${HERE}/${name}`;
  const cases = readdirSync(folder)
    .filter((entry) => entry !== 'expected.txt')
    .toSorted();
  const valid = cases.filter((entry) => /^valid([-.]|$)/.test(entry));
  const invalid = cases.filter((entry) => /^invalid([-.]|$)/.test(entry));

  test('states its norm in full sentences', () => {
    for (const sentence of [summary, why, basis]) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  test('has valid and invalid cases, and nothing else', () => {
    expect([...invalid, ...valid]).toEqual(cases);
    expect(Math.min(valid.length, invalid.length)).toBeGreaterThan(0);
  });

  test.each(valid)('%s: nothing is found', (entry) => {
    expect(judge(folder, entry)).toEqual([]);
  });

  test('invalid: just what is expected is found', () => {
    const lines = invalid.flatMap((entry) => judge(folder, entry));
    const expected = `${folder}/expected.txt`;
    if (process.env['UPDATE'] === '1') writeFileSync(expected, `${lines.join('\n')}\n`);
    expect(`${lines.join('\n')}\n`).toBe(existsSync(expected) ? readFileSync(expected, 'utf8') : '');
  });

  test.each(invalid)('%s: only this rule finds something', (entry) => {
    expect(new Set(findings(folder, entry).map(({ rule }) => rule))).toEqual(new Set([name]));
  });
});

/** Validates a fixture: a single file becomes a project with the usual settings. */
function findings(folder: string, entry: string): readonly Diagnostic[] {
  const tree: Tree = entry.endsWith('.yaml')
    ? { [`factchecks/${entry}`]: readFileSync(`${folder}/${entry}`) }
    : readTree(`${folder}/${entry}`);
  const now = Object.fromEntries(Object.entries(tree).filter(([path]) => !path.startsWith(BASE)));
  const rule = folder.slice(HERE.length + 1);
  const project = loadProject(memoryFiles({ 'factwright.yaml': FIXTURE_SETTINGS, ...now }));
  const base = baseOf(tree);
  const rules = RULES.filter(({ name }) => name === rule || !DEMANDING.has(name));
  return validateProject(project, { today: TODAY, rules, ...(base === undefined ? {} : { base }) }).diagnostics;
}

/** The folder of a fixture that holds the project as it stood at an earlier revision. */
const BASE = 'base/';

function baseOf(tree: Tree): BaseRevision | undefined {
  const paths = Object.keys(tree).filter((path) => path.startsWith(BASE));
  if (paths.length === 0) return undefined;
  const then = loadProject(
    memoryFiles(Object.fromEntries(paths.map((path) => [path.slice(BASE.length), tree[path] ?? FIXTURE_SETTINGS]))),
  );
  return {
    name: 'main',
    checkAt: (path) => then.checkByPath.get(path)?.check,
    deleted: then.checks.flatMap(({ path, check }) => (path in tree || check === undefined ? [] : [{ path, check }])),
  };
}

function judge(folder: string, entry: string): readonly string[] {
  return findings(folder, entry).map((one) => lineOf(one, entry.endsWith('.yaml') ? entry : `${entry}/${one.file}`));
}

/** The hint stands there too: it is half of what a rule says. */
function lineOf({ span: { start, end }, level, rule, message, hint }: Diagnostic, file: string): string {
  return `${file}:${start.line}:${start.column}-${end.line}:${end.column} ${level} ${rule} ${message}${hint === undefined ? '' : ` → ${hint}`}`;
}

function camelCase(name: string): string {
  return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
