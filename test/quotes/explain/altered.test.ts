import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { indexText, matchQuote } from '../../../src/quotes/index.ts';

interface Altered {
  readonly language: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly said: string;
  readonly stands: string;
  readonly quote: string;
}

function readAltered(path: string): readonly Altered[] {
  return readFileSync(path, 'utf8')
    .split(/^@ /m)
    .slice(1)
    .flatMap((part) => {
      const [head = '', list = ''] = part.split('\n---\n');
      const [language = '', written = ''] = head.split('\n');
      const [start, end] = [written.indexOf('‹'), written.indexOf('›') - 1];
      const text = written.replaceAll(/[‹›]/g, '');
      return list
        .split('\n')
        .filter((line) => line.includes(' | '))
        .map((line) => {
          const [kind = '', said = '', stands = '', quote = ''] = line.split('|').map((cell) => cell.trim());
          return { language, text, start, end, kind, said, stands, quote };
        });
    });
}

const cases = readAltered('test/quotes/explain/altered.txt');

test('there are altered quotations in many languages, of texts that repeat their words', () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
  expect(new Set(cases.map(({ language }) => language)).size).toBeGreaterThanOrEqual(8);
});

test.each(cases)('$language, $kind: the words that differ are named, where they are', (one) => {
  const { result, difference, start, end } = matchQuote(indexText(one.text, { language: one.language }), one.quote);
  const { quote, text, message = '' } = difference ?? {};
  expect({ result, quote, text }, message).toEqual({ result: 'altered', quote: one.said, text: one.stands });
  for (const words of [one.said, one.stands]) expect(message).toContain(words);
  expect(start).toBeGreaterThanOrEqual(one.start);
  expect(end).toBeLessThanOrEqual(one.end);
});
