/// <reference lib="dom" />
import { expect, test } from 'vitest';
import { extractText, getDocumentProxy } from 'unpdf';
import { viewArticle } from '../../src/article/index.ts';
import { renderHtml } from '../../src/render/index.ts';
import { ARABIC_CHECK } from '../article/arabic-check.ts';
import { inContext } from '../article/veldania.ts';
import { flagshipView } from '../render/flagship.ts';
import { describeInChromium, show } from './chromium.ts';

const view = flagshipView();
const flagship = renderHtml(view);
const folded = view.claims.flatMap(({ evidence }) => evidence.filter((item) => !item.open));

describeInChromium('reading the flagship', (browser) => {
  test('claim, verdict and short answer are on the first screen, side by side; the page is a third of what it was', async () => {
    const { page, close } = await show(browser, flagship);
    const boxes = await page.evaluate(() =>
      ['statement', 'verdict'].map(
        (id) => document.getElementById(id)?.getBoundingClientRect().toJSON() as { top: number; bottom: number },
      ),
    );
    expect(boxes[0]?.top).toBe(boxes[1]?.top);
    for (const { bottom } of boxes) expect(bottom).toBeLessThanOrEqual(900);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(9994);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    await close();
  });

  test('on a phone the verdict is named right below the headline, and leads to its box', async () => {
    const { page, close } = await show(browser, flagship, 390);
    const chip = page.locator('.stamp a');
    expect((await chip.boundingBox())?.y).toBeLessThan(400);
    await chip.click();
    expect(page.url()).toMatch(/#verdict$/);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await chip.isVisible()).toBe(false);
    await close();
  });

  test('a citation opens what is folded away around its item, without a script', async () => {
    const { page, close } = await show(browser, flagship);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const cited = folded.find(({ id }) => flagship.includes(`id="cite-3" href="#evidence-${id}"`)) ?? folded[0];
    const item = page.locator(`[id="evidence-${cited?.id}"]`);
    expect(await item.isVisible()).toBe(false);
    await page.locator(`.cite[href="#evidence-${cited?.id}"]`).first().click();
    await expect.poll(() => item.isVisible()).toBe(true);
    await expect.poll(async () => (await item.boundingBox())?.y).toBeLessThan(400);
    await close();
  });

  test('the contents stand at the side and mark where one is; on a phone they unfold', async () => {
    const wide = await show(browser, flagship);
    await wide.page.emulateMedia({ reducedMotion: 'reduce' });
    const entry = wide.page.locator('.contents a[href="#how-we-know"]');
    expect(await entry.isVisible()).toBe(true);
    await entry.click();
    await expect.poll(() => entry.evaluate((link) => getComputedStyle(link).fontWeight)).toBe('700');
    expect(await entry.isVisible()).toBe(true);
    await wide.close();
    const { page, close } = await show(browser, flagship, 390);
    const link = page.locator('.contents a[href="#sources"]');
    expect(await link.isVisible()).toBe(false);
    await page.locator('.contents summary').click();
    expect(await link.isVisible()).toBe(true);
    await close();
  });

  test('right to left, the contents stand on the right', async () => {
    const { page, close } = await show(browser, renderHtml(viewArticle(inContext(ARABIC_CHECK))));
    const [contents, body] = [await page.locator('.contents').boundingBox(), await page.locator('.body').boundingBox()];
    expect(contents?.x).toBeGreaterThan((body?.x ?? 0) + (body?.width ?? 0) / 2);
    await close();
  });

  test('paper shows what is folded away', async () => {
    const { page, close } = await show(browser, flagship);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' }))), {
      mergePages: true,
    });
    const plain = text.replaceAll(/\s+/g, '');
    const missing = folded.filter(({ shows }) => !plain.includes(shows.replaceAll(/\s+/g, '')));
    expect(missing.map(({ label }) => label)).toEqual([]);
    await close();
  });
});
