import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Browser, Shown } from './chromium.ts';

/** Where a site lies while it is looked at: below a folder, as many do. */
export const SITE = 'http://site.example/checks/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Opens a page of the site in a folder; whatever it asks for beyond the site is noted and refused. */
export async function showSite(
  browser: Browser,
  folder: string,
  { path, width = 1280 }: { readonly path: string; readonly width?: number },
): Promise<Shown> {
  const page = await browser.context().newPage();
  const requests: string[] = [];
  const complaints = complaintsOf(page);
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    const file = url.startsWith(SITE) ? fileIn(folder, url) : undefined;
    if (file !== undefined)
      return route.fulfill({ contentType: TYPES[extname(file)] ?? 'text/plain', body: readFileSync(file) });
    requests.push(url);
    return route.abort();
  });
  await page.setViewportSize({ width, height: 900 });
  await page.goto(SITE + path);
  return { page, requests, complaints, close: () => page.close() };
}

function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

function fileIn(folder: string, url: string): string | undefined {
  const path = join(folder, decodeURIComponent(new URL(url).pathname.slice('/checks/'.length)));
  const file = path.endsWith('/') ? join(path, 'index.html') : path;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
