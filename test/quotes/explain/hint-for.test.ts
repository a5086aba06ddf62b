import { expect, test } from 'vitest';
import { hintFor, indexText, matchQuote } from '../../../src/quotes/index.ts';
import { judgeBlind, BLIND_SETS } from '../judge-blind.ts';

const TEXT = 'They counted 390 trains that did not run. We could not always find out why a train did not run.';

function hintOn(quote: string, text = TEXT): string {
  const { result, difference } = matchQuote(indexText(text, { language: 'en' }), quote);
  return hintFor(result, difference);
}

test.each([
  ['They counted 309 trains that did not run.', 'Write “390” for “309”, as the text does.'],
  ['They counted 390 trains that did run.', 'Put “not” back, as the text has it.'],
  ['They counted […] trains that did not run.', 'Quote the words that were left out, or make two quotations of it.'],
  ['Nothing of this is there at all.', 'Check that this is the right source, and copy the words from it.'],
])('%s: %s', (quote, hint) => {
  expect(hintOn(quote)).toBe(hint);
});

test('a hint to write other words names words of the quotation, and others of the text', () => {
  let written = 0;
  for (const set of BLIND_SETS) {
    for (const { match, quote } of judgeBlind(set).filter(({ outcome }) => outcome === 'refused')) {
      const [, text, said] =
        /^Write “(.*)” for “(.*)”, as the text does\.$/.exec(hintFor(match.result, match.difference)) ?? [];
      if (text === undefined || said === undefined) continue;
      written += 1;
      expect(text).not.toBe(said);
      expect(quote).toContain(said);
      expect(quote.replace(said, text)).not.toBe(quote);
    }
  }
  expect(written).toBeGreaterThan(10);
});
