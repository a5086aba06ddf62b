import { expect, test } from 'vitest';
import { viewArticle } from '../../src/article/index.ts';
import { wordingIn } from '../../src/article/wording.ts';
import { renderHtml, renderMarkdown } from '../../src/render/index.ts';
import { WORDS } from '../../src/words/index.ts';
import { ARABIC_CHECK } from './arabic-check.ts';
import { CHECK, inContext } from './veldania.ts';

const view = viewArticle(inContext(CHECK));

test('the view is what the file says', async () => {
  await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot('./snapshots/veldania.json');
});

test('the view is plain data', () => {
  expect(JSON.parse(JSON.stringify(view))).toEqual(view);
});

test('notes for the desk are never published', () => {
  expect(JSON.stringify(view)).not.toContain('SECRET-NOTE');
});

test('sources are numbered in the order in which the page first cites them', () => {
  expect(view.sources.map(({ id, number }) => `${number} ${id}`)).toEqual([
    '1 press-conference',
    '2 vessel-log',
    '3 gazette-interview',
    '4 insider-letter',
    '5 ministry-release',
    '6 radio-feature',
    '7 ministry-letter',
    '8 press-photo',
    '9 gazette-article',
  ]);
});

test('the parts of the quotation are marked; overlaps are cut; what is not found is still listed', () => {
  expect(view.statement.segments.map(({ text, claims, ends }) => [text, claims.join(), ends.join()])).toEqual([
    ['Let me be clear: ', '', ''],
    ['not one of our vessels has been inside — and ', '1', ''],
    ['“nobody” fished', '1,2', '1'],
    [' there', '2', '2'],
    [', ever.', '', ''],
  ]);
  expect(view.claims.map(({ number, located }) => `${number} ${located}`)).toEqual([
    '1 true',
    '2 true',
    '3 false',
    '4 false',
  ]);
});

test('an item stands in full once, and is mentioned under its other claims with the stance that it has there', () => {
  const [first, , third] = view.claims;
  expect(first?.evidence.map(({ label, stance }) => `${label} ${stance}`)).toEqual([
    '1.1 rebuts',
    '1.2 rebuts',
    '1.3 supports',
  ]);
  expect(third?.also.map(({ label, stance }) => `${label} ${stance}`)).toEqual(['1.1 context']);
});

test('a quotation has its own language, its original and a link to the passage', () => {
  const [log, seen, release] = view.claims[0]?.evidence ?? [];
  expect(log?.quote).toEqual({
    text: 'vessel 7 crossed the line at 03:40',
    state: {
      result: 'unchecked',
      secondHand: false,
      label: 'Not checked against a stored copy',
      short: 'Not checked',
    },
    passage:
      'https://harbour.example/log.csv?year=2024&month=04#:~:text=vessel%207%20crossed%20the%20line%20at%2003%3A40',
  });
  expect(seen?.quote).toEqual({
    text: 'I saw it come back at noon',
    state: {
      result: 'unchecked',
      secondHand: false,
      label: 'Original wording: not checked against a stored copy; the translation is ours',
      short: 'Original wording: not checked; the translation is ours',
    },
    original: { text: 'Ich sah es mittags zurückkommen', lang: 'de', dir: 'ltr', label: 'German' },
  });
  expect(seen?.readIn?.id).toBe('gazette-article');
  expect(release?.quote).toMatchObject({ lang: 'ar', dir: 'rtl' });
});

test('dates keep their precision and follow the language', () => {
  expect(view.sources.map(({ published }) => published?.text)).toEqual([
    '12 April 2024',
    'April 2024',
    undefined,
    undefined,
    '2024',
    undefined,
    undefined,
    undefined,
    '20 April 2024',
  ]);
  const inLanguage = (language: string): string | undefined =>
    viewArticle(inContext(CHECK, { language })).byline.published?.text;
  expect(['en-US', 'es', 'fr', 'de', 'nl', 'pt', 'zh', 'ar', 'fa', 'hi', 'sw'].map(inLanguage)).toMatchInlineSnapshot(`
    [
      "May 6, 2024",
      "6 de mayo de 2024",
      "6 mai 2024",
      "6. Mai 2024",
      "6 mei 2024",
      "6 de maio de 2024",
      "2024年5月6日",
      "6 مايو 2024",
      "۶ مهٔ ۲۰۲۴",
      "6 मई 2024",
      "6 May 2024",
    ]
  `);
  expect(wordingIn('fr').date('2026-12-01').text).toBe('1er décembre 2026');
  expect(wordingIn('fr').date('2026-12-11').text).toBe('11 décembre 2026');
  expect(wordingIn('fr').date('2026-12').text).toBe('décembre 2026');
});

test('a language without words speaks English and says so', () => {
  const swahili = viewArticle(inContext(CHECK, { language: 'sw' }));
  expect(swahili.lang).toBe('sw');
  expect(swahili.wordsLanguage).toEqual({ lang: 'en', dir: 'ltr' });
  expect(swahili.words.sources).toBe('Sources');
});

test('every language has every word, and phrases with a number keep its place', () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
      : typeof value;
  const [english] = WORDS;
  for (const words of WORDS) {
    // Plural forms differ from language to language.
    const alike = (each: typeof english): unknown =>
      shape({
        ...each,
        readingTime: 0,
        origins: { ...each?.origins, items: 0, chains: 0 },
        glance: 0,
      });
    expect(alike(words), words.language).toEqual(alike(english));
    const plurals = [words.readingTime.other, words.origins.items.other, words.origins.chains.other];
    for (const phrase of [words.claimNumber, words.sourceNumber, ...plurals]) {
      expect(phrase, words.language).toContain('{n}');
    }
    expect(JSON.stringify(words)).not.toMatch(/:""|TODO/);
  }
});

test('whoever was asked in the place of the speaker is said to be on that side', () => {
  const replies = (['minister', 'ministry', 'insider', 'harbour-office'] as const).map((to) => ({
    to,
    outcome: 'no-answer' as const,
  }));
  const asked = viewArticle(inContext({ ...CHECK, replies }));
  expect(asked.replies.map(({ to, side }) => [to.id, side])).toEqual([
    ['minister', undefined],
    ['ministry', 'the speaker’s side'],
    ['insider', undefined],
    ['harbour-office', undefined],
  ]);
  expect(renderHtml(asked)).toContain('<strong>Ministry of Fisheries</strong> (the speaker’s side) <span class="tag">');
  expect(renderMarkdown(asked)).toContain('**Ministry of Fisheries** (the speaker’s side) Did not answer');
});

test('Arabic runs from right to left, and what is not Arabic says which way it runs', () => {
  const arabic = viewArticle(inContext(ARABIC_CHECK));
  expect([arabic.dir, arabic.words.sources, arabic.verdict?.label]).toEqual(['rtl', 'المصادر', { text: 'خطأ' }]);
  expect(arabic.claims[0]?.evidence[0]?.quote?.text).toBe('vessel 7 crossed the line at 03:40');
  expect(arabic.statement.segments.filter(({ claims }) => claims.length > 0)).toHaveLength(2);
});

test('status decides the notice', () => {
  const notices = (status: typeof CHECK.status): unknown =>
    viewArticle(inContext({ ...CHECK, ...(status && { status }) })).notices.map(({ kind }) => kind);
  expect([notices('draft'), notices('review'), notices('published'), notices('withdrawn')]).toEqual([
    ['draft'],
    ['review'],
    ['corrected'],
    ['withdrawn'],
  ]);
});

test('a check whose ids lead nowhere still gives a page', () => {
  const { parties: _, sources: __, ...bare } = CHECK;
  const lost = viewArticle(inContext(bare, { parties: {}, sources: {} }));
  expect(lost.sources[0]).toMatchObject({
    id: 'press-conference',
    title: 'press-conference',
    kindLabel: 'Source',
    authors: [],
  });
  expect(lost.byline.authors[0]?.name).toBe('ilka-brandt');
});

test('a draft of a headline and a statement is enough', () => {
  const draft = viewArticle(
    inContext({
      title: 'A draft',
      statement: { summary: 'It rains.', quote: 'It rains', speaker: 'unknown', date: '2024' },
    }),
  );
  expect(draft).toMatchObject({
    status: 'draft',
    claims: [],
    sources: [],
    statement: { named: false, speaker: { name: 'Unknown speaker' } },
  });
});

test('the time that a page takes to read is that of its article and of the evidence that stands open', () => {
  const items = view.claims.flatMap(({ evidence }) => evidence);
  const minutesWith = (id: string | undefined): number => {
    const evidence = Object.entries(CHECK.evidence ?? {}).map(
      ([key, item]) => [key, key === id ? { ...item, shows: 'word '.repeat(2_200) } : item] as const,
    );
    const check = { ...CHECK, article: 'An article.', evidence: Object.fromEntries(evidence) };
    return viewArticle(inContext(check)).byline.minutes;
  };
  const usual = minutesWith(undefined);
  expect(minutesWith(items.find(({ open }) => open)?.id)).toBeGreaterThanOrEqual(usual + 9);
  expect(minutesWith(items.find(({ open }) => !open)?.id)).toBe(usual);
});
