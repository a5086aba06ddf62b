import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as all from '../../src/rules/all-rules.ts';
import { RULES } from '../../src/rules/index.ts';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { FIXTURES, judgeFixture } from './judge-fixture.ts';

const FOLDERS = foldersOf(FIXTURES);
/** What several rules need. */
const NOUNS = new Set(foldersOf('src/rules'));
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
  expect(FOLDERS.filter((folder) => !NOUNS.has(folder))).toEqual(names);
});

test('every file of the folder is a rule; what several rules need has folders', () => {
  const files = readdirSync('src/rules').filter((entry) => entry.endsWith('.ts'));
  const others = ['all-rules.ts', 'index.ts', 'rule.ts'];
  expect(files.filter((file) => !others.includes(file))).toEqual(RULES.map(({ name }) => `${name}.ts`));
});

describe.each(RULES)('$name', ({ name, summary, why, basis }) => {
  const folder = `${FIXTURES}/${name}`;
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
    expect(judge(name, entry)).toEqual([]);
  });

  test('invalid: just what is expected is found', () => {
    const lines = invalid.flatMap((entry) => judge(name, entry));
    const expected = `${folder}/expected.txt`;
    if (process.env['UPDATE'] === '1') writeFileSync(expected, `${lines.join('\n')}\n`);
    expect(`${lines.join('\n')}\n`).toBe(existsSync(expected) ? readFileSync(expected, 'utf8') : '');
  });

  test.each(invalid)('%s: only this rule finds something', (entry) => {
    expect(new Set(judgeFixture(name, entry).map(({ rule }) => rule))).toEqual(new Set([name]));
  });
});

function judge(rule: string, entry: string): readonly string[] {
  return judgeFixture(rule, entry).map((one) => lineOf(one, entry.endsWith('.yaml') ? entry : `${entry}/${one.file}`));
}

/** The hint stands there too: it is half of what a rule says. */
function lineOf({ span: { start, end }, level, rule, message, hint }: Diagnostic, file: string): string {
  return `${file}:${start.line}:${start.column}-${end.line}:${end.column} ${level} ${rule} ${message}${hint === undefined ? '' : ` → ${hint}`}`;
}

function camelCase(name: string): string {
  return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function foldersOf(path: string): readonly string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}
