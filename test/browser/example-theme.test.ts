/// <reference lib="dom" />
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHECK, factwright, SETTINGS } from '../cli/scratch-project.ts';
import { describeInChromium } from './chromium.ts';
import { showSite } from './shown-site.ts';

const EXAMPLE = 'docs/publishing/example-theme';
/** Any font will do: the example names a file that publishers have to bring along. */
const FONT = '/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf';
const PAGES = ['index.html', 'trawlers-in-reserve/', 'claimants/', 'corrections/', 'method/', 'about/', 'de/about/'];

describeInChromium('the example theme of the documentation', (browser) => {
  let root = '';
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'factwright-theme-'));
    cpSync(join(EXAMPLE, 'theme'), join(root, 'theme'), { recursive: true });
    const site = readFileSync(join(EXAMPLE, 'factwright.yaml'), 'utf8');
    writeFileSync(join(root, 'factwright.yaml'), SETTINGS.replace(/^site: .*$/m, site).replace('[en]', '[en, de]'));
    mkdirSync(join(root, 'factchecks'));
    writeFileSync(join(root, 'factchecks/trawlers-in-reserve.yaml'), CHECK);
    mkdirSync(join(root, 'theme/static/fonts'), { recursive: true });
    if (existsSync(FONT)) cpSync(FONT, join(root, 'theme/static/fonts/harbour-serif.ttf'));
    const { code, stderr } = await factwright(root, 'build');
    expect([code, stderr]).toEqual([0, '']);
  }, 60_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  for (const path of PAGES)
    for (const scheme of ['light', 'dark'] as const)
      test(`/${path}, ${scheme}: nothing is refused, nothing foreign is loaded, WCAG 2.2 A and AA hold`, async () => {
        const { page, complaints, requests, close } = await showSite(browser, join(root, 'site'), { path, width: 400 });
        await page.emulateMedia({ colorScheme: scheme });
        await page.evaluate(axe.source);
        const violations = await page.evaluate(async () => {
          const results = await Reflect.get(globalThis, 'axe').run(document);
          return results.violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [
            id,
            ...nodes.map(({ html }) => html),
          ]);
        });
        expect(violations).toEqual([]);
        expect([complaints, requests]).toEqual([[], []]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
        await close();
      });

  test('a masthead of one’s own leads to the other languages', async () => {
    const { page, close } = await showSite(browser, join(root, 'site'), { path: 'index.html' });
    await page.locator('header.strip a[hreflang=de]').click();
    expect(page.url()).toBe('http://site.example/checks/de/');
    expect(await page.locator('header.strip a', { hasText: 'Berichtigungen' }).count()).toBe(1);
    await close();
  });

  test('the look is the publisher’s: mark, colours, a typeface of its own, rows and words', async () => {
    const { page, close } = await showSite(browser, join(root, 'site'), { path: 'index.html' });
    expect(
      await page.locator('header.strip img[alt="Harbour checks"]').evaluate((logo) => logo.clientWidth),
    ).toBeGreaterThan(60);
    expect(await page.locator('li.said-first h2 a').textContent()).toContain('False: The ministry');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(251, 250, 247)');
    await page.locator('li.said-first h2 a').click();
    expect(await page.locator('h2', { hasText: 'What we found' }).count()).toBe(1);
    expect(await page.locator('article .ask a').getAttribute('href')).toBe('../corrections/');
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => document.fonts.check('16px "Harbour Serif"'))).toBe(true);
    await close();
  });
});
