import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexText, matchQuote, type QuoteMatch } from '../../src/quotes/index.ts';

/** Signs that have a part in the grammar, and letters of many scripts. */
const SIGNS = [
  ...'abcde ABéßñİıſ012३٤½²①.,;:!?…"\'«»“”‘’「」[]()［］（）〔〕【】<>{}/*_-–—−~\n\r\t\f\u2029',
  ...'橋は完成カ゛ﾞ가힣ไม่น้ำ不非常لانمیشودشَדּ״ςσनहींष्ट्रﬁﷺ℃㎏㍿',
  '\u00AD',
  '\u200B',
  '\u200D',
  '\u202E',
  '\u0301',
  '\u0338',
  '\uD83D',
  '\uDE00',
  '😀',
  '𝟙',
  '\uE000',
  '\uE003',
  '[…]',
  ' [sic] ',
  '(emphasis added)',
  '\n\n12\n\fThe Gazette\n',
  'not ',
  "don't ",
  '[T]he ',
  'live[d] ',
];
const odd = fc.array(fc.constantFrom(...SIGNS), { maxLength: 60 }).map((signs) => signs.join(''));
const any = fc.oneof(odd, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const sentence = fc
  .array(
    fc.constantFrom(
      'the',
      'bridge',
      'über',
      'cafés',
      'is',
      'not',
      'ready',
      "don't",
      '橋',
      'は',
      'شَارع',
      '40',
      '%',
      'नहीं',
      'ไม่',
    ),
    {
      minLength: 2,
      maxLength: 12,
    },
  )
  .map((words) => words.join(' '));

/** All but the words of messages, which repeat what was written. */
function standing({ result, occurrences, notes }: QuoteMatch): unknown {
  return { result, occurrences, notes: notes.map(({ kind }) => kind) };
}

test('no text and no quotation makes it throw, and every place lies within the text', () => {
  fc.assert(
    fc.property(any, any, (text, quote) => {
      const { result, start, end, difference, fragment, occurrences } = matchQuote(indexText(text), quote);
      const passes = result === 'exact' || result === 'edited';
      expect(difference === undefined).toBe(passes);
      expect(fragment !== undefined).toBe(passes);
      expect(occurrences > 0).toBe(passes);
      if (start === undefined || end === undefined) return;
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});

test('any two words and more of a text stand in it, and what is found reads as they do', () => {
  fc.assert(
    fc.property(sentence, odd, odd, (words, before, after) => {
      const text = `${before}\n\n${words}\n\n${after}`;
      const { result, start = 0, end = 0 } = matchQuote(indexText(text), words);
      expect(['exact', 'edited']).toContain(result);
      expect(matchQuote(indexText(text.slice(start, end)), words, { fewestWords: 1 }).result).toBe(result);
    }),
    { numRuns: 300 },
  );
});

test('the Unicode form makes no difference', () => {
  fc.assert(
    fc.property(any, any, fc.constantFrom('NFC', 'NFD'), fc.constantFrom('NFC', 'NFD'), (text, quote, one, other) => {
      const plain = matchQuote(indexText(text), quote);
      expect(standing(matchQuote(indexText(text.normalize(one)), quote.normalize(other)))).toEqual(standing(plain));
    }),
    { numRuns: 500 },
  );
});

test('the kinds of quotation marks, dashes and spaces make no difference', () => {
  const kinds = {
    marks: [...'"“”«»„‟‘’\'`'],
    dashes: [...'-–—‐‑―−'],
    spaces: [' ', '\u00A0', '\u2009', '\u202F', '\u3000', '\t'],
  };
  const places = fc.array(
    fc.constantFrom('mark', 'dash', 'space', 'the', 'bridge', 'is', 'not', 'ready', '12', "don't", '橋は'),
    {
      maxLength: 30,
    },
  );
  const written = (words: readonly string[], { marks, dashes, spaces }: typeof kinds, turn: number): string =>
    words
      .map((word, at) => {
        const pick = (signs: readonly string[]): string => signs[(at * 7 + turn) % signs.length] ?? '';
        // Between two letters an apostrophe belongs to the word; a quotation mark has a space on one side.
        if (word === 'mark') return ` ${pick(marks)}`;
        return word === 'dash'
          ? pick(dashes)
          : word === 'space'
            ? pick(spaces)
            : word.replace("'", turn === 0 ? "'" : '’');
      })
      .join('');
  fc.assert(
    fc.property(places, places, fc.nat(50), fc.nat(50), (text, quote, one, other) => {
      const plain = matchQuote(indexText(written(text, kinds, 0)), written(quote, kinds, 0));
      const varied = matchQuote(indexText(written(text, kinds, one)), written(quote, kinds, other));
      expect(standing(varied)).toEqual(standing(plain));
    }),
    { numRuns: 500 },
  );
});
