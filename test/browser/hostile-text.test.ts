/// <reference lib="dom" />
import { marked } from 'marked';
import { expect, test } from 'vitest';
import { viewArticle } from '../../src/article/index.ts';
import { renderHtml, renderMarkdown } from '../../src/render/index.ts';
import { CHECK, inContext } from '../article/veldania.ts';
import { withEverywhere } from '../hostile/with-everywhere.ts';
import { describeInChromium, show, withoutPolicy, type Browser } from './chromium.ts';

/** What strangers put into texts to make a page run or fetch something. */
const VECTORS: readonly string[] = [
  '<script>window.pwned=1</script>',
  '"><script>window.pwned=1</script>',
  "'><script>window.pwned=1</script>",
  '</title><script>window.pwned=1</script>',
  '</style><script>window.pwned=1</script>',
  '</script><script>window.pwned=1</script>',
  '--><script>window.pwned=1</script>',
  ']]><script>window.pwned=1</script>',
  '<img src=x onerror=window.pwned=1>',
  '<img src="http://evil.example/pixel.gif">',
  '" onmouseover="window.pwned=1" autofocus onfocus="window.pwned=1" x="',
  "' onfocus='window.pwned=1' autofocus x='",
  '<svg onload=window.pwned=1>',
  '<svg><animate onbegin=window.pwned=1 attributeName=x dur=1s>',
  '<math><mi xlink:href="javascript:window.pwned=1">x</mi></math>',
  '<iframe src="javascript:parent.window.pwned=1"></iframe>',
  '<iframe srcdoc="<script>parent.window.pwned=1</script>"></iframe>',
  '<object data="http://evil.example/x"></object>',
  '<embed src="http://evil.example/x">',
  '<link rel=stylesheet href="http://evil.example/x.css">',
  '<style>@import "http://evil.example/x.css";</style>',
  '<meta http-equiv=refresh content="0;url=http://evil.example/">',
  '<base href="http://evil.example/">',
  '<form action="http://evil.example/"><button autofocus>x</button></form>',
  '<details open ontoggle=window.pwned=1>',
  '<video><source onerror=window.pwned=1></video>',
  '<a href="javascript:window.pwned=1">x</a>',
  '[x](javascript:window.pwned=1)',
  '[x](JaVaScRiPt:window.pwned=1)',
  '[x](&#106;avascript:window.pwned=1)',
  '[x](java\tscript:window.pwned=1)',
  '[x](data:text/html,<script>parent.window.pwned=1</script>)',
  '[x](vbscript:window.pwned=1)',
  '[x]: javascript:window.pwned=1\n\n[x]',
  '![x](http://evil.example/pixel.gif)',
  '![x](javascript:window.pwned=1)',
  '<javascript:window.pwned=1>',
  '[x](https://ok.example/"onmouseover="window.pwned=1)',
  '[@position-log"><script>window.pwned=1</script>]',
  '`<script>window.pwned=1</script>`',
  '```html\n<script>window.pwned=1</script>\n```',
  '<plaintext>',
  '<noscript><p title="</noscript><img src=x onerror=window.pwned=1>">',
  '{{constructor.constructor("window.pwned=1")()}}',
  '\u2028<script>window.pwned=1</script>',
  '&lt;script&gt;window.pwned=1&lt;/script&gt;',
  '<scr\u0000ipt>window.pwned=1</script>',
  '<a href="http://evil.example/" ping="http://evil.example/ping">x</a>',
];

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
