/// <reference lib="dom" />
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { Browser } from '../chromium.ts';

/** A way to look at a page. */
export interface Mode {
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  /** Of the text, as a share of its usual size. */
  readonly size: 100 | 200;
}

/** A page of the served site. */
export interface OpenedPage {
  readonly page: Page;
  /** What the browser complained of, and whatever was asked for elsewhere. */
  readonly strange: readonly string[];
  /** Changes how it is looked at. */
  look(mode: Mode): Promise<void>;
  close(): Promise<void>;
}

/** Opens a page below an address; everything that lies elsewhere is refused. */
export async function openPage(browser: Browser, address: string, path: string): Promise<OpenedPage> {
  const page = await browser.context().newPage();
  const strange: string[] = [];
  page.on('console', (message) => strange.push(`${message.text()} ${message.location().url}`));
  page.on('pageerror', (error) => strange.push(String(error)));
  await page.route(
    (url) => !url.href.startsWith(address),
    (route) => {
      strange.push(`foreign: ${route.request().url()}`);
      return route.abort();
    },
  );
  const whole = new URL(path, address).href;
  const answer = await page.goto(whole);
  if (answer?.status() === 404) strange.splice(0, strange.length);
  if (path.includes('search/')) await page.waitForSelector('#results[aria-busy="false"] > li');
  return {
    page,
    strange,
    look: async ({ scheme, width, size }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      await page.evaluate((percent) => {
        document.documentElement.style.fontSize = `${percent}%`;
      }, size);
    },
    close: () => page.close(),
  };
}

/** Opens all that is folded, so that it is judged as well. */
export function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

const NORM = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

/** What breaks WCAG 2.0 to 2.2, A and AA, as axe-core finds it. */
export async function violationsIn(page: Page): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => Reflect.has(globalThis, 'axe'));
  if (!isThere) await page.evaluate(axe.source);
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
