import { expect, test } from 'vitest';
import { indexText, matchQuote, type QuoteMatch } from '../../src/quotes/index.ts';
import { readCases } from './read-cases.ts';

function match(text: string, quote: string, language = 'en'): QuoteMatch {
  return matchQuote(indexText(text, { language }), quote);
}

/** What a reader is told, beside the result: that the marks hide something, or that something governs from outside. */
function judged(text: string, quote: string, language: string): string {
  const { result, warnings } = match(text, quote, language);
  if (result === 'absent') return 'altered';
  return result !== 'altered' && warnings.some(({ kind }) => kind !== 'repeated') ? 'warned' : result;
}

test.each([
  ['marks', 170],
  ['omissions', 130],
  ['speakers', 100],
  ['brackets', 320],
])(
  'what marks hide is passed, warned of or refused as it deserves, in every language of the set of %s',
  (name, fewest) => {
    const cases = readCases(`test/quotes/cases/${name}.txt`);
    expect(cases.length).toBeGreaterThan(fewest);
    const misses = cases.flatMap(({ language, text, kind, result, quote }) => {
      const found = judged(text, quote, language);
      return found === result ? [] : [{ language, kind, quote, result, found }];
    });
    expect(misses).toEqual([]);
  },
);

const PORT = 'The old, leaking port of Arnel will close. The minister, who took office in May 2019, signed the order.';

test('the words that a gap or bracket stands for are part of the match', () => {
  expect(match(PORT, 'The minister […] signed the order').leftOut).toEqual([
    { mark: '[…]', words: 'who took office in May 2019' },
  ]);
  expect(match('It will close the port.', '[The ministry] will close the port').leftOut).toEqual([
    { mark: '[The ministry]', words: 'It' },
  ]);
  expect(match(PORT, 'The old, leaking port').leftOut).toBeUndefined();
});

test('of a long gap sixty words are shown', () => {
  const long = Array.from({ length: 100 }, (_, at) => `word${String.fromCharCode(97 + (at % 26))}`).join(' ');
  const [left] = match(`We begin here. ${long}. We end here.`, 'We begin here. […] We end here.').leftOut ?? [];
  expect(left?.words.split(' ')).toHaveLength(61);
  expect(left?.words.endsWith(' …')).toBe(true);
});

test('a cut inside a phrase is noted, and the warning shows the words', () => {
  const { result, notes, warnings } = match(PORT, 'The […] port of Arnel will close');
  expect(result).toBe('edited');
  expect(notes.map(({ kind }) => kind)).toContain('cut-inside-phrase');
  expect(warnings.map(({ message }) => message).join()).toContain('“old, leaking”');
});

test('a gap that leads to another speaker or into the middle of a clause says so', () => {
  const text = '“We will pay,” said the minister. The port closes.\n\nThe union met on Friday and sued the owner.';
  expect(match(text, 'We will pay […] The port closes').difference?.kind).toBe('other-speaker');
  expect(match(text, 'The port closes […] sued the owner').difference?.kind).toBe('mid-clause');
});

test('a signature parts two speakers', () => {
  const text = 'We shall mend the pier.\n\n— Ada Kroll, director\n\nThe pier is a ruin and a shame.';
  expect(match(text, 'We shall mend the pier. […] The pier is a ruin').difference?.kind).toBe('other-speaker');
});

test('a bracket that brings a number or a name from elsewhere fails, and says which', () => {
  expect(match(PORT, 'The minister […] signed the order [of 2020]').difference?.message).toContain('“2020”');
  expect(match(PORT, 'port of [Norhaven] will close').difference?.message).toContain('“Norhaven”');
});

test('е stands for ё in Russian, and not in Belarusian', () => {
  expect(match('Всё ещё стоит мост.', 'Все еще стоит мост', 'ru').result).toBe('edited');
  expect(match('Ён ідзе дадому.', 'Ен ідзе дадому', 'be').result).toMatch(/altered|absent/);
});

test('a Persian word may be parted by a sign of no width or not, in the text and in the quotation', () => {
  for (const text of ['این کار نمی‌شود گفت', 'این کار نمیشود گفت', 'این کار نمی شود گفت']) {
    expect(match(text, 'این کار نمی‌شود گفت', 'fa').result).toBe('exact');
  }
  expect(match('این کار نمی‌شود گفت', 'این کار نمیشود گفت', 'fa').result).toBe('exact');
  expect(match('این کار نمی‌شود گفت', 'این کار می‌شود گفت', 'fa').result).toBe('altered');
});

test('one word beside a gap is enough at the border of its sentence, and nowhere else', () => {
  const text = 'Fish, which had been scarce for years, came back. The pier stood empty.';
  expect(match(text, 'Fish […] came back').result).toBe('edited');
  expect(match(text, 'Fish […] years […] came back').difference?.kind).toBe('too-short');
});

test('a sentence that begins behind a note or a remark of the transcript is one', () => {
  const text = 'We opened the pier.[3] Nobody came. (Applause) We closed it again.';
  expect(match(text, 'We opened the pier').warnings).toEqual([]);
  expect(match(text, 'Nobody came. We closed it again').result).toBe('exact');
});
