import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DESCRIBED_RULES } from '../../src/cli/described-rules.ts';
import { GENERATED_FILES, RULE_PAGES } from '../../scripts/docs/pages.ts';

test.each(GENERATED_FILES)('$path is what `npm run docs` would write', ({ path, text }) => {
  expect(readFileSync(path, 'utf8')).toBe(text());
});

test('no page of a rule is left over', () => {
  const paths = new Set(GENERATED_FILES.map(({ path }) => path));
  const pages = readdirSync(RULE_PAGES).map((name) => `${RULE_PAGES}/${name}`);
  expect(pages.filter((path) => !paths.has(path))).toEqual([]);
});

test('the page on exceptions names the rules that no comment excuses', () => {
  const page = readFileSync('docs/exceptions.md', 'utf8');
  const [, settings = '', nowhere = ''] =
    /author of a file:([^.]*)\.[^]*?are not YAML or depart from the\s+format \(([^)]*)\)/.exec(page) ?? [];
  const named = (words: string): readonly string[] => [...words.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  for (const [kind, words] of [
    ['in-settings', settings],
    ['never', nowhere],
  ] as const)
    expect(named(words).toSorted()).toEqual(
      DESCRIBED_RULES.filter(({ excusable }) => excusable === kind).map(({ name }) => name),
    );
});
