import type { FactCheck } from '../../src/model/index.ts';
import { siteWordsFor } from '../../src/words/site.ts';
import { wordsFor } from '../../src/words/index.ts';
import { CHECK, inContext } from '../article/veldania.ts';
import { yamlText } from '../long/growth/yaml-text.ts';
import type { Data } from '../long/growth/specimen.ts';
import { VECTORS } from './page-vectors.ts';
import { withEverywhere } from './with-everywhere.ts';

/** What programs for tables take for a formula. */
const FORMULAS: readonly string[] = [
  '=HYPERLINK("http://evil.example/","x")',
  "+1+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(1+1)',
  '\t=1+1',
  ' =1+1',
];

/** How many vectors one check holds; all of them stand in each of its texts. */
const TOGETHER = 6;

/** Words that are no text but say how a language is written. */
const NO_TEXT: ReadonlySet<string> = new Set(['language', 'locale', 'digits']);

/** The files of a desk that strangers have filled in: each text of checks, translations, settings, scale and words ends in a vector. */
export function hostileDesk(): Readonly<Record<string, string>> {
  return deskWith((index) => VECTORS[index % VECTORS.length] ?? '', FORMULAS);
}

/** The same desk with plain words everywhere. */
export function plainDesk(): Readonly<Record<string, string>> {
  return deskWith(
    () => 'quay',
    FORMULAS.map(() => 'quay'),
  );
}

function deskWith(vector: (index: number) => string, formulas: readonly string[]): Readonly<Record<string, string>> {
  const groups = Array.from({ length: Math.ceil(VECTORS.length / TOGETHER) }, (_, group) =>
    Array.from({ length: TOGETHER }, (__, at) => vector(group * TOGETHER + at)).join(' '),
  );
  const files: Record<string, string> = {
    'factwright.yaml': yamlText(settingsWith(vector)),
    'theme/words/en.yaml': yamlText(wordsWith(vector)),
  };
  const add = (id: string, check: Data): void => void (files[`factchecks/${id}.yaml`] = yamlText(check));
  for (const [index, text] of groups.entries()) {
    add(
      `check-${index}`,
      checkWith(text, { formerly: [`old-check-${index}`], related: [`check-${(index + 1) % groups.length}`] }),
    );
    add(`translated-${index}`, translationOf(`check-${index}`, text));
    add(`imported-${index}`, importedWith(text, index));
  }
  const [first = ''] = groups;
  const withdrawal = { date: '2024-07-01', kind: 'withdrawal' as const, text: `The log was wrong. ${first}` };
  add('withdrawn', checkWith(first, { status: 'withdrawn', corrections: [withdrawal] }));
  for (const [index, formula] of formulas.entries())
    add(`formula-${index}`, {
      ...checkWith('plain', { title: formula, topics: [formula] }),
      statement: { ...dataOf(CHECK.statement), summary: formula },
    });
  return files;
}

function checkWith(text: string, change: Partial<FactCheck>): { readonly [key: string]: Data } {
  const { check } = withEverywhere(CHECK, text);
  const { title, standfirst, ...rest } = check;
  // What stands first is what cuts and previews show.
  return { ...dataOf({ ...rest, title: `${text} ${title}`, standfirst: `${text} ${standfirst ?? ''}`, ...change }) };
}

/** What was made elsewhere: its label and where it comes from are texts of a stranger as well. */
function importedWith(text: string, index: number): Data {
  return {
    title: `${text} Imported`,
    status: 'published',
    published: '2019-05-02',
    topics: [text],
    statement: { summary: `${text} No vessel entered`, speaker: 'stranger' },
    parties: { stranger: { name: `${text} Vask`, kind: 'unknown' } },
    article: `${text}\n\n${text}`,
    ...(index % 2 === 0 ? {} : { verdict: { rating: 'wrong', summary: text } }),
    imported: { from: index % 3 === 0 ? `https://desk.example/${index}` : text, at: '2024-05-20', label: `${text} Hm` },
  };
}

function translationOf(id: string, text: string): Data {
  return {
    translationOf: id,
    language: 'ar',
    status: 'published',
    published: '2024-05-07',
    authors: ['ilka-brandt'],
    title: `${text} دخلت السفن المحمية`,
    statement: { summary: `لم تدخل أي سفينة ${text}` },
    verdict: { summary: `${text} السجل يقول غير ذلك` },
  };
}

function settingsWith(vector: (index: number) => string): Data {
  let index = 0;
  const put = (text: string): string => `${text} ${vector(index++)} ${vector(index++)}`;
  const { settings } = inContext(CHECK);
  const scale = dataOf(settings.scale);
  const ratings = Array.isArray(scale['ratings']) ? scale['ratings'] : [];
  return {
    ...dataOf(settings),
    publisher: { ...dataOf(settings.publisher), name: put('Selburg Fact Desk') },
    site: {
      url: 'https://desk.example/checks/',
      title: put('Selburg checks'),
      licence: put('CC BY'),
      navigation: [
        { label: { en: put('Corrections'), ar: put('المواضيع') }, to: 'corrections/' },
        { label: put('About'), to: 'https://desk.example/about' },
      ],
      footer: { text: { en: put('The desk'), ar: put('المكتب') }, links: [{ label: put('Method'), to: 'method/' }] },
    },
    scale: {
      ...scale,
      ratings: ratings.map((rating: Data) => ({
        ...dataOf(rating),
        label: { en: put('Rated'), ar: put('التقييم') },
        definition: put('What it means.'),
      })),
    },
  };
}

/** Every word of the interface, with a vector behind it. */
function wordsWith(vector: (index: number) => string): Data {
  let index = 0;
  const walk = (value: unknown, name: string): Data | undefined => {
    if (typeof value === 'string') return NO_TEXT.has(name) ? undefined : `${value} ${vector(index++)}`;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const inner = Object.entries(value).flatMap(([key, each]) => {
      const made = walk(each, key);
      return made === undefined ? [] : [[key, made] as const];
    });
    return inner.length === 0 ? undefined : Object.fromEntries(inner);
  };
  return { article: walk(wordsFor('en'), '') ?? {}, site: walk(siteWordsFor('en'), '') ?? {} };
}

/** The same as plain data, without what is not there. */
function dataOf(value: unknown): { readonly [key: string]: Data } {
  return JSON.parse(JSON.stringify(value)) as { readonly [key: string]: Data };
}
