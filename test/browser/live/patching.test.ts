/// <reference lib="dom" />
import { build } from 'esbuild';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Patching } from '../../../src/browser/live/patching.ts';
import { describeInChromium, show } from '../chromium.ts';

declare global {
  var openPatching: (document: Document) => Patching;
  var patching: Patching;
}

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Harbour</title>${head}</head><body>${body}</body></html>`;

describeInChromium('a page that is changed in place', (browser) => {
  let script = '';
  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: {
        contents:
          "import { openPatching } from './src/browser/live/patching.ts'; globalThis.openPatching = openPatching;",
        resolveDir: process.cwd(),
      },
      bundle: true,
      write: false,
      format: 'iife',
    });
    script = outputFiles[0]?.text ?? '';
  });
  const open = async (html: string): Promise<Page> => {
    const { page: shown } = await show(browser, html);
    await shown.evaluate(`${script};globalThis.patching = openPatching(document);`);
    return shown;
  };
  const patch = (shown: Page, html: string): Promise<boolean> => shown.evaluate((next) => patching.patch(next), html);

  test('whatever it was and whatever it becomes, it says what the HTML says', { timeout: 60_000 }, async () => {
    const shown = await open(page(''));
    const text = fc.constantFrom('the harbour', 'the reserve', 'a log', '');
    const { node } = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'medium' },
        text,
        fc
          .tuple(
            fc.constantFrom('p', 'section', 'ul', 'details', 'span'),
            fc.constantFrom('', ' id="a"', ' id="b"', ' class="x"', ' open', ' class="y" lang="de"'),
            fc.array(tie('node'), { maxLength: 5 }),
          )
          // In a `div`, nothing of what is inside ends an element before its time.
          .map(
            ([name, attributes, inner]) =>
              `<${name === 'p' ? 'div' : name}${attributes}>${inner.join('')}</${name === 'p' ? 'div' : name}>`,
          ),
        fc.constant('<!-- a remark -->'),
      ),
    }));
    const body = fc.array(node, { maxLength: 6 }).map((nodes) => nodes.join(''));
    await fc.assert(
      fc.asyncProperty(body, async (next) => {
        const [isPatched, here, there] = await shown.evaluate((html) => {
          const done = patching.patch(html);
          const wanted = new DOMParser().parseFromString(html, 'text/html').documentElement;
          wanted.normalize();
          const now = document.documentElement.cloneNode(true);
          now.normalize();
          return [done, now instanceof Element ? now.outerHTML : '', wanted.outerHTML] as const;
        }, page(next));
        expect(isPatched).toBe(true);
        expect(here).toBe(there);
      }),
      { numRuns: 300 },
    );
    await shown.close();
  });

  test('what the reader and scripts did with it stays', async () => {
    const before = page(
      '<main><h1>Log</h1><details id="more"><summary>More</summary><p>One</p></details><p>Two</p><input></main>',
    );
    const shown = await open(before);
    await shown.evaluate(() => {
      const details = document.querySelector('details');
      if (details !== null) details.open = true;
      document.querySelector('input')?.focus();
      const button = document.createElement('button');
      button.append('Copy');
      document.querySelector('main > p')?.before(button);
    });
    expect(
      await patch(shown, before.replace('One', 'Once').replace('Two', 'Twice').replace('<h1>', '<p>New</p><h1>')),
    ).toBe(true);
    expect(await shown.locator('main').innerHTML()).toBe(
      '<p>New</p><h1>Log</h1><details id="more" open=""><summary>More</summary><p>Once</p></details><button>Copy</button><p>Twice</p><input>',
    );
    expect(await shown.evaluate(() => document.activeElement?.localName)).toBe('input');
    await shown.close();
  });

  test('other styles and scripts take a new page, and what a script in the text says does not run', async () => {
    const shown = await open(page('<p>One</p>', '<link rel="stylesheet" href="a.css">'));
    expect(await patch(shown, page('<p>One</p>', '<link rel="stylesheet" href="b.css">'))).toBe(false);
    expect(await patch(shown, page('<p>Two</p>'))).toBe(false);
    expect(await patch(shown, page('<p>Two</p>', '<style>p { color: red }</style>'))).toBe(false);
    expect(await shown.locator('p').innerText()).toBe('One');
    const head = '<link rel="stylesheet" href="a.css"><meta name="description" content="Other">';
    const claim = '<script type="application/ld+json">{}</script>';
    expect(await patch(shown, page('<p>Two</p>', head + claim).replace('Harbour', 'Reserve'))).toBe(true);
    expect(await shown.title()).toBe('Reserve');
    expect(await patch(shown, page('<p>Two</p><script>window.hasRun = true</script>', head + claim))).toBe(false);
    expect(await shown.evaluate(() => 'hasRun' in window)).toBe(false);
    await shown.close();
  });
});
