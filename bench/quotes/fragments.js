// Opens the text fragments of 210 quotations, less those that are refused, in Chromium, and looks at the pixels: which words it highlights.
// `node bench/quotes/fragments.js [COUNT]`; CHROMIUM_PATH, if it is not Debian's.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { generate } from './generator.js';
import { indexText, matchQuote } from './matcher.js';
import { PACKAGES, prose } from './prose.js';

const [count = 210] = process.argv.slice(2).map(Number);
const LANGUAGES = ['en', 'de', 'fr', 'es', 'ja'];
const ADDRESS = 'http://page.example/';
const profile = mkdtempSync(join(tmpdir(), 'factwright-fragments-'));
const context = await chromium.launchPersistentContext(profile, {
  headless: true,
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
  viewport: { width: 500, height: 1400 },
});
let html = '';
await context.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));

const reader = await context.newPage();

/** Boxes of the first and the last character of the quotation and of their neighbours, as they are in the window. */
function boxes({ first, last }) {
  const nodes = [...document.querySelectorAll('p')].map((block) => block.firstChild);
  const boxOf = (node, at) => {
    if (at < 0 || at >= node.length || /\s/.test(node.data[at])) return undefined;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  };
  const [begin, end] = [nodes[first.block], nodes[last.block]];
  return {
    inside: [boxOf(begin, first.at), boxOf(end, last.at - 1)],
    outside: [boxOf(begin, first.at - 1), boxOf(end, last.at), boxOf(begin, first.at - 2), boxOf(end, last.at + 1)],
    scrolled: scrollY,
  };
}

/** Which points of a picture are painted as Chromium paints what a fragment leads to. */
async function painted({ picture, points }) {
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  canvas.drawImage(bitmap, 0, 0);
  return points.map((point) => {
    if (point === undefined || point === null) return undefined;
    const [red, green, blue] = canvas.getImageData(Math.round(point.x), Math.round(point.y), 1, 1).data;
    return red > 200 && green < 60 && blue > 200;
  });
}

/** Right where the first and the last character are highlighted and their neighbours are not. */
async function judge(page, place) {
  const { inside, outside, scrolled } = await page.evaluate(boxes, place);
  const picture = (await page.screenshot()).toString('base64');
  const points = [...inside, ...outside].map((point) =>
    point === undefined || point.y < 0 || point.y >= 1400 ? null : point,
  );
  const [begins, ends, ...around] = await reader.evaluate(painted, { picture, points });
  if (begins && ends) return around.some((isPainted) => isPainted) ? 'wider' : 'right';
  return scrolled === 0 ? 'none' : 'wrong';
}

const results = { right: 0, wider: 0, none: 0, wrong: 0 };
for (const language of LANGUAGES) {
  const all = prose(language);
  if (all === undefined) {
    console.error(`No texts in \`${language}\`. Install them: apt-get install --no-install-recommends ${PACKAGES}`);
    process.exitCode = 1;
    continue;
  }
  const paragraphs = all.slice(0, 300);
  const text = paragraphs.join('\n\n');
  const index = indexText(text, { language });
  html = `<!doctype html><html lang="${language}"><style>::target-text{background:#f0f;color:#f0f}p{width:24em;font:16px/24px sans-serif}body{padding:900px 0}</style>${paragraphs
    .map((paragraph) => `<p>${paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('')}`;
  const quotes = generate(paragraphs, language, (count / LANGUAGES.length) * 2, { seed: 5, altered: 0 });
  // Every fourth goes over into the next paragraph.
  const asked = quotes
    .slice(0, count / LANGUAGES.length)
    .map(({ quote }, at) => (at % 4 === 3 ? over(paragraphs, at * 5) : quote));
  for (const quote of asked) {
    const { start, end, fragment } = matchQuote(index, quote);
    if (fragment === undefined) continue;
    const page = await context.newPage();
    await page.goto(`${ADDRESS}${language}.html#:~:text=${fragment}`);
    await page.waitForTimeout(60);
    const outcome = await judge(page, { first: blockAt(paragraphs, start), last: blockAt(paragraphs, end) });
    results[outcome] += 1;
    if (outcome !== 'right')
      console.log(`${outcome} ${language}: ${fragment}\n  ${JSON.stringify(text.slice(start, end))}`);
    await page.close();
  }
}
await context.close();
rmSync(profile, { recursive: true });
const total = Object.values(results).reduce((sum, number) => sum + number, 0);
console.log(
  `${total} fragments: ${results.right} highlighted to the character (${((100 * results.right) / total).toFixed(1)} %), ${results.wider} with a little more, ${results.none} not found, ${results.wrong} wrong`,
);

/** The last words of one paragraph and the first of the next. */
function over(paragraphs, at) {
  return `${paragraphs[at].slice(-60).replace(/^\S*\s/, '')}\n\n${paragraphs[at + 1].slice(0, 60).replace(/\s\S*$/, '')}`;
}

function blockAt(paragraphs, offset) {
  let from = 0;
  for (const [block, { length }] of paragraphs.entries()) {
    if (offset <= from + length) return { block, at: offset - from };
    from += length + 2;
  }
  throw new Error('The place lies beyond the text.');
}
