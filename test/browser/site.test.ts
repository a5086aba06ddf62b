/// <reference lib="dom" />
import axe from 'axe-core';
import { beforeAll, expect, test } from 'vitest';
import { madeFiles, type Made } from '../site/made-site.ts';
import { describeInChromium, type Browser } from './chromium.ts';

const BASE = 'https://desk.example/checks/';

const MADE: readonly Made[] = [
  ...Array.from({ length: 50 }, (_, at): Made => ({
    id: `check-${at}`,
    check: { title: `The reserve, part ${at}`, published: `2026-0${1 + (at % 9)}-1${at % 10}`, topics: ['Sea', 'Law'] },
  })),
  {
    id: 'withdrawn',
    check: {
      status: 'withdrawn',
      corrections: [{ date: '2026-10-01', kind: 'withdrawal', text: 'The log was wrong.' }],
    },
  },
  { id: 'arabic', language: 'ar', check: { title: 'دخلت سفن الوزارة المحمية' } },
];

const PAGES = {
  home: '',
  'an older page of a list': 'pages/1/',
  claimants: 'claimants/',
  'a claimant': 'claimants/minister/',
  'a topic': 'topics/sea/',
  'a year': 'years/2026/',
  corrections: 'corrections/',
  method: 'method/',
  data: 'data/',
  'a check': 'check-7/',
  'a withdrawn check': 'withdrawn/',
  'a card for other pages': 'embed/check-7/',
  'the card of a withdrawn check': 'embed/withdrawn/',
  'a wrong address': '404.html',
  'home, right to left': 'ar/',
  'method, right to left': 'ar/method/',
} as const;

const NORM = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

describeInChromium('a site', (browser) => {
  let files: Readonly<Record<string, string>> = {};
  beforeAll(async () => {
    files = await madeFiles(MADE, { rules: ['quote-in-source', 'quote-checked', 'verdict-follows'] });
  });

  for (const [name, path] of Object.entries(PAGES))
    test(`${name}: WCAG 2.2 A and AA hold, nothing is wider than the screen, and nothing is asked for elsewhere`, async () => {
      for (const scheme of ['light', 'dark'] as const)
        for (const width of [1280, 320]) {
          const { page, strange } = await open(browser, files, { path, width, scheme });
          expect([scheme, width, await violationsIn(page)]).toEqual([scheme, width, []]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          expect(strange).toEqual([]);
          await page.close();
        }
    });
});

interface Showing {
  readonly path: string;
  readonly width: number;
  readonly scheme: 'light' | 'dark';
}

function typeOf(url: string): string {
  if (url.endsWith('.css')) return 'text/css';
  return url.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
}

/** A page of the site, served from memory; `strange` collects what it asks for in vain, and what the browser complains of. */
async function open(browser: Browser, files: Readonly<Record<string, string>>, { path, width, scheme }: Showing) {
  const page = await browser.context().newPage();
  const strange: string[] = [];
  await page.route('**/*', async (route) => {
    const url = decodeURI(route.request().url());
    const file = url.startsWith(BASE) ? url.slice(BASE.length) : undefined;
    const body = file === undefined ? undefined : files[/(?:^|\/)$/.test(file) ? `${file}index.html` : file];
    if (body === undefined) {
      if (!url.endsWith('favicon.ico')) strange.push(url);
      return route.abort();
    }
    return route.fulfill({ body, contentType: typeOf(url) });
  });
  page.on('console', (message) => {
    if (!message.text().includes('favicon')) strange.push(message.text());
  });
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(BASE + path);
  return { page, strange };
}

async function violationsIn(page: Awaited<ReturnType<typeof open>>['page']): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (options) => {
    const { axe: tool } = globalThis as unknown as {
      axe: {
        run: (where: unknown, how: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await tool.run(document, options);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  }, NORM);
}
