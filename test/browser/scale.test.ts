/// <reference lib="dom" />
import { expect, test } from 'vitest';
import { viewArticle } from '../../src/article/index.ts';
import type { CheckContext } from '../../src/model/index.ts';
import { renderFragment, renderHtml } from '../../src/render/index.ts';
import { BUILT_IN_SCALES } from '../../src/scales/index.ts';
import { CHECK, inContext } from '../article/veldania.ts';
import { describeInChromium, show, type Shown } from './chromium.ts';

const LANGUAGES = ['en', 'de', 'fr', 'ar', 'hi', 'zh', 'nl'] as const;
const WIDTHS = [320, 390, 480, 600, 680, 768, 960, 1024, 1200, 1280];

/** A verdict in the middle of a scale whose labels are in the language. */
function inLanguage(language: string, name = 'standard', rating = 'misleading'): CheckContext {
  const context = inContext({ ...CHECK, verdict: { rating, summary: 'No.' } }, { language });
  const scale = BUILT_IN_SCALES[name];
  if (scale === undefined) throw new Error(`There is no scale ${name}.`);
  return { ...context, scale, settings: { ...context.settings, languages: [language], scale: name } };
}

/** The labels of the scale that touch one another or leave their step, at the present width. */
async function clashes({ page }: Shown): Promise<readonly string[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.scale li')].map((step) => {
      const range = document.createRange();
      range.selectNodeContents(step);
      const label = range.getBoundingClientRect();
      const { left, right } = step.getBoundingClientRect();
      return { text: step.textContent, label, leaves: label.left < left - 0.5 || label.right > right + 0.5 };
    });
    const touching = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          ({ label }) =>
            label.left < one.label.right + 2 &&
            one.label.left < label.right + 2 &&
            label.top < one.label.bottom &&
            one.label.top < label.bottom,
        )
        .map(({ text }) => `${one.text} touches ${text}`),
    );
    const outer = document.querySelector('.scale')?.parentElement?.getBoundingClientRect();
    const beyond = boxes.filter(({ label }) => outer && (label.right > outer.right || label.left < outer.left));
    return [
      ...touching,
      ...boxes.filter(({ leaves }) => leaves).map(({ text }) => `${text} leaves its step`),
      ...beyond.map(({ text }) => `${text} leaves the box`),
      ...boxes.filter(({ label }) => label.height < 4).map(({ text }) => `${text} is not to be read`),
    ];
  });
}

describeInChromium('the scale of a verdict', (browser) => {
  test.each(LANGUAGES)('no label touches another at any width, in %s', async (language) => {
    const shown = await show(browser, renderHtml(viewArticle(inLanguage(language))));
    const found: Record<string, readonly string[]> = {};
    for (const width of WIDTHS) {
      await shown.page.setViewportSize({ width, height: 900 });
      const here = await clashes(shown);
      if (here.length > 0) found[width] = here;
    }
    expect(found).toEqual({});
    await shown.close();
  });

  test.each(LANGUAGES)('no step stands alone in a row under the others, in %s', async (language) => {
    const shown = await show(browser, renderHtml(viewArticle(inLanguage(language))));
    const alone: number[] = [];
    for (const width of WIDTHS) {
      await shown.page.setViewportSize({ width, height: 900 });
      const tops = await shown.page.evaluate(() =>
        [...document.querySelectorAll('.scale li')].map((step) => Math.round(step.getBoundingClientRect().top)),
      );
      if (tops.filter((top) => top === tops.at(-1)).length === 1) alone.push(width);
    }
    expect(alone).toEqual([]);
    await shown.close();
  });

  test.each(LANGUAGES)('nor in a narrow column of a wide window, in %s', async (language) => {
    const fragment = renderFragment(viewArticle(inLanguage(language)));
    const shown = await show(
      browser,
      `<!doctype html><title>Host</title><body><main style="width: 680px">${fragment}</main>`,
    );
    for (const width of [680, 480, 300]) {
      await shown.page.evaluate((pixels) => {
        const main = document.querySelector('main');
        if (main !== null) main.style.width = `${pixels}px`;
      }, width);
      expect([width, await clashes(shown)]).toEqual([width, []]);
    }
    await shown.close();
  });

  test('nor on a scale with long words', async () => {
    const shown = await show(
      browser,
      renderHtml(viewArticle(inLanguage('en', 'washington-post', 'three-pinocchios'))),
      320,
    );
    expect(await clashes(shown)).toEqual([]);
    await shown.close();
  });
});
