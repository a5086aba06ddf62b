import { describe, expect, test } from 'vitest';
import { plainAddress } from '../../src/search/text/plain-address.ts';
import { plainPost } from '../../src/search/text/plain-post.ts';
import { languageOf, readWords } from '../../src/search/text/read-words.ts';
import { skeletonOf } from '../../src/search/text/skeleton.ts';

function numbersIn(text: string, language?: string): readonly number[] {
  return readWords(text, language).flatMap(({ values }) => values.slice(0, 1));
}

describe('numbers', () => {
  test.each([
    ['en', 'nearly 3.2 million people', 3_200_000],
    ['de', 'fast 3,2 Millionen Menschen', 3_200_000],
    ['es', 'casi 3 mil millones', 3e9],
    ['hi', 'दो करोड़ नौकरियाँ', 2e7],
    ['hi', '६५ लाख नाम', 6_500_000],
    ['ar', '٣٫٢ مليون شخص', 3_200_000],
    ['zh', '建成五十万套', 500_000],
    ['zh', '320万人', 3_200_000],
    ['fr', 'coûte 5 000 couronnes', 5000],
    ['en', 'the 1,250,000 voters', 1_250_000],
    ['en', 'a 7s goal', 7],
    ['fr', 'trente ans', 30],
  ])('in %s: %s', (language, text, value) => {
    expect(numbersIn(text, language)).toContain(value);
  });

  test('six out of every ten are 60 per cent, in either order', () => {
    expect(readWords('seis de cada diez camas', 'es').flatMap(({ values }) => values)).toContain(60);
    expect(readWords('दस में से छह बिस्तर', 'hi').flatMap(({ values }) => values)).toContain(60);
  });

  test('1.234 is read both ways, 0.123 in one', () => {
    expect(readWords('1.234 crowns', 'en')[0]?.values).toEqual([1234, 1.234]);
    expect(readWords('0.123 crowns', 'en')[0]?.values).toEqual([0.123]);
  });

  test.each(['9'.repeat(5000), '1.'.repeat(5000), '万'.repeat(5000), '1 000 '.repeat(5000)])(
    'hostile ones end: %#',
    (text) => {
      expect(readWords(text).length).toBeLessThan(20_000);
    },
  );
});

describe('words', () => {
  test('what a post adds is not read', () => {
    const { text, addresses } = plainPost('SHARE 😡 @someone https://harbour.example/a?b=1). #NoMoreTrawlers');
    expect(text.replaceAll(/\s+/g, ' ').trim()).toBe('SHARE No More Trawlers');
    expect(addresses).toEqual(['https://harbour.example/a?b=1']);
  });

  test('accents, case and joined Arabic words do not tell words apart', () => {
    const forms = (text: string, language: string): readonly string[] =>
      readWords(text, language).map(({ form }) => form);
    expect(forms('Élection', 'fr')).toEqual(forms('ELECTION', 'fr'));
    expect(forms('والوزارة', 'ar')).toEqual(forms('الوزارة', 'ar'));
  });

  test('one thing has one meaning in all languages', () => {
    const meanings = ['en vaccines', 'es vacunas', 'de Impfstoff', 'pt vacinação', 'zh 疫苗', 'hi टीका', 'ar لقاح'].map(
      (line) => {
        const [language = '', word = ''] = line.split(' ');
        return readWords(word, language).flatMap(({ concepts }) => concepts);
      },
    );
    for (const concepts of meanings) expect(concepts).toContain('vaccine');
    expect(readWords('l’Allemagne', 'fr').flatMap(({ concepts }) => concepts)).toContain('@DE');
    expect(readWords('im März', 'de').flatMap(({ concepts }) => concepts)).toContain('#3');
  });

  test('words that mean something together are read together, and none within longer words', () => {
    const concepts = (text: string, language: string): readonly string[] =>
      readWords(text, language).flatMap((word) => word.concepts);
    expect(concepts('the economic crisis of 2009', 'en')).toContain('recession');
    expect(concepts('ekonomik krizler', 'tr')).toContain('recession');
    expect(concepts('socioeconomic crisis', 'en')).not.toContain('recession');
    expect(concepts('the economic crisisx', 'en')).not.toContain('recession');
  });

  test('names that languages spell by their own rules sound alike', () => {
    const names = ['Veldania', 'Veldanien', 'Велдания', 'فيلدانيا', 'वेल्डानिया', '维尔达尼亚'];
    const sounds = new Set(names.map((name) => skeletonOf(name).slice(0, 4)));
    expect(sounds.size).toBe(1);
  });

  test('the language is told by small words, or by the script', () => {
    expect(languageOf('the harbour tax has doubled')).toBe('en');
    expect(languageOf('la tasa del puerto se ha duplicado')).toBe('es');
    expect(languageOf('港税翻倍')).toBe('zh');
    expect(languageOf('Xyzzy')).toBeUndefined();
  });
});

test.each([
  ['https://www.harbour.example/a/?utm_source=x&id=1#top', 'harbour.example/a?id=1'],
  ['http://m.harbour.example/a', 'harbour.example/a'],
  ['https://web.archive.org/web/20240102030405/https://harbour.example/a', 'harbour.example/a'],
  ['https://archive.ph/2024/https://harbour.example/a', 'harbour.example/a'],
  ['https://twitter.com/minister/status/1?s=20', 'x.com/minister/status/1'],
])('%s is compared as %s', (address, plain) => {
  expect(plainAddress(address)).toBe(plain);
});
