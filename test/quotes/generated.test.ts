import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generate } from './generated/generate.ts';
import { indexText, matchQuote } from '../../src/quotes/index.ts';

/** The prose of the repository's own pages. */
function paragraphs(): readonly string[] {
  return ['README.md', 'docs/exceptions.md', 'docs/ci.md', 'docs/comparison.md', 'docs/format.md']
    .flatMap((path) => readFileSync(path, 'utf8').split(/\n\s*\n/))
    .map((paragraph) => paragraph.replaceAll(/[`*_]/g, '').replaceAll(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph.length > 120 && !/[[\]…|<>]|\.\.\.|^#/.test(paragraph));
}

test('of a thousand quotations no altered one passes, and the honest ones do, however they are edited', () => {
  const blocks = paragraphs();
  const text = blocks.join('\n\n');
  const index = indexText(text, { language: 'en' });
  const made = generate(blocks, 'en', 1000, { seed: 3, altered: 0.4 });
  expect(made.length).toBeGreaterThan(900);
  const misjudged = made.filter(
    ({ quote, altered }) => /^(?:exact|edited)$/.test(matchQuote(index, quote).result) === altered,
  );
  expect(misjudged.filter(({ altered }) => altered)).toEqual([]);
  // The pages change, and what the generator takes for honest may not be.
  expect(misjudged.length / made.length).toBeLessThan(0.01);
});

test('the place that is reported has the words of a verbatim quotation', () => {
  const blocks = paragraphs();
  const text = blocks.join('\n\n');
  const index = indexText(text, { language: 'en' });
  for (const { quote, kind } of generate(blocks, 'en', 600, { seed: 4, altered: 0 })) {
    const { start = 0, end = 0, before = '', after = '' } = matchQuote(index, quote);
    if (kind === 'verbatim') expect(text.slice(start, end).replaceAll(/\s+/g, ' ')).toBe(quote);
    expect(text.slice(start - before.length, end + after.length)).toBe(before + text.slice(start, end) + after);
    expect(matchQuote(indexText(text.slice(start, end), { language: 'en' }), quote, { fewestWords: 1 }).start).toBe(0);
  }
});
