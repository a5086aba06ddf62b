import { describe, expect, test } from 'vitest';
import type { ProjectSettings } from '../../src/model/index.ts';
import { clashesOf, hostLimits } from '../../src/site/index.ts';
import { madeSite, openMade, type Made } from './made-site.ts';

/** What a host sends with a path by `_headers`: `*` fits all, `:name` one folder. */
function sentWith(file: string): (path: string) => readonly string[] {
  const rules = file
    .trimEnd()
    .split('\n\n')
    .map((rule) => {
      const [pattern = '', ...headers] = rule.split('\n').map((line) => line.trim());
      const source = pattern
        .replaceAll('.', String.raw`\.`)
        .replaceAll('*', '.*')
        .replaceAll(/:\w+/g, '[^/]+');
      return { fits: new RegExp(`^${source}$`), headers };
    });
  return (path) => rules.flatMap(({ fits, headers }) => (fits.test(path) ? headers : []));
}

const many = (count: number): readonly Made[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `check-${String(at).padStart(3, '0')}`,
    check: {
      title: `Part ${at}`,
      published: `2024-01-${String(1 + (at % 28)).padStart(2, '0')}T12:00:00Z`,
      topics: ['Sea'],
      corrections: [],
    },
  }));

const WITHDRAWN: Made = {
  id: 'gone',
  check: {
    title: 'The bridge fell',
    status: 'withdrawn',
    statement: { summary: 'The bridge stands.', speaker: 'minister', date: '2024-04-12' },
    corrections: [{ date: '2024-07-01', kind: 'withdrawal', text: 'It was another bridge.' }],
  },
};

const rowsOf = (html = ''): readonly string[] => html.match(/<li class="row[\s\S]*?<\/li>/g) ?? [];

describe('lists', () => {
  test('are cut into pages that together show each check once, and lead to each other', async () => {
    const site = await madeSite(many(100));
    const pages = ['index.html', 'pages/3/index.html', 'pages/2/index.html', 'pages/1/index.html'];
    const rows = pages.flatMap((path) => rowsOf(site[path]));
    expect(new Set(rows.map((row) => /href="[^"]*(check-\d+)\//.exec(row)?.[1])).size).toBe(100);
    expect(rows).toHaveLength(100);
    expect(site['index.html']).toContain('href="pages/2/" rel="next"');
    expect(Object.keys(site)).not.toContain('pages/3/index.html');
  });

  test('change little with one more check: older pages stay the same to the byte', async () => {
    const [before, after] = [
      await madeSite(many(100)),
      await madeSite([...many(100), { id: 'new', check: { published: '2025-01-01', topics: [] } }]),
    ];
    const changed = Object.keys(before).filter(
      (path) => /pages\/\d+\/index.html$/.test(path) && before[path] !== after[path],
    );
    expect(changed).toEqual([]);
  });

  test('the page of a claimant says who it is, counts the verdicts and says that the choice is not random', async () => {
    const site = await madeSite(many(3));
    const html = site['claimants/minister/index.html'];
    expect(html).toContain('What we check is not a random choice');
    expect(html).toMatch(/<li class="rating-wrong">.*Wrong.*<span class="count">3<\/span>/);
    expect(html).toContain('No vessel of the');
    expect(html).not.toContain('<q>');
  });

  test('the home page leads to all that checks are listed by', async () => {
    const site = await madeSite([...many(2), { id: 'arabic', language: 'ar' }]);
    for (const link of ['ratings/wrong/', 'claimants/', 'topics/sea/', 'years/2024/', 'ar/', 'method/'])
      expect(site['index.html']).toContain(`href="${link}"`);
  });

  test('the method names what is checked by machine only where all of its rules are on', async () => {
    const without = await madeSite(many(1), { rules: ['quote-in-source'] });
    expect(without['method/index.html']).not.toContain('word for word');
    const site = await madeSite(many(1), { rules: ['quote-in-source', 'quote-checked'] });
    expect(site['method/index.html']).toContain('word for word');
    expect(site['ar/method/index.html']).toContain('الاقتباسات موجودة حرفيًا');
  });

  test('what the settings give in one language alone is marked with it on pages in another', async () => {
    const settings = {
      site: {
        url: 'https://desk.example/checks/',
        navigation: [{ label: 'Imprint', to: 'https://desk.example/imprint' }],
        footer: { text: 'Paid for by readers.' },
      },
    };
    const site = await madeSite([{ id: 'arabic', language: 'ar' }], { settings });
    const html = site['ar/method/index.html'];
    expect(html).toContain('<span lang="en" dir="ltr">Some of it holds.</span>');
    expect(html).toContain('<a href="https://desk.example/imprint" lang="en" dir="ltr">Imprint</a>');
    expect(html).toContain('<p lang="en" dir="ltr">Paid for by readers.</p>');
    expect(site['method/index.html']).not.toMatch(/<(?!html)[^>]*lang="en" dir/);
  });

  test('a scale of this format is in English where it is not translated, whatever the first language is', async () => {
    const settings = { scale: 'politifact', languages: ['ar', 'en'] };
    const site = await madeSite([{ id: 'arabic', language: 'ar' }], { settings });
    expect(site['method/index.html']).toMatch(/<dd><span lang="en" dir="ltr">/);
  });
});

describe('the page of a check', () => {
  test('leads to its claimant, its topics and the next checks of both, and to its other forms', async () => {
    const site = await madeSite(many(9));
    const html = site['check-004/index.html'] ?? '';
    for (const link of ['../claimants/minister/', '../topics/sea/', '../method/#rating-wrong', 'page.json', 'page.md'])
      expect(html).toContain(`href="${link}"`);
    expect(html).toContain('type="application/json+oembed"');
    expect(html.match(/<section class="neighbours"/g)).toHaveLength(2);
    expect(html).toContain('&lt;iframe src=&quot;https://desk.example/checks/embed/check-004/&quot;');
  });

  test('with drafts in the site, is next to none of them', async () => {
    const site = await madeSite([
      ...many(2),
      { id: 'draft', check: { status: 'draft', topics: ['Sea'], published: undefined } },
    ]);
    expect(site['check-001/index.html']).not.toContain('draft/');
    expect(Object.keys(site)).toContain('draft/index.html');
  });
});

describe('a withdrawn check', () => {
  test('is told of as withdrawn: without its verdict and without what it said', async () => {
    const site = await madeSite([...many(1), WITHDRAWN]);
    for (const path of [
      'rss.xml',
      'atom.xml',
      'feed.json',
      'data/checks.json',
      'data/checks.csv',
      'embed/gone/index.html',
    ]) {
      expect([path, site[path]]).toEqual([path, expect.stringContaining('Withdrawn: The bridge fell')]);
      expect([path, site[path]]).toEqual([path, expect.not.stringContaining('The bridge stands.')]);
    }
    const [, rss = ''] = /(<item>\n<title>Withdrawn[\s\S]*?<\/item>)/.exec(site['rss.xml'] ?? '') ?? [];
    expect(rss).toContain('It was another bridge.');
    expect(rss).not.toContain('Wrong');
    expect(site['data/claimreview.json']).not.toContain('gone');
    expect(site['sitemaps/news.xml']).toBeUndefined();
  });
});

describe('feeds', () => {
  test('tell of the newest thirty, with stable ids and absolute addresses', async () => {
    const feed = JSON.parse((await madeSite(many(40)))['topics/sea/feed.json'] ?? '');
    expect(feed.items).toHaveLength(30);
    expect(feed.home_page_url).toBe('https://desk.example/checks/topics/sea/');
    expect(feed.items[0].id).toMatch(/^https:\/\/desk\.example\/checks\/check-\d+\/$/);
  });

  test('are there only with an address, and nothing links to them without', async () => {
    const site = await madeSite(many(2), { settings: { site: {} } });
    expect(Object.keys(site).filter((path) => /rss|atom|feed|sitemap|oembed|claimreview/.test(path))).toEqual([]);
    expect(Object.values(site).filter((text) => /rss\.xml|json\+oembed|&lt;iframe/.test(text))).toEqual([]);
  });
});

describe('sitemaps', () => {
  test('news are what was published within 48 hours before the build', async () => {
    const at = (id: string, published: string): Made => ({ id, check: { published } });
    const made = [
      at('old', '2026-11-20'),
      at('just', '2026-11-21'),
      at('now', '2026-11-23'),
      at('later', '2026-11-24'),
    ];
    const site = await madeSite(made, { now: new Date('2026-11-23T12:00:00Z') });
    const found = [...(site['sitemaps/news.xml'] ?? '').matchAll(/<loc>.*\/(\w+)\/<\/loc>/g)].map(([, id]) => id);
    expect(found.toSorted()).toEqual(['just', 'now']);
    expect(site['robots.txt']).toContain('Sitemap: https://desk.example/checks/sitemaps/news.xml');
  });

  test('name a check in all its languages, both ways', async () => {
    const site = await madeSite([{ id: 'one' }, { id: 'two', language: 'ar', check: { translationOf: 'one' } }]);
    const links =
      /hreflang="en" href="https:\/\/desk\.example\/checks\/one\/".*hreflang="ar" href="https:\/\/desk\.example\/checks\/two\/"/g;
    expect(site['sitemaps/2024.xml']?.match(links)).toHaveLength(2);
  });
});

describe('the table', () => {
  test.each(['=cmd()', '+1', '-1', '@SUM(A1)', '\t=1', ' =1'])('%j is no formula in it', async (title) => {
    const csv = (await madeSite([{ id: 'one', check: { title } }]))['data/checks.csv'] ?? '';
    const cell = csv.split('\r\n')[1]?.split(',')[4];
    expect(cell).toBe(`'${title.trim()}`);
  });

  test('quotes what holds commas and quotation marks, and ends its lines as RFC 4180 says', async () => {
    const csv = (await madeSite([{ id: 'one', check: { title: 'He said “no”, "no", no' } }]))['data/checks.csv'] ?? '';
    expect(csv).toContain(',"He said “no”, ""no"", no",');
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('old addresses', () => {
  test('lead to the new one, on any host', async () => {
    const site = await madeSite([{ id: 'new', check: { formerly: ['old'] } }]);
    expect(site['old/index.html']).toContain('<meta http-equiv="refresh" content="0; url=../new/">');
    expect(site['old/index.html']).toContain('<link rel="canonical" href="https://desk.example/checks/new/">');
    expect(site['_redirects']).toBe('/checks/old/ /checks/new/ 301\n');
  });

  test('of a card in pages of others still show it', async () => {
    const site = await madeSite([{ id: 'new', check: { formerly: ['old'] } }]);
    expect(site['embed/old/index.html']).toBe(site['embed/new/index.html']);
    expect(site['embed/old/index.html']).toContain('https://desk.example/checks/new/');
    expect(Object.keys(site).filter((path) => path.startsWith('oembed/'))).toEqual(['oembed/new.json']);
  });

  test('of a draft lead nowhere', async () => {
    const site = await madeSite([...many(1), { id: 'new', check: { status: 'draft', formerly: ['old'] } }]);
    expect(Object.keys(site).filter((path) => path.includes('old/'))).toEqual([]);
    expect(site['_redirects']).toBe('');
  });
});

describe('addresses that two things want', () => {
  const clashes = (made: readonly Made[], path?: string): readonly string[] =>
    clashesOf(
      openMade(made, path === undefined ? {} : { settings: { site: { url: 'https://desk.example', path } } }).site,
    );

  test.each([
    ['topics', /^The fact check `topics` would lie at `topics\/`, where the list `topics\/` lies\./],
    ['embed', /^The fact check `embed` would lie at `embed\/`, where the folder `embed\/` of the site lies\./],
    ['ar', /^The fact check `ar` would lie at `ar\/`, where the home page of the language `ar` lies\./],
  ])('a check `%s` clashes with what is there', (id, sentence) => {
    expect(clashes([{ id }])).toEqual([expect.stringMatching(sentence)]);
  });

  test('a check and an old name clash, and both are named', () => {
    expect(clashes([{ id: 'one' }, { id: 'two', check: { formerly: ['one'] } }])).toEqual([
      'What leads from an old name to the fact check `two` would lie at `one/`, where the fact check `one` lies. Change `formerly`.',
    ]);
  });

  test('a folder in `site.path` may be that of a language, but not that of a list', () => {
    expect(clashes([{ id: 'one', language: 'ar' }], '{lang}/{id}/')).toEqual([]);
    expect(clashes([{ id: 'one' }], 'years/{id}/')).toHaveLength(1);
    expect(clashes([{ id: 'topics', language: 'ar' }], '{lang}/{id}/')).toHaveLength(1);
  });
});

describe('the diary of corrections', () => {
  const corrected = (count: number): readonly Made[] =>
    Array.from({ length: count }, (_, at) => {
      const date = new Date(Date.UTC(2024, 0, 1 + 10 * at)).toISOString().slice(0, 10);
      return { id: `check-${at}`, check: { corrections: [{ date, kind: 'minor', text: `Change ${at}.` }] } };
    });
  const entriesOf = (html = ''): readonly string[] => [...html.matchAll(/Change (\d+)\./g)].map(([, at = '']) => at);

  test('is cut into pages like a list, which lead to each other and stay as they are', async () => {
    const [before, after] = [await madeSite(corrected(80)), await madeSite(corrected(81))];
    const sheets = ['corrections/', 'corrections/pages/2/', 'corrections/pages/1/'].map((path) => `${path}index.html`);
    const found = sheets.flatMap((path) => entriesOf(before[path]));
    expect(found.map(Number)).toEqual(Array.from({ length: 80 }, (_, at) => 79 - at));
    expect(before['corrections/index.html']).toContain('<a href="pages/2/" rel="next">');
    expect(before['corrections/pages/2/index.html']).toContain('<a href="../../" rel="prev">');
    expect(before['corrections/pages/1/index.html']).toContain(
      '<h1>Corrections · 1 January 2024 – 17 October 2024</h1>',
    );
    expect(after['corrections/pages/1/index.html']).toBe(before['corrections/pages/1/index.html']);
    expect(entriesOf(after['corrections/index.html'])[0]).toBe('80');
  });

  test('of few is one page', async () => {
    const site = await madeSite(corrected(29));
    expect(Object.keys(site).filter((path) => path.startsWith('corrections/'))).toEqual(['corrections/index.html']);
    expect(site['corrections/index.html']).not.toContain('class="turn"');
  });
});

describe('what hosts are told', () => {
  test.each([undefined, 'facts/{year}/{id}/', '{lang}/{year}/{id}/', '{year}-{month}/{id}/', '{id}/{year}/{lang}/'])(
    'every file has one policy, and only cards may stand in frames of other sites, with pages at %s',
    async (path) => {
      const made: readonly Made[] = [...many(3), { id: 'arabic', language: 'ar', check: { published: '2022-03-01' } }];
      const settings = path === undefined ? {} : { site: { url: 'https://desk.example/checks/', path } };
      const site = await madeSite(made, { settings });
      const sent = sentWith(site['_headers'] ?? '');
      expect(Object.keys(site).filter((file) => file.endsWith('.html')).length).toBeGreaterThan(20);
      for (const file of Object.keys(site)) {
        const headers = sent(`/checks/${file.replace(/(^|\/)index\.html$/, '$1')}`);
        const isCard = file.startsWith('embed/');
        expect([file, headers.filter((header) => header.startsWith('Content-Security-Policy:')).length]).toEqual([
          file,
          1,
        ]);
        if (file.endsWith('.html')) expect([file, headers.includes('X-Frame-Options: DENY')]).toEqual([file, !isCard]);
      }
      expect(sent('/checks/assets/site-1.css')).toContain('Cache-Control: public, max-age=31536000, immutable');
    },
  );

  test('what Cloudflare would not read of it is said', () => {
    const months = Array.from(
      { length: 110 },
      (_, at) => `${2010 + Math.floor(at / 12)}-${String(1 + (at % 12)).padStart(2, '0')}`,
    );
    const monthly = months.map((month): Made => ({ id: `check-${month}`, check: { published: `${month}-04` } }));
    const formerly = Array.from({ length: 2001 }, (_, at) => `former-${at}`);
    const limits = (made: readonly Made[], site: ProjectSettings['site'] = {}): string =>
      hostLimits(openMade(made, { settings: { site: { url: 'https://desk.example/checks/', ...site } } }).site).join(
        '\n',
      );
    expect(limits(monthly, { path: '{year}-{month}/{id}/' })).toMatch(
      /^`_headers` has 1\d\d rules, of which Cloudflare reads 100/,
    );
    expect(limits([{ id: 'moved', check: { formerly } }])).toMatch(/^`_redirects` names 2001 old addresses/);
    const hosts = Array.from(
      { length: 60 },
      (_, at): string => `https://pictures-of-the-${at}th-department.desk.example`,
    );
    expect(limits(many(1), { csp: { 'img-src': hosts } })).toMatch(
      /^A line of `_headers` has more than 2000 characters/,
    );
    expect(limits([...monthly, ...many(20)])).toBe('');
  });

  test('the page for wrong addresses links from the root of the host, so that it works at any depth', async () => {
    const site = await madeSite(many(1));
    const links = [...(site['404.html'] ?? '').matchAll(/<a href="([^"#]+)"/g)].map(([, link = '']) => link);
    const own = links.filter((link) => !link.startsWith('https:'));
    expect(own).toContain('/checks/');
    for (const link of own) expect(Object.keys(site)).toContain(`${link.replace('/checks/', '')}index.html`);
  });
});
