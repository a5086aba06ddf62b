/// <reference lib="dom" />
import { marked } from 'marked';
import { expect, test } from 'vitest';
import { viewArticle } from '../../src/article/index.ts';
import { renderHtml, renderMarkdown } from '../../src/render/index.ts';
import { CHECK, inContext } from '../article/veldania.ts';
import { VECTORS } from '../hostile/page-vectors.ts';
import { withEverywhere } from '../hostile/with-everywhere.ts';
import { describeInChromium, show, withoutPolicy, type Browser } from './chromium.ts';

test('the walk reaches the texts', () => {
  expect(VECTORS.length).toBeGreaterThanOrEqual(30);
  expect(withEverywhere(CHECK, 'x').fields).toBeGreaterThan(60);
});

describeInChromium('hostile text in every field', (browser) => {
  let known: readonly string[] | undefined;

  test.each(VECTORS)('%j runs nothing, fetches nothing and adds no element', async (vector) => {
    known ??= await elementsOfPlainPage(browser);
    const { check } = withEverywhere(CHECK, vector);
    const { page, requests, close } = await show(browser, withoutPolicy(renderHtml(viewArticle(inContext(check)))));
    await page.waitForTimeout(20);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'pwned'))).toBeUndefined();
    expect(requests).toEqual([]);
    expect(page.url()).toBe('http://page.example/check.html');
    const found = await page.evaluate(elementsAndAttributes);
    const allowed = [
      ...known,
      'a',
      'code',
      'pre',
      'em',
      'strong',
      'p',
      'br',
      'ul',
      'li',
      'a href',
      'a rel',
      'a class',
      'pre tabindex',
      'code class',
    ];
    expect(found.filter((name) => !allowed.includes(name))).toEqual([]);
    const addresses = await page.evaluate(() =>
      [...document.querySelectorAll('[href], [src]')].map(
        (node) => (node as HTMLAnchorElement).href || (node as HTMLImageElement).src,
      ),
    );
    expect(addresses.filter((address) => !/^(https?:|mailto:|data:image\/)/.test(address))).toEqual([]);
    await close();
  });

  test.each(VECTORS)('%j runs nothing when the Markdown goes through another renderer', async (vector) => {
    const { check } = withEverywhere(CHECK, vector);
    const body = renderMarkdown(viewArticle(inContext(check))).replace(/^---\n[\s\S]*?\n---\n/, '');
    const { page, requests, close } = await show(browser, `<!doctype html><title>x</title>${await marked.parse(body)}`);
    await page.waitForTimeout(20);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'pwned'))).toBeUndefined();
    // The check's own pictures lie beside the page.
    expect(requests.filter((address) => !address.startsWith('http://page.example/'))).toEqual([]);
    const scripts = await page.evaluate(() =>
      [...document.querySelectorAll('a[href]')]
        .map((link) => (link as HTMLAnchorElement).protocol)
        .filter((protocol) => !/^(https?|mailto):$/.test(protocol)),
    );
    expect(scripts).toEqual([]);
    await close();
  });
});

async function elementsOfPlainPage(browser: Browser): Promise<readonly string[]> {
  const { page, close } = await show(browser, renderHtml(viewArticle(inContext(CHECK))));
  const elements = await page.evaluate(elementsAndAttributes);
  await close();
  return elements;
}

/** Every element, and every attribute of it, once. */
function elementsAndAttributes(): readonly string[] {
  const all = [...document.querySelectorAll('*')].flatMap((node) => {
    const name = node.localName;
    return [name, ...node.getAttributeNames().map((attribute) => `${name} ${attribute}`)];
  });
  return [...new Set(all)];
}
