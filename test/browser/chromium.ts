import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';

const EXECUTABLE = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const REQUIRED = process.env['FACTWRIGHT_REQUIRE_BROWSER'] === '1';
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser that starts before the first test of the file and ends after the last. */
export interface Browser {
  context(): BrowserContext;
}

/** Tests of what starts Chromium itself, which are skipped where there is none. */
export function describeWithProgram(name: string, tests: (program: string) => void): void {
  if (existsSync(EXECUTABLE) || REQUIRED) return void describe(name, () => tests(EXECUTABLE));
  const why = `there is no Chromium at ${EXECUTABLE}; install Debian's package, or set CHROMIUM_PATH`;
  console.warn(`Skipped: ${name}, because ${why}.`);
  describe.skip(`${name} (${why})`, () => tests(EXECUTABLE));
}

/** Tests in a real browser; without Chromium they are skipped, and say so, unless they are required. */
export function describeInChromium(name: string, tests: (browser: Browser) => void): void {
  describeWithProgram(name, () => {
    const profile = mkdtempSync(join(tmpdir(), 'factwright-chromium-'));
    let context: BrowserContext | undefined;
    beforeAll(async () => {
      context = await chromium.launchPersistentContext(profile, {
        headless: true,
        executablePath: EXECUTABLE,
        args: ARGS,
      });
    }, 60_000);
    afterAll(async () => {
      await context?.close();
      rmSync(profile, { recursive: true, force: true });
    }, 60_000);
    tests({
      context: () => {
        if (context === undefined) throw new Error('The browser has not started.');
        return context;
      },
    });
  });
}

/** A page that shows `html` under an address of its own, and every request that it tried to make beyond. */
export interface Shown {
  readonly page: Page;
  readonly requests: readonly string[];
  /** What the browser complained of, such as what the page's policy forbids. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** The page without its policy: what it holds must be harmless by itself, not only for being forbidden. */
export function withoutPolicy(html: string): string {
  const bare = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  if (bare === html) throw new Error('The page has no policy.');
  return bare;
}

const ADDRESS = 'http://page.example/check.html';

/** Opens a page; whatever it asks for besides itself is noted and refused. */
export async function show(browser: Browser, html: string, width = 1280): Promise<Shown> {
  const page = await browser.context().newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === ADDRESS) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    requests.push(url);
    return route.abort();
  });
  await page.setViewportSize({ width, height: 900 });
  await page.goto(ADDRESS);
  return { page, requests, complaints, close: () => page.close() };
}
