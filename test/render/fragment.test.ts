import { expect, test } from 'vitest';
import { FRAGMENT_CSS } from '../../src/theme/compiled/css.js';
import { factwright, scratchProject } from '../cli/scratch-project.ts';

/** The selectors of a style sheet, those within `@media` included. */
function selectorsIn(css: string): readonly string[] {
  return [...css.matchAll(/(?<=^|[{}])([^{}@]+)\{/g)].flatMap(([, list = '']) => list.split(/,(?![^(]*\))/));
}

test('a fragment styles nothing but itself', () => {
  const selectors = selectorsIn(FRAGMENT_CSS);
  expect(selectors.length).toBeGreaterThan(100);
  expect(
    selectors.filter(
      (selector) => !/^(?:\.factwright-\w+ )?(?::is\(|:where\()?\.factwright(?![-\w])/.test(selector.trim()),
    ),
  ).toEqual([]);
});

test('a fragment is the article alone, in its language, without what only a whole page has', async () => {
  const { stdout, code } = await factwright(scratchProject(), 'render', 'factchecks', '--fragment');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^<div class="factwright" lang="en" dir="ltr">\n<style>:where\(\.factwright\)\{/);
  expect(stdout).toMatch(/<\/article>\n<\/div>\n$/);
  expect(stdout).not.toMatch(/<(?:html|head|body|main|meta|script)\b/);
  expect(stdout).not.toMatch(/(?<!factwright-auto[^}]*|screen and )\(prefers-color-scheme/);
});

test('a fragment of anything but HTML is refused', async () => {
  const { stderr, code } = await factwright(scratchProject(), 'render', 'factchecks', '--fragment', '--to', 'markdown');
  expect(code).toBe(2);
  expect(stderr).toContain('`--fragment` is a part of an HTML page.');
});
