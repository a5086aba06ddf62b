/// <reference lib="dom" />
import { expect, test } from 'vitest';
import { viewArticle } from '../../src/article/index.ts';
import { renderFragment } from '../../src/render/index.ts';
import { ARABIC_CHECK } from '../article/arabic-check.ts';
import { CHECK, inContext } from '../article/veldania.ts';
import { flagshipView } from '../render/flagship.ts';
import { describeInChromium, show, type Browser } from './chromium.ts';

/** What themes of content systems say of the texts in them, and more. */
const HOSTILE = `
html { font-size: 62.5%; }
body { font: 1.8rem/2.2 Georgia; color: #b0b; letter-spacing: 0.1em; text-align: justify; text-indent: 2em; hyphens: auto; word-spacing: 1em; }
#content h1, #content h2, #content h3, .entry-content h2 { text-transform: uppercase; color: hotpink; font-size: 4rem; margin: 5rem 0; border-bottom: 3px double; }
.entry-content ul li, #content ol li { list-style: square inside; margin: 2em 0 2em 3em; padding-left: 3em; }
.entry-content ul, .entry-content ol, .entry-content dl { margin-left: 4em; padding: 2em; background: #eee; }
#content li::before { content: '✓ '; color: green; }
#content a { border-bottom: 2px solid; color: lime; padding: 3px; text-decoration: none; }
#content a[href]::after { content: ' ↗'; }
#content details { border: 2px solid; padding: 2rem; border-radius: 9px; }
#content summary { list-style: none; font-weight: 400; background: pink; }
#content blockquote { border: 9px solid; font-style: italic; margin: 4rem; quotes: none; }
#content blockquote::before { content: '“'; font-size: 9rem; }
#content p { font-size: 3rem; line-height: 3; margin: 4rem 0; }
#content svg, #content img { width: 100%; border: 5px solid; border-radius: 50%; float: left; margin: 1em; box-shadow: 0 0 9px; }
#content table, #content td { border: 3px solid; width: 10px; }
#content section, #content article, #content div { padding: 1px; }
#content mark, #content cite, #content small, #content code { font-size: 3rem; font-style: italic; background: aqua; }
#content dt, #content dd { float: left; width: 30%; }
.number, .label, .head, .source, .title { display: none; }`;

/** How every element of the fragment is laid out and looks, from its own corner. */
async function looks(browser: Browser, fragment: string, host: { css: string; column: number }): Promise<string[]> {
  const html = `<!doctype html><html lang="en"><head><title>Host</title><style>.wrap{width:${host.column}px;margin:0}${host.css}</style></head><body><main class="wrap entry-content" id="content">${fragment}</main></body></html>`;
  const { page, close } = await show(browser, html, 1400);
  const found = await page.evaluate(() => {
    const root = document.querySelector('.factwright');
    const corner = root?.getBoundingClientRect();
    // Where the element itself stands, and how much room it has, is the host's to say.
    return [...(root?.querySelectorAll('article, article *') ?? [])].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const told = [...style]
        .filter((name) => !name.startsWith('--'))
        .map((name) => `${name}:${style.getPropertyValue(name)}`)
        .join(';');
      const pseudo = ['::before', '::after'].map((name) => getComputedStyle(element, name).content).join();
      const box = [x - (corner?.x ?? 0), y - (corner?.y ?? 0), width, height].map(Math.round).join();
      return `${element.tagName}.${element.getAttribute('class')} ${box} ${pseudo} ${told}`;
    });
  });
  await close();
  return found;
}

/** Where two looks differ first, in few words. */
function difference(one: readonly string[], other: readonly string[]): readonly string[] {
  return one.flatMap((look, index) => {
    if (look === other[index]) return [];
    const [before, after] = [look.split(';'), (other[index] ?? '').split(';')];
    const changed = before.filter((part, at) => part !== after[at]);
    return [`${before[0]?.split(' color')[0]} → ${after[0]?.slice(0, 80)}: ${changed.slice(0, 4).join('; ')}`];
  });
}

describeInChromium('a fragment in the page of another system', (browser) => {
  for (const column of [360, 680, 1100]) {
    test(`it looks the same in a hostile host as in a bare one, in a column of ${column} px`, async () => {
      const fragment = renderFragment(viewArticle(inContext(CHECK)));
      // With the same ground to stand on: the host's own padding of every `div` stays at the element.
      const bare = await looks(browser, fragment, { css: '.factwright{padding:1px}', column: column });
      const hostile = await looks(browser, fragment, { css: `${HOSTILE} .wrap{padding:0}`, column });
      expect(bare.length).toBeGreaterThan(100);
      expect(difference(bare, hostile).slice(0, 5)).toEqual([]);
    });
  }

  test('in a narrow column of a wide window it has the layout of a narrow screen', async () => {
    const fragment = renderFragment(flagshipView());
    const { page, close } = await show(
      browser,
      `<!doctype html><title>Host</title><main style="width:680px">${fragment}</main>`,
    );
    const [statement, verdict] = await page.evaluate(() =>
      ['.statement', '.verdict'].map((name) => document.querySelector(`.pair > ${name}`)?.getBoundingClientRect()),
    );
    expect(verdict?.top).toBeGreaterThanOrEqual(statement?.bottom ?? Infinity);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    await close();
  });

  test('two on one page have ids and colours of their own', async () => {
    const english = renderFragment(viewArticle(inContext(CHECK)));
    const verdict = { rating: 'right', summary: 'نعم.' };
    const arabic = renderFragment(
      viewArticle({ ...inContext({ ...ARABIC_CHECK, verdict }, { language: 'ar' }), id: 'hearing-tests-ar' }),
    );
    const { page, close } = await show(browser, `<!doctype html><title>Host</title>${english}${arabic}`);
    const { doubles, missing, colours } = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const named = [...document.querySelectorAll('a[href^="#"], [aria-labelledby]')].flatMap((element) =>
        element.hasAttribute('href')
          ? [decodeURIComponent(element.getAttribute('href')?.slice(1) ?? '')]
          : (element.getAttribute('aria-labelledby') ?? '').split(' '),
      );
      return {
        doubles: ids.filter((id, index) => ids.indexOf(id) !== index),
        missing: named.filter((id) => !ids.includes(id)),
        colours: [...document.querySelectorAll('.rating')].map((rating) => getComputedStyle(rating).backgroundColor),
      };
    });
    expect({ doubles, missing }).toEqual({ doubles: [], missing: [] });
    expect(new Set(colours).size).toBe(2);
    await close();
  });

  test('it is light on a dark system, unless the host says that its page is dark, or follows the system', async () => {
    const fragment = renderFragment(viewArticle(inContext(CHECK)), {
      css: ':root{--link:#123456}@media (prefers-color-scheme:dark){:root{--link:#abcdef}}',
    });
    const { page, close } = await show(browser, `<!doctype html><title>Host</title>${fragment}`);
    const look = async (name: string, scheme: 'light' | 'dark'): Promise<readonly string[]> => {
      await page.emulateMedia({ colorScheme: scheme });
      return page.evaluate((given) => {
        document.body.className = given;
        const root = document.querySelector('.factwright');
        const link = document
          .querySelector('.factwright .stamp, .factwright')
          ?.querySelector('.asked a, .links a, a.cite');
        return [root, link].map((element) =>
          element ? getComputedStyle(element)[element === root ? 'backgroundColor' : 'color'] : 'none',
        );
      }, name);
    };
    const [light, dark] = [
      ['rgb(255, 255, 255)', 'rgb(18, 52, 86)'],
      ['rgb(20, 21, 24)', 'rgb(171, 205, 239)'],
    ];
    expect(await look('', 'dark')).toEqual(light);
    expect(await look('factwright-dark', 'light')).toEqual(dark);
    expect(await look('factwright-auto', 'light')).toEqual(light);
    expect(await look('factwright-auto', 'dark')).toEqual(dark);
    await close();
  });

  test('the host sets its size, its colours and its typefaces', async () => {
    const fragment = renderFragment(viewArticle(inContext(CHECK)));
    const css = ':root{--factwright-rem:20px}.factwright{--sans:monospace;--paper:#fed}';
    const { page, close } = await show(browser, `<!doctype html><title>Host</title><style>${css}</style>${fragment}`);
    const found = await page.evaluate(() => {
      const [root, kicker] = ['.factwright', '.kicker'].map((name) => document.querySelector(name));
      if (!root || !kicker) return [];
      const style = getComputedStyle(root);
      return [style.fontSize, style.backgroundColor, getComputedStyle(kicker).fontFamily];
    });
    expect(found).toEqual(['21.25px', 'rgb(255, 238, 221)', 'monospace']);
    await close();
  });
});
