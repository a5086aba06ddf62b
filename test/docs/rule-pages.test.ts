import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DESCRIBED_RULES } from '../../src/cli/described-rules.ts';
import { exampleOf } from './rule-example.ts';
import { ruleIndex, rulePage } from './rule-page.ts';

const NAMES = DESCRIBED_RULES.map(({ name }) => name);

describe.each(DESCRIBED_RULES)('$name', (rule) => {
  test('its page is up to date', async () => {
    await expect(rulePage(rule, exampleOf(rule.name))).toMatchFileSnapshot(`../../docs/rules/${rule.name}.md`);
  });
});

test('the list of rules is up to date, and no page is left over', async () => {
  await expect(ruleIndex(DESCRIBED_RULES)).toMatchFileSnapshot('../../docs/rules/README.md');
  const pages = new Set(['README', ...NAMES].map((name) => `${name}.md`));
  expect(readdirSync('docs/rules').filter((page) => !pages.has(page))).toEqual([]);
});

test('the page on exceptions names the rules that no comment excuses', () => {
  const page = readFileSync('docs/exceptions.md', 'utf8');
  const [, settings = '', nowhere = ''] =
    /author of a file:([^.]*)\.[^]*?is no YAML or departs from the\s+format \(([^)]*)\)/.exec(page) ?? [];
  const named = (words: string): readonly string[] => [...words.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  for (const [kind, words] of [
    ['in-settings', settings],
    ['never', nowhere],
  ] as const)
    expect(named(words).toSorted()).toEqual(
      DESCRIBED_RULES.filter(({ excusable }) => excusable === kind).map(({ name }) => name),
    );
});

test('the examples that `explain` prints are up to date', async () => {
  const examples = Object.fromEntries(NAMES.map((name) => [name, exampleOf(name)]));
  await expect(`${JSON.stringify(examples, null, 2)}\n`).toMatchFileSnapshot('../../src/cli/rule-examples.json');
});
