/// <reference lib="dom" />
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { factwright } from '../cli/scratch-project.ts';
import { describeInChromium } from './chromium.ts';
import { showSite } from './shown-site.ts';

const FLAGSHIP = 'overseas-police-stations/';
const SECOND = 'hearing-tests-in-veldania/';

describeInChromium('the checks that ship, as pages of a site', (browser) => {
  let root = '';
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'factwright-flagship-'));
    cpSync('factchecks', join(root, 'factchecks'), { recursive: true });
    const settings = readFileSync('factwright.yaml', 'utf8');
    writeFileSync(
      join(root, 'factwright.yaml'),
      settings.replace(/^site:$/m, 'site:\n  url: https://desk.example/checks/'),
    );
    expect((await factwright(root, 'build')).code).toBe(0);
  }, 120_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const html = (path: string): Buffer => readFileSync(join(root, 'site', path, 'index.html'));

  test('headline, claim, verdict and the short answer are on the first screen', async () => {
    const { page, complaints, requests, close } = await showSite(browser, join(root, 'site'), { path: FLAGSHIP });
    const ends = await page.evaluate(() =>
      ['h1', '#statement .said', '#verdict .rating', '#verdict .because'].map(
        (part) => document.querySelector(part)?.getBoundingClientRect().bottom ?? Infinity,
      ),
    );
    for (const end of ends) expect(end).toBeLessThanOrEqual(900);
    expect([complaints, requests]).toEqual([[], []]);
    await close();
  });

  test('the page as it opens is at most a third of its 60 items one below the other', async () => {
    const { page, close } = await showSite(browser, join(root, 'site'), { path: FLAGSHIP });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(9994);
    await close();
  });

  test('they load fast: 16 KB compressed, and 30 KB as it is for the shorter one', () => {
    expect(brotliCompressSync(html(FLAGSHIP)).length).toBeLessThanOrEqual(16 * 1024);
    expect(html(SECOND).length).toBeLessThanOrEqual(30 * 1024 - 200);
  });
});
