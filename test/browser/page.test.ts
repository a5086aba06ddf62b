/// <reference lib="dom" />
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { viewArticle } from '../../src/article/index.ts';
import { renderHtml } from '../../src/render/index.ts';
import { ARABIC_CHECK } from '../article/arabic-check.ts';
import { CHECK, inContext } from '../article/veldania.ts';
import { flagshipView } from '../render/flagship.ts';
import { faultsOfHtml } from '../site/standards.ts';
import { describeInChromium, show, withoutPolicy } from './chromium.ts';

const PAGES: Readonly<Record<string, string>> = {
  flagship: renderHtml(flagshipView()),
  'every key': renderHtml(viewArticle(inContext(CHECK))),
  'right to left': renderHtml(viewArticle(inContext(ARABIC_CHECK, { language: 'ar' }))),
  draft: renderHtml(viewArticle(inContext({ ...CHECK, status: 'draft' }))),
  withdrawn: renderHtml(viewArticle(inContext({ ...CHECK, status: 'withdrawn' }))),
};

const NORM = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

describeInChromium('the page', (browser) => {
  for (const [name, html] of Object.entries(PAGES)) {
    for (const scheme of ['light', 'dark'] as const) {
      for (const width of [1280, 320]) {
        test(`${name}, ${scheme}, ${width} px: WCAG 2.2 A and AA hold`, async () => {
          const { page, close } = await show(browser, html, width);
          await page.emulateMedia({ colorScheme: scheme });
          // What is folded away counts as well.
          await page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true;
          });
          await page.evaluate(axe.source);
          const violations = await page.evaluate(async (options) => {
            const { axe: tool } = globalThis as unknown as {
              axe: {
                run: (
                  where: unknown,
                  how: unknown,
                ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
              };
            };
            const results = await tool.run(document, options);
            return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
          }, NORM);
          expect(violations).toEqual([]);
          await close();
        });
      }
    }

    test(`${name}: nothing is wider than a phone of 320 px, folded away or not`, async () => {
      const { page, close } = await show(browser, html, 320);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await close();
    });

    test(`${name}: text of twice the size fits on a phone`, async () => {
      const { page, close } = await show(browser, html, 390);
      const width = await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
        return document.documentElement.scrollWidth;
      });
      expect(width).toBeLessThanOrEqual(390);
      await close();
    });

    test(`${name}: it asks for nothing, and runs no script`, async () => {
      const bare = await show(browser, withoutPolicy(html));
      expect(bare.requests).toEqual([]);
      await bare.close();
      const { page, requests, complaints, close } = await show(browser, html);
      expect([...requests, ...complaints]).toEqual([]);
      const policy = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', 'content');
      expect(policy).toMatch(/default-src 'none'/);
      expect(policy).not.toMatch(/script-src|unsafe/);
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/serif/);
      await close();
    });

    test(`${name}: every link inside the page has its target, every id is its own`, async () => {
      const { page, close } = await show(browser, html);
      const broken = await page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        const targets = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
          decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''),
        );
        return {
          doubles: ids.filter((id, index) => ids.indexOf(id) !== index),
          missing: targets.filter((id) => !ids.includes(id)),
        };
      });
      expect(broken).toEqual({ doubles: [], missing: [] });
      await close();
    });

    test(`${name}: printed, everything is dark on white and nothing is cut off`, async () => {
      const { page, close } = await show(browser, html, 700);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const { ink, paper, width } = await page.evaluate(() => ({
        ink: getComputedStyle(document.body).color,
        paper: getComputedStyle(document.documentElement).backgroundColor,
        width: document.documentElement.scrollWidth,
      }));
      expect(lightness(ink)).toBeLessThan(80);
      expect(paper === 'rgba(0, 0, 0, 0)' || lightness(paper) > 240).toBe(true);
      expect(width).toBeLessThanOrEqual(700);
      await close();
    });
  }

  test('French quotation marks stand apart from the words, and other ones close to them', async () => {
    const marksOf = async (language: string): Promise<readonly string[]> => {
      const html = renderHtml(viewArticle(inContext(CHECK, { language })));
      const { page, close } = await show(browser, html, 1280);
      const marks = await page.evaluate(() =>
        [...document.querySelectorAll('q')].map((quoted) => getComputedStyle(quoted).quotes),
      );
      await close();
      return [...new Set(marks)];
    };
    // Words of another language stand in the marks of the page as well.
    expect(await marksOf('fr')).toEqual(['"«\u202f" "\u202f»" "‹\u202f" "\u202f›"']);
    expect(await marksOf('de')).toEqual(['auto']);
  });
});

test.each(Object.entries(PAGES))('%s: the HTML is valid', async (_, html) => {
  expect(await faultsOfHtml(html)).toEqual([]);
});

test.each(Object.entries(PAGES))('%s: styles stay small', (_, html) => {
  const styles = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  expect(styles.length).toBeGreaterThan(1000);
  expect(styles.length).toBeLessThan(15 * 1024);
});

/** Of `rgb(r, g, b)`, from 0 to 255. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / 3;
}
