import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GENERATED_FILES, RULE_PAGES } from '../../scripts/docs/pages.ts';

test.each(GENERATED_FILES)('$path is what `npm run docs` would write', ({ path, text }) => {
  expect(readFileSync(path, 'utf8')).toBe(text());
});

test('no page of a rule is left over', () => {
  const paths = new Set(GENERATED_FILES.map(({ path }) => path));
  const pages = readdirSync(RULE_PAGES).map((name) => `${RULE_PAGES}/${name}`);
  expect(pages.filter((path) => !paths.has(path))).toEqual([]);
});
