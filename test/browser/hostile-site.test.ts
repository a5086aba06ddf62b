/// <reference lib="dom" />
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { XmlDocument } from 'libxml2-wasm';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardOf } from '../../src/site/cards/card-of.ts';
import { cardSvg } from '../../src/site/cards/card-svg.ts';
import { coloursOn } from '../../src/site/theme/colours-css.ts';
import { viewArticle } from '../../src/article/index.ts';
import { CHECK, inContext } from '../article/veldania.ts';
import { factwright } from '../cli/scratch-project.ts';
import { hostileDesk, plainDesk } from '../hostile/hostile-desk.ts';
import { VECTORS } from '../hostile/page-vectors.ts';
import { withEverywhere } from '../hostile/with-everywhere.ts';
import { siteIn } from '../workspace/build/site-in.ts';
import { describeInChromium, show, withoutPolicy, type Browser } from './chromium.ts';
import { folderWith, type Folder } from './folder-with.ts';

const SITE = 'http://site.example/checks/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

/** What Markdown of the checks may add to a page, besides what plain words need. */
const FROM_MARKDOWN = ['a', 'a href', 'a rel', 'a class', 'blockquote', 'br', 'code', 'code class', 'em', 'li', 'p'];
const MORE = ['pre', 'pre tabindex', 'strong', 'ul', 'del', 'ol', 'ol start', 'hr', 'h3', 'h3 id'];

/** A page that walks through a site, and what it noticed on the way. */
interface Walk {
  readonly page: Page;
  /** Goes to a path of the site, and gives what ran, was asked for elsewhere, or was complained of. */
  readonly visit: (path: string) => Promise<readonly string[]>;
}

async function openWalk(browser: Browser, folder: string, { policy }: { readonly policy: boolean }): Promise<Walk> {
  const page = await browser.context().newPage();
  let noticed: string[] = [];
  page.on('dialog', async (dialog) => {
    noticed.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('console', (message) => noticed.push(message.text()));
  page.on('pageerror', (error) => noticed.push(String(error)));
  page.on('popup', () => noticed.push('a window opened'));
  await page.route('**/*', async (route) => {
    const { pathname, href } = new URL(route.request().url());
    if (pathname === '/favicon.ico') return route.fulfill({ status: 204 });
    const path = decodeURIComponent(pathname.slice('/checks/'.length)).replace(/(^|\/)$/, '$1index.html');
    if (!href.startsWith(SITE) || !existsSync(join(folder, path))) {
      noticed.push(`asked for ${href}`);
      return route.abort();
    }
    const bytes = readFileSync(join(folder, path));
    // What leads on from an old address would be left before it is looked at.
    const text = bytes.toString('utf8').replace(/<meta http-equiv="refresh" content="0; url=\.\.\/check-\d\/">/, '');
    const body = path.endsWith('.html') ? (policy ? text : withoutPolicy(text)) : bytes;
    return route.fulfill({ contentType: TYPES[extname(path)] ?? 'text/plain', body });
  });
  return {
    page,
    visit: async (path) => {
      noticed = [];
      await page.goto(SITE + path, { waitUntil: 'load' });
      await page.waitForTimeout(10);
      if ((await page.evaluate(() => Reflect.get(globalThis, 'pwned'))) !== undefined) noticed.push('ran');
      return [...noticed];
    },
  };
}

function elementsAndAttributes(): readonly string[] {
  const all = [...document.querySelectorAll('*')].flatMap((node) => {
    const name = node.localName;
    return [name, ...node.getAttributeNames().map((attribute) => `${name} ${attribute}`)];
  });
  return [...new Set(all)];
}

/** Addresses that are no page, mail or picture, the empty one of the icon aside. */
function strangeAddresses(): readonly string[] {
  return [...document.querySelectorAll('*')]
    .flatMap((node) =>
      ['href', 'src', 'action', 'formaction', 'data', 'xlink:href'].map((name) => node.getAttribute(name) ?? ''),
    )
    .filter((address) => address !== '')
    .map((address) => new URL(address, location.href).href)
    .filter((address) => !/^(?:https?:\/\/|mailto:|data:image\/|data:,$)/.test(address));
}

describeInChromium('a site that strangers have filled in', (browser) => {
  let hostile: Folder;
  let plain: Folder;
  let usual: ReadonlySet<string> = new Set();
  const files = (): readonly string[] => Object.keys(siteIn(hostile.site));
  const pages = (): readonly string[] =>
    files()
      .filter((path) => path.endsWith('.html'))
      .map((path) => path.replace(/(^|\/)index\.html$/, '$1'));

  beforeAll(async () => {
    [hostile, plain] = [folderWith(hostileDesk()), folderWith(plainDesk())];
    for (const { root } of [plain, hostile]) {
      const { code, stderr } = await factwright(root, 'build', '--force', '--no-cards', '--no-theme-code');
      expect([code, code === 0 ? '' : stderr.slice(-600)]).toEqual([0, '']);
    }
    const walk = await openWalk(browser, plain.site, { policy: true });
    const known = new Set([...FROM_MARKDOWN, ...MORE]);
    for (const path of Object.keys(siteIn(plain.site)).filter((each) => /^(?!old-).*\.html$/.test(each))) {
      await walk.visit(path);
      for (const name of await walk.page.evaluate(elementsAndAttributes)) known.add(name);
    }
    for (const name of await searchedIn(walk, 'vessel')) known.add(name);
    await walk.page.close();
    usual = known;
  }, 300_000);
  afterAll(() => {
    hostile?.remove();
    plain?.remove();
  });

  test('has every kind of page, with the words of strangers in each', () => {
    const text = (path: string): string => readFileSync(join(hostile.site, path), 'utf8');
    for (const path of ['', 'claimants/minister/', 'topics/', 'ratings/wrong/', 'places/nl/', 'years/2024/', 'method/'])
      expect([path, /pwned=1/.test(text(`${path}index.html`))]).toEqual([path, true]);
    for (const path of ['corrections/', 'data/', 'search/', 'embed/check-0/', 'old-check-0/', 'withdrawn/', 'ar/'])
      expect([path, /pwned=1/.test(text(`${path}index.html`))]).toEqual([path, true]);
    for (const path of [
      '404.html',
      'rss.xml',
      'feed.json',
      'search/2024.json',
      'oembed/check-0.json',
      'data/checks.csv',
    ])
      expect([path, /pwned=1/.test(text(path))]).toEqual([path, true]);
  });

  for (const policy of [true, false])
    test(
      `runs nothing, asks nobody and has no element of theirs, ${policy ? 'and its policy had nothing to forbid' : 'without its policy'}`,
      { timeout: 300_000 },
      async () => {
        const walk = await openWalk(browser, hostile.site, { policy });
        expect(pages().length).toBeGreaterThan(100);
        for (const path of pages()) {
          expect([path, ...(await walk.visit(path))]).toEqual([path]);
          expect(walk.page.url().startsWith(SITE)).toBe(true);
          const found = await walk.page.evaluate(elementsAndAttributes);
          expect([path, ...found.filter((name) => !usual.has(name))]).toEqual([path]);
          expect([path, ...(await walk.page.evaluate(strangeAddresses))]).toEqual([path]);
        }
        await walk.page.close();
      },
    );

  test('shows what its search finds as text', { timeout: 60_000 }, async () => {
    for (const policy of [true, false]) {
      const walk = await openWalk(browser, hostile.site, { policy });
      for (const query of [
        'vessel',
        '<script>window.pwned=1</script>',
        'pwned',
        '"><img src=x onerror=window.pwned=1>',
      ]) {
        const found = await searchedIn(walk, query);
        expect([query, ...found.filter((name) => !usual.has(name))]).toEqual([query]);
        expect(await walk.page.evaluate(() => Reflect.get(globalThis, 'pwned'))).toBeUndefined();
      }
      await walk.page.close();
    }
  });

  test('has feeds, sitemaps and data that hold text only', { timeout: 60_000 }, async () => {
    const walk = await openWalk(browser, hostile.site, { policy: true });
    /** What others put into pages of their own. */
    const parts = new Set<string>();
    const elements = (document: XmlDocument): readonly string[] => [
      ...new Set(document.find('//*').map((node) => ('name' in node ? String(node.name) : ''))),
    ];
    for (const path of files().filter((each) => each.endsWith('.xml'))) {
      const document = XmlDocument.fromBuffer(readFileSync(join(hostile.site, path)));
      const allowed =
        'rss channel title link description language lastBuildDate item guid pubDate creator category feed id updated author name entry published summary urlset url loc lastmod sitemapindex sitemap news publication publication_date'.split(
          ' ',
        );
      expect([path, ...elements(document).filter((name) => !allowed.includes(name))]).toEqual([path]);
      for (const node of document.find('//item/description')) parts.add('content' in node ? node.content : '');
      document.dispose();
    }
    for (const path of ['rss.xml', 'atom.xml', 'sitemap.xml', 'sitemaps/2024.xml', 'feed.json', 'search/2024.json'])
      expect([path, ...(await walk.visit(path))]).toEqual([path]);
    for (const path of files().filter((each) => each.endsWith('.json'))) {
      const answer = JSON.parse(readFileSync(join(hostile.site, path), 'utf8')) as { readonly html?: string };
      if (answer.html !== undefined) parts.add(answer.html);
    }
    expect(parts.size).toBeGreaterThan(40);
    await expectHarmless(browser, [...parts].map((html) => `<div>${html}</div>`).join('\n'));
    await walk.page.close();
  });

  test('has a table in which no cell is a formula', () => {
    const rows = cellsOf(readFileSync(join(hostile.site, 'data/checks.csv'), 'utf8'));
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
    expect(rows.flat().filter((cell) => cell.includes('HYPERLINK')).length).toBeGreaterThan(1);
  });

  test('says to hosts what a site of plain words does', () => {
    for (const name of ['_headers', '_redirects', 'robots.txt'])
      expect(readFileSync(join(hostile.site, name), 'utf8')).toBe(readFileSync(join(plain.site, name), 'utf8'));
  });
});

describeInChromium('the card of a check', (browser) => {
  test('is drawn of whatever text, as text', { timeout: 120_000 }, async () => {
    const page = await browser.context().newPage();
    const asked: string[] = [];
    let svg = '';
    await page.route('**/*', async (route) => {
      const url = route.request().url();
      if (url.endsWith('/card.svg')) return route.fulfill({ contentType: 'image/svg+xml', body: svg });
      if (!url.endsWith('favicon.ico')) asked.push(url);
      return route.abort();
    });
    for (const vector of VECTORS) {
      const { check } = withEverywhere(CHECK, vector);
      const statement = { ...check.statement, summary: vector };
      const context = inContext({ ...check, statement });
      svg = cardSvg(cardOf(viewArticle(context), coloursOn(context.settings, 'light')));
      await page.goto('http://site.example/card.svg');
      expect([vector, await page.evaluate(() => Reflect.get(globalThis, 'pwned')), ...asked]).toEqual([
        vector,
        undefined,
      ]);
      const found = await page.evaluate(() => [...document.querySelectorAll('*')].map((node) => node.localName));
      expect([vector, ...found.filter((name) => !DRAWN.has(name))]).toEqual([vector]);
    }
    await page.close();
  });
});

const DRAWN: ReadonlySet<string> = new Set(['svg', 'rect', 'text', 'tspan', 'path', 'g', 'title', 'circle', 'line']);

/** Looks for something on the search page, and gives the elements of what was found with all else. */
async function searchedIn({ page, visit }: Walk, query: string): Promise<readonly string[]> {
  expect(await visit(`search/?q=${encodeURIComponent(query)}`)).toEqual([]);
  await page.waitForFunction(() => /\d|No /.test(document.querySelector('#found')?.textContent ?? ''));
  return page.evaluate(elementsAndAttributes);
}

/** Another page that takes HTML of the site asks for its cards alone. */
async function expectHarmless(browser: Browser, html: string): Promise<void> {
  const { page, requests, close } = await show(browser, `<!doctype html><title>x</title>${html}`);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'pwned'))).toBeUndefined();
  expect(requests.filter((address) => !address.startsWith('https://desk.example/checks/embed/'))).toEqual([]);
  await close();
}

/** The cells of a table as RFC 4180 has it. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const cells = csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g);
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of cells) {
    rows.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
