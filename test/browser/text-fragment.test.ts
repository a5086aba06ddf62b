/// <reference lib="dom" />
import { expect, test } from 'vitest';
import { indexText, matchQuote } from '../../src/quotes/index.ts';
import { extractText } from '../../src/snapshots/index.ts';
import { describeInChromium } from './chromium.ts';

const FAR = '<p>Nothing of this year 2026 is told here, nor of 41,265 or more.</p>'.repeat(80);

const TABLE = `<table>
<tr><th>Year</th><th>Nurses</th><th>Doctors</th></tr>
<tr><td>2025</td><td>40,112</td><td>9,870</td></tr>
<tr id="row"><td>2026</td><td>41,265</td><td>9,991</td></tr>
<tr><td>Total of both</td><td>81,377</td><td>19,861</td></tr></table>`;

const PAGE = `<!doctype html><title>Staff</title>${FAR}${TABLE}<p id="prose">In 2026 412 nurses were hired anew.</p>${FAR}`;

describeInChromium('the link to a passage', (browser) => {
  test.each([
    ['a row, by its first cells', '2026 | 41,265', '2026'],
    ['a whole row', '2026 | 41,265 | 9,991', '2026'],
    ['a row that is quoted without bars', '2026 41,265 9,991', '2026'],
    ['a row that begins with words', 'Total of both | 81,377 | 19,861', 'Total of both'],
    ['the same without bars', 'Total of both 81,377 19,861', 'Total of both'],
    ['two numbers side by side in a sentence', 'In 2026 412 nurses were hired anew.', 'In 2026 412 nurses'],
    ['words of a sentence', 'nurses were hired anew', 'In 2026 412 nurses'],
  ])('leads to %s', async (_, quote, beginning) => {
    const { text = '' } = await extractText(new TextEncoder().encode(PAGE), 'text/html', () =>
      Promise.resolve(undefined),
    );
    const { fragment = '' } = matchQuote(indexText(text), quote);
    const page = await browser.context().newPage();
    await page.setViewportSize({ width: 800, height: 200 });
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE }));
    await page.goto(`http://page.example/#:~:text=${fragment}`);
    await page.waitForFunction(() => scrollY > 0, undefined, { timeout: 5_000 });
    const inView = await page.evaluate(() =>
      [...document.querySelectorAll('td, p')]
        .filter((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        })
        .map(({ textContent }) => textContent),
    );
    expect(inView.some((words) => words.startsWith(beginning))).toBe(true);
    await page.close();
  });
});
