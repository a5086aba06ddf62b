/// <reference lib="dom" />
import { expect, test } from 'vitest';
import { viewArticle } from '../../src/article/index.ts';
import type { Evidence, FactCheck, Party, Source } from '../../src/model/index.ts';
import { renderHtml, renderSheet } from '../../src/render/index.ts';
import { CHECK, inContext } from '../article/veldania.ts';
import { flagshipView } from '../render/flagship.ts';
import { describeInChromium, show, type Browser } from './chromium.ts';

/** Many groups that have it from each other, all with names of one kind. */
function tangle(name: (index: number) => string): FactCheck {
  const parties: Record<string, Party> = { ...CHECK.parties };
  const sources: Record<string, Source> = { ...CHECK.sources };
  const evidence: Record<string, Evidence> = {};
  for (let index = 0; index < 12; index += 1) {
    const id = `paper-${index}`;
    parties[id] = { name: name(index), kind: index % 4 === 3 ? 'anonymous' : 'news', why: 'Fear.', basis: 'There.' };
    const basedOn = [index * 2 + 1, index + 3, index + 5].filter((each) => each < 12).map((each) => `paper-${each}`);
    sources[id] = {
      kind: 'article',
      by: id,
      ...(basedOn.length > 0 ? { basedOn } : {}),
      ...(index % 3 === 0 ? { ownWork: 'Seen.' } : {}),
    };
    if (index < 4)
      evidence[`says-${index}`] = { claim: 'no-entry', stance: 'rebuts', shows: 'It was there.', source: id };
  }
  return { ...CHECK, parties, sources, evidence: { ...CHECK.evidence, ...evidence } };
}

const NAMES: Readonly<Record<string, (index: number) => string>> = {
  short: (index) => `Paper ${index}`,
  long: (index) => `The Independent Weekly Gazette for the Fishing Communities of Northern Veldania, Edition ${index}`,
  'one word': (index) => `WMWMWM${'Donaudampfschifffahrt'.repeat(4)}${index}`,
  'right to left': (index) => `صحيفة الصيادين الأسبوعية المستقلة في شمال جمهورية فلدانيا ${index}`,
  Chinese: (index) => `维尔达尼亚北部渔业社区独立周报编辑部第${index}号特别调查记者站`,
  Hindi: (index) => `उत्तरी वेल्डानिया के मछुआरों का स्वतंत्र साप्ताहिक समाचार पत्र ${index}`,
};

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is wrong with the texts of the drawings on a page: they overlap, leave their drawing or are too small to read. */
async function faults(browser: Browser, html: string, width: number): Promise<readonly string[]> {
  const { page, close } = await show(browser, html, width);
  const drawings = await page.evaluate(() =>
    [...document.querySelectorAll('svg.origins')].map((svg) => {
      const box = (element: Element): Box => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { text: element.textContent ?? '', left, right, top, bottom };
      };
      const scale = svg.getBoundingClientRect().width / Number(svg.getAttribute('width'));
      const marks = [...svg.querySelectorAll('circle')].map(box);
      return { frame: box(svg), scale, marks, texts: [...svg.querySelectorAll('text:not(.number)')].map(box) };
    }),
  );
  await close();
  expect(drawings.length).toBeGreaterThan(0);
  return drawings.flatMap(({ frame, scale, texts, marks }) => [
    ...(scale * 11.5 < 9.5 ? [`too small: ${scale}`] : []),
    ...texts
      .filter(({ left, right }) => left < frame.left - 0.5 || right > frame.right + 0.5)
      .map(({ text }) => `outside: ${text}`),
    ...texts.flatMap((one, index) =>
      [...texts.slice(index + 1), ...marks]
        .filter((other) => overlap(one, other))
        .map(({ text }) => `${one.text} × ${text}`),
    ),
  ]);
}

/** Lines of text may touch, since their boxes hold room for accents. */
function overlap(a: Box, b: Box): boolean {
  return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
}

describeInChromium('the drawing of origins', (browser) => {
  for (const [kind, name] of Object.entries(NAMES)) {
    for (const language of ['en', 'ar']) {
      test(`names that are ${kind}, on a page in ${language}: no label overlaps or leaves the drawing`, async () => {
        const html = renderHtml(viewArticle(inContext(tangle(name), { language })));
        for (const width of [1280, 360]) expect(await faults(browser, html, width)).toEqual([]);
      });
    }
  }

  test('the flagship, and the sheet that stands alone', async () => {
    for (const width of [1280, 360]) expect(await faults(browser, renderHtml(flagshipView()), width)).toEqual([]);
    const sheet = renderSheet([
      flagshipView(),
      viewArticle(inContext(tangle(NAMES['long'] ?? String), { language: 'ar' })),
    ]);
    expect(await faults(browser, `<!doctype html><title>Sheet</title>${sheet}`, 1280)).toEqual([]);
  });

  test('its colours follow the screen, and are told apart by more than colour', async () => {
    const sheet = `<!doctype html><title>Sheet</title>${renderSheet([flagshipView()])}`;
    const { page, close } = await show(browser, sheet);
    const colours = async (colorScheme: 'light' | 'dark'): Promise<readonly string[]> => {
      await page.emulateMedia({ colorScheme });
      return page.evaluate(() =>
        ['.sheet', '.name', '.note'].map(
          (each) => getComputedStyle(document.querySelector(each) ?? document.body).fill,
        ),
      );
    };
    const [light, dark] = [await colours('light'), await colours('dark')];
    expect(light).toEqual(['rgb(255, 255, 255)', 'rgb(23, 25, 29)', 'rgb(85, 91, 100)']);
    expect(dark).toEqual(['rgb(20, 21, 24)', 'rgb(235, 233, 228)', 'rgb(169, 173, 180)']);
    const dashes = await page.evaluate(() =>
      ['.way', '.by-way'].map(
        (each) => getComputedStyle(document.querySelector(each) ?? document.body).strokeDasharray,
      ),
    );
    expect(dashes).toEqual(['none', '3px, 3px']);
    await close();
  });
});
