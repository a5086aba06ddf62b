import { describe, expect, test } from 'vitest';
import { indexText, matchQuote } from '../../../src/quotes/index.ts';
import { hintFor } from '../../../src/quotes/explain/hint-for.ts';

const TEXT = `The number of nurses rose in 2026, said the Ministry.

Year Nurses Doctors

2025 40,112 9,870

2026 41,265 9,991
`;

/** What is said of a quotation, and what to do. */
function told(quote: string): readonly string[] {
  const { result, difference } = matchQuote(indexText(TEXT), quote);
  return [result, difference?.message ?? '', hintFor(result, difference)];
}

describe('a row of a table', () => {
  test.each([
    ['2026 | 41,256', '41,256', '41,265'],
    ['2026 | 41,256 | 9,919', '41,256', '41,265'],
    ['2026 41,625', '41,625', '41,265'],
    ['2026 | 4,265', '4,265', '41,265'],
    ['2062 | 41,265', '2062', '2026'],
  ])('with mistyped digits, %j, is told by the row', (quote, said, stands) => {
    expect(told(quote)).toEqual([
      'altered',
      `The quotation has “${said}”, but the row in the text is “2026 41,265 9,991”.`,
      `Write “${stands}” for “${said}”, as the text does.`,
    ]);
  });

  test('is to be quoted where the head of a column stands with the number of a cell', () => {
    const [result, message, hint] = told('Nurses: 41,265');
    expect(result).toBe('altered');
    expect(message).toBe('The text does not have “41,265” beside these words, but in “2026 41,265 9,991”.');
    expect(hint).toContain('of a table the whole row');
  });

  test.each(['2026 | 51,000', 'Rents 41,265', '2024 | 38,512'])('is not named where it is another one: %j', (quote) => {
    expect(told(quote)[0]).toBe('absent');
  });
});
