/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeInChromium } from '../chromium.ts';
import { tabThrough } from './keyboard.ts';
import { openPage, unfold, violationsIn, type Mode } from './opened-page.ts';
import { PAGES } from './page-types.ts';
import { NUMBERS, serveDesk, type ServedDesk } from './served-desk.ts';
import { testFiles } from './test-files.ts';

const IS_LONG = process.env['FACTWRIGHT_LONG'] === '1';

/** Usually each of the ways once; at length, all of them together. */
const MODES: readonly Mode[] = IS_LONG
  ? (['light', 'dark'] as const).flatMap((scheme) =>
      [1280, 640, 320].flatMap((width) => ([100, 200] as const).map((size): Mode => ({ scheme, width, size }))),
    )
  : [
      { scheme: 'light', width: 1280, size: 100 },
      { scheme: 'dark', width: 320, size: 200 },
    ];
const WIDTHS = [1280, 1024, 640, 320];

let desk: ServedDesk;
beforeAll(async () => {
  // Cards are pictures, which have tests of their own.
  desk = await serveDesk(NUMBERS, '--quiet', ...(IS_LONG ? [] : ['--no-cards']));
}, 240_000);
afterAll(() => desk.close(), 60_000);

describe('the files of a desk in four languages', () => testFiles(() => desk, IS_LONG ? 1 : 12));

describeInChromium('every type of page of a desk in four languages', (browser) => {
  test.for(Object.entries(PAGES))('%s', { timeout: 180_000 }, async ([, path]) => {
    const { page, strange, look, close } = await openPage(browser, desk.address, path);
    for (const isUnfolded of [false, true]) {
      if (isUnfolded) await unfold(page);
      for (const width of WIDTHS)
        for (const size of [100, 200] as const) {
          await look({ scheme: 'light', width, size });
          const needed = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(needed, `${width} px, text of ${size} %`).toBeLessThanOrEqual(width);
        }
    }
    for (const mode of MODES) {
      await look(mode);
      expect([mode, await violationsIn(page)]).toEqual([mode, []]);
    }
    // The script of the publisher's own, which the policy allows.
    if (!path.startsWith('embed/'))
      expect(await page.evaluate(() => document.documentElement.dataset['counted'])).toBe('yes');
    expect(strange).toEqual([]);
    await close();
  });

  test.for([
    ['home', 'in', ''],
    ['a list', 'in', 'ratings/false/'],
    ['search with results', 'in', 'search/?q=ferry'],
    ['method', 'in', 'method/'],
    ['a check with every key', 'in', 'checks/every-key/'],
    ['a check, right to left,', 'in', 'checks/en-1-ar/'],
    ['a withdrawn check', 'in', 'checks/withdrawn-original/'],
  ])('the keyboard alone reaches all of %s', { timeout: 60_000 }, async ([, , path = '']) => {
    const { page, close } = await openPage(browser, desk.address, path);
    const { missed, unseen, count } = await tabThrough(page);
    expect({ missed, unseen }).toEqual({ missed: [], unseen: [] });
    expect(count).toBeGreaterThan(10);
    await close();
  });

  test('the first key leads past the masthead', async () => {
    for (const path of ['', 'ar/', 'checks/en-1/']) {
      const { page, close } = await openPage(browser, desk.address, path);
      await page.keyboard.press('Tab');
      const box = await page.locator('.skip').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
      await close();
    }
  });

  test('paper shows all that a check folds away', async () => {
    for (const path of ['checks/every-key/', 'checks/hearing-tests-in-veldania/', 'checks/every-key-arabic/']) {
      const { page, close } = await openPage(browser, desk.address, path);
      const folded = await page.evaluate(hiddenInDetails);
      expect(folded.length).toBeGreaterThan(3);
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => page.evaluate(hiddenInDetails), { timeout: 10_000 }).toEqual([]);
      for (const useless of ['.masthead nav', '.copy', '.embed'])
        expect(await page.locator(useless).first().isVisible(), useless).toBe(false);
      await close();
    }
  });

  test('an old address leads to the check', async () => {
    const { page, strange, close } = await openPage(browser, desk.address, 'checks/corrected-once/');
    await page.waitForURL('**/checks/corrected-twice/');
    expect(strange).toEqual([]);
    await close();
  });
});

/** Runs in the page: what stands in `details` of the article and cannot be seen, but for forms of citing and ways to share. */
function hiddenInDetails(): readonly string[] {
  return [...document.querySelectorAll('article details:not(.contents *, #colophon *) > :not(summary)')]
    .filter((element) => !element.checkVisibility({ contentVisibilityAuto: true }))
    .map((element) => element.outerHTML.slice(0, 120));
}
