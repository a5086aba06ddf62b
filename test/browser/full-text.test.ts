/// <reference lib="dom" />
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHECK, factwright, SETTINGS } from '../cli/scratch-project.ts';
import { siteIn } from '../workspace/build/site-in.ts';
import { describeInChromium, type Shown } from './chromium.ts';
import { showSite } from './shown-site.ts';

const RADAR = 'shows: The radar saw it there.';
const HARMFUL = '<img src=x onerror=alert(1)> saw the quetzal';

/** Ids, statuses, and what the radar evidence of each shows, which the usual search does not know. */
const CHECKS: readonly (readonly [string, string, string])[] = [
  ['trawlers', 'published', 'A gull sat on the radar beside the quetzal.'],
  ['harbour', 'published', HARMFUL],
  ['hidden', 'draft', 'The quetzal of a draft.'],
  ['ferry', 'withdrawn', 'The quetzal of a withdrawn check.'],
];

describeInChromium('the search of whole texts', (browser) => {
  let root = '';
  const write = ([id, status, shows]: readonly [string, string, string]): void =>
    writeFileSync(
      join(root, `factchecks/${id}.yaml`),
      CHECK.replace(/^title: .*/, `title: A check about ${id}`)
        .replace('status: published', `status: ${status}`)
        .replace(RADAR, `shows: ${JSON.stringify(shows)}`),
    );
  const build = async (): Promise<void> => {
    const { code, stderr } = await factwright(root, 'build', '--force');
    if (code !== 0) throw new Error(stderr);
  };
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'factwright-texts-'));
    mkdirSync(join(root, 'factchecks'));
    writeFileSync(join(root, 'factwright.yaml'), SETTINGS.replace('site: {', 'site: { search: pagefind,'));
    for (const check of CHECKS) write(check);
    await build();
  }, 60_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const search = async (words: string): Promise<Shown & { readonly found: readonly string[] }> => {
    const shown = await showSite(browser, join(root, 'site'), { path: `search/?q=${encodeURIComponent(words)}` });
    await shown.page.waitForSelector('#results[aria-busy="false"]', { state: 'attached' });
    await shown.page.waitForSelector('#in-text li');
    return { ...shown, found: await shown.page.locator('#in-text li').allInnerTexts() };
  };

  test('finds words of the evidence, shows them, and says nothing of drafts and withdrawn checks', async () => {
    const { page, found, requests, complaints, close } = await search('quetzal');
    expect(found.join('\n')).toContain('A check about trawlers');
    expect(found).toHaveLength(2);
    expect(await page.locator('#in-text mark').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^quetzal/)]),
    );
    expect([...requests, ...complaints]).toEqual([]);
    await close();
  });

  test('an excerpt stays text', async () => {
    const { page, found, complaints, close } = await search('quetzal');
    expect(found.join('\n')).toContain('<img src=x onerror=alert(1)>');
    expect(await page.locator('#in-text img').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  test('a filter narrows the passages down as well', async () => {
    const { page, close } = await search('quetzal');
    await page.evaluate(() => {
      const year = document.querySelector<HTMLSelectElement>('#by-year');
      year?.add(new Option('1999', '1999'));
      if (year) year.value = '1999';
      year?.dispatchEvent(new Event('change'));
    });
    await page.waitForSelector('#in-text', { state: 'hidden' });
    await close();
  });

  test('after a change, the index equals that of a clean build', async () => {
    write(['harbour', 'published', 'An ibis flew by.']);
    await build();
    const changed = siteIn(join(root, 'site'));
    const { found, close } = await search('ibis');
    expect(found.join('\n')).toContain('A check about harbour');
    await close();
    rmSync(join(root, 'site'), { recursive: true });
    await build();
    expect(changed).toEqual(siteIn(join(root, 'site')));
  });

  test('the field says that words of the text are found as well', () => {
    const html = readFileSync(join(root, 'site/search/index.html'), 'utf8');
    expect(html).toContain('A claim, a name, a topic, a place, a year, or words of the text');
  });

  test('pages allow WebAssembly and nothing else beyond the usual', () => {
    const html = readFileSync(join(root, 'site/search/index.html'), 'utf8');
    expect(html).toContain('script-src &#39;self&#39; &#39;wasm-unsafe-eval&#39;;');
  });
});
