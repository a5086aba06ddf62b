// Opens the text fragments of 200 quotations in Chromium and looks which lines it scrolls to.
// `node bench/quotes/fragments.js [COUNT]`; CHROMIUM_PATH, if it is not Debian's.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { generate } from './generate.js';
import { indexText, matchQuote } from './matcher.js';
import { PACKAGES, prose } from './prose.js';

const [count = 200] = process.argv.slice(2).map(Number);
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
  viewport: { width: 500, height: 700 },
});
let html = '';
await context.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));

/** Where the page would stand if the words were scrolled to its middle, and where it stands. */
function places({ first, last }) {
  const blocks = [...document.querySelectorAll('p')];
  const range = document.createRange();
  range.setStart(blocks[first.block].firstChild, first.at);
  range.setEnd(blocks[last.block].firstChild, last.at);
  // Chromium brings the first line of what it found to the middle.
  const [box] = range.getClientRects();
  return { wanted: box.top + scrollY + box.height / 2 - innerHeight / 2, is: scrollY };
}

const results = { right: 0, none: 0, wrong: 0 };
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
  html = `<!doctype html><html lang="${language}"><style>p{width:24em;font:16px/24px sans-serif}body{padding:900px 0}</style>${paragraphs
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
    const { wanted, is } = await page.evaluate(places, {
      first: blockAt(paragraphs, start),
      last: blockAt(paragraphs, end),
    });
    // Where words are not spaced the link takes the whole word, which may begin a line before.
    const outcome = Math.abs(wanted - is) < (language === 'ja' ? 37 : 13) ? 'right' : is === 0 ? 'none' : 'wrong';
    results[outcome] += 1;
    if (outcome !== 'right')
      console.log(
        `${outcome} ${language}, ${Math.round(is)} for ${Math.round(wanted)}: ${fragment}\n  ${JSON.stringify(text.slice(start, end))}`,
      );
    await page.close();
  }
}
await context.close();
rmSync(profile, { recursive: true });
const total = results.right + results.none + results.wrong;
console.log(
  `${total} fragments: ${results.right} right (${((100 * results.right) / total).toFixed(1)} %), ${results.none} not found, ${results.wrong} wrong`,
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
