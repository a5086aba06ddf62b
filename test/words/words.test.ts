import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { WORDS, wordsFor, type Words } from '../../src/words/index.ts';

/** Words that are spelt as in English, because the language has the same word. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  fr: ['Source', 'Sources', 'Corrections', 'Licence', 'Article', 'Source {n}', 'Correction', 'six'],
  de: ['Video'],
  nl: ['Context', 'Video'],
};

/** The script in which each language that does not use Latin letters is written. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /^[\p{Script=Arabic}\p{Script=Inherited}\p{Script=Common}]+$/u,
  fa: /^[\p{Script=Arabic}\p{Script=Inherited}\p{Script=Common}]+$/u,
  zh: /^[\p{Script=Han}\p{Script=Common}]+$/u,
  hi: /^[\p{Script=Devanagari}\p{Script=Inherited}\p{Script=Common}]+$/u,
};

/** Letters of Arabic that Persian does not write, and the other way round. */
const FOREIGN_LETTERS: Readonly<Record<string, RegExp>> = { ar: /[پچژگکی]/u, fa: /[كيىة]/u };

/** The phrases that depend on a number. */
const PLURALS = [
  'readingTime',
  'origins.items',
  'origins.chains',
  'glance.rebutted',
  'glance.upheld',
  'glance.against',
  'glance.for',
  'glance.notCounted',
  'glance.moreFromSource',
  'glance.moreItems',
] as const;

/** Signs around placeholders, without a word of their own. */
const WITHOUT_WORDS: readonly string[] = ['glance.noted', 'citedTitle'];

/** Arabic says none, one and two without a numeral. */
const WITHOUT_NUMERAL: ReadonlySet<string> = new Set(
  PLURALS.flatMap((path) => ['zero', 'one', 'two'].map((category) => `ar ${path}.${category}`)),
);

const COUNTS = [...Array.from({ length: 21 }, (_, index) => index), 100];
const EN = wordsFor('en');
const ENGLISH = new Map(phrases(EN));

/** Every word by its path, such as `page.factCheck`. */
function phrases(node: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]): readonly (readonly [string, string])[] => {
    if (path === '' && ['language', 'locale', 'digits'].includes(key)) return [];
    const here = path === '' ? key : `${path}.${key}`;
    return typeof value === 'string' ? [[here, value]] : phrases(Object(value), here);
  });
}

function placeholders(text: string): readonly string[] {
  return (text.match(/\{.*?\}/g) ?? []).toSorted();
}

/** The English phrase at a path; a plural category that English lacks is held to its `other`. */
function english(path: string): string {
  return ENGLISH.get(path) ?? ENGLISH.get(path.replace(/\w+$/, 'other')) ?? '';
}

test('every language of words is registered, once', () => {
  const entries = readdirSync('src/words', { withFileTypes: true });
  const languages = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(WORDS.map(({ language }) => language).toSorted()).toEqual(languages.toSorted());
});

test('a tag finds the words of its primary language, whatever its letter case; an unknown one English', () => {
  for (const words of WORDS) expect(wordsFor(`${words.language.toUpperCase()}-x-veldania`)).toBe(words);
  expect(wordsFor('tlh')).toBe(EN);
});

describe.each(WORDS.map((words): [string, Words] => [words.language, words]))('%s', (language, words) => {
  const own = phrases(words);

  test('has every word of English, and none is blank or untidy', () => {
    const isPlural = (path: string): boolean => PLURALS.some((plural) => path.startsWith(`${plural}.`));
    const paths = own.map(([path]) => path).filter((path) => !isPlural(path));
    expect(paths.toSorted()).toEqual([...ENGLISH.keys()].filter((path) => !isPlural(path)).toSorted());
    expect(own.filter(([, text]) => text === '' || text !== text.trim() || /\s\s|["'`]|\.\.\./.test(text))).toEqual([]);
  });

  test('keeps the placeholders', () => {
    const wrong = own.filter(([path, text]) => {
      const wanted = placeholders(english(path)).filter(
        (placeholder) => placeholder !== '{n}' || !WITHOUT_NUMERAL.has(`${language} ${path}`),
      );
      return placeholders(text).join() !== wanted.join();
    });
    expect(wrong).toEqual([]);
  });

  test('ends a sentence where English does, and a label nowhere', () => {
    const wrong = own.filter(([path, text]) => /[.。।]$/u.test(text) !== english(path).endsWith('.'));
    expect(wrong).toEqual([]);
  });

  test('has a plural form for every category that small numbers fall into, and no other', () => {
    const rules = new Intl.PluralRules(words.locale);
    const categories = new Set(COUNTS.map((count) => rules.select(count)));
    const wanted = [...new Set([...categories, 'other'])].toSorted();
    for (const plural of PLURALS) {
      const forms = own.flatMap(([path]) => (path.startsWith(`${plural}.`) ? [path.slice(plural.length + 1)] : []));
      expect([plural, ...forms.toSorted()]).toEqual([plural, ...wanted]);
    }
  });

  test('names a locale and digits that this machine knows', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(words.locale)).toEqual([words.locale]);
    expect(new Intl.Locale(words.locale).language).toBe(language);
    expect(
      new Intl.NumberFormat(words.locale, { numberingSystem: words.digits }).resolvedOptions().numberingSystem,
    ).toBe(words.digits);
  });
});

const OTHERS = WORDS.filter((words) => words !== EN).map((words): [string, Words] => [words.language, words]);

test.each(OTHERS)('%s leaves no word in English', (language, words) => {
  const same = phrases(words)
    .filter(([path, text]) => text === english(path) && !WITHOUT_WORDS.includes(path))
    .map(([, text]) => text);
  expect([...new Set(same)].toSorted()).toEqual([...(SAME_AS_ENGLISH[language] ?? [])].toSorted());
});

test.each(Object.entries(SCRIPTS))('%s is written in its own script', (language, script) => {
  const foreign = FOREIGN_LETTERS[language] ?? /(?!)/;
  const worded = phrases(wordsFor(language)).filter(([path]) => !WITHOUT_WORDS.includes(path));
  const wrong = worded.filter(([, text]) => {
    const bare = text.replaceAll(/\{\w+\}/g, '');
    return /[A-Za-z]/.test(bare) || !script.test(bare) || !/\p{L}/u.test(bare) || foreign.test(bare);
  });
  expect(wrong).toEqual([]);
});

test('French has a space that breaks no line before a colon and the marks of a sentence', () => {
  const words = readdirSync('src/words/fr').map((name) =>
    readFileSync(`src/words/fr/${name}`, 'utf8').replaceAll(/\\u(?:00a0|202f)/g, '\u00a0'),
  );
  const texts = words.flatMap((text) => text.match(/'[^'\n]*'/g) ?? []);
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((text) => / [:;!?]/.test(text))).toEqual([]);
  expect(texts.filter((text) => /[\p{L})}][:;!?]/u.test(text))).toEqual([]);
});
