/// <reference lib="dom" />
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHECK, factwright, SETTINGS } from '../cli/scratch-project.ts';
import { describeInChromium, type Shown } from './chromium.ts';
import { SITE, showSite } from './shown-site.ts';

/** Checks by id: language, title, statement, claimant, topic, year. */
const CHECKS: Readonly<Record<string, readonly [string, string, string, string, string, string]>> = {
  trawlers: [
    'en',
    "The ministry's trawlers did enter the reserve",
    'No vessel was inside.',
    'Oren Vask',
    'Fisheries',
    '2024',
  ],
  tax: ['en', 'The harbour tax has not doubled', 'The harbour tax has doubled.', 'Sunniva Karrel', 'Taxes', '2023'],
  muller: ['en', 'Director Müller did not resign over the dam', 'Müller resigned.', 'Käthe Løve', 'Floods', '2023'],
  quota: ['en', 'The fish quota was cut by a third', 'The quota is as it was.', 'Oren Vask', 'Fisheries', '2022'],
  wazara: ['ar', 'وزارة المالية لم تخفض الضرائب', 'خفضنا الضرائب هذا العام.', 'سامي الحدّاد', 'الضرائب', '2024'],
  khubz: ['ar', 'أسعار الخبز ارتفعت بنسبة الثلث', 'لم ترتفع أسعار الخبز.', 'أحمد إدريس', 'الأسعار', '2024'],
  jingcha: ['zh', '海外警察站并非领事服务', '这些站点只是提供领事服务。', '林海生', '外交', '2024'],
  gangkou: ['zh', '港口税五年来没有翻倍', '港口税已经翻了一倍。', '陈慧敏', '税收', '2023'],
};

function files(): Readonly<Record<string, string>> {
  const checks = Object.entries(CHECKS).map(([id, [language, title, summary, name, topic, year]]) => [
    `factchecks/${id}.yaml`,
    CHECK.replace(/^title: .*/, `language: ${language}\ntitle: "${title}"\ntopics: ["${topic}"]`)
      .replace(/ {2}summary: No vessel.*/, `  summary: "${summary}"`)
      .replace('name: Oren Vask', `name: "${name}"`)
      .replace(/minister(?=[\n,:])/g, name === 'Oren Vask' ? 'minister' : `speaker-${id}`)
      .replaceAll('2024', year),
  ]);
  const more = Array.from({ length: 40 }, (_, index) => [
    `factchecks/quay-${index}.yaml`,
    CHECK.replace(/^title: .*/, `title: Quay ${index + 1} was repaired`).replaceAll('2024', '2020'),
  ]);
  const withdrawn = CHECK.replace(/^title: .*/, 'title: The ferry sank twice').replace('published\n', 'withdrawn\n');
  return {
    'factwright.yaml': SETTINGS.replace('[en]', '[en, ar, zh]'),
    'factchecks/ferry.yaml': withdrawn,
    ...Object.fromEntries([...checks, ...more]),
  };
}

const titles = (page: Page): Promise<readonly string[]> => page.locator('#results h2').allInnerTexts();
const status = (page: Page): Promise<string> => page.locator('#found').innerText();

async function ask(page: Page, query: string): Promise<readonly string[]> {
  await page.fill('#q', query);
  await page.waitForFunction(
    (asked) =>
      (new URL(location.href).searchParams.get('q') ?? '') === asked.trim() && !document.querySelector('#q:disabled'),
    query,
  );
  return titles(page);
}

describeInChromium('the search page', (browser) => {
  let root = '';
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'factwright-search-'));
    mkdirSync(join(root, 'factchecks'));
    for (const [path, text] of Object.entries(files())) writeFileSync(join(root, path), text);
    const { code, stderr } = await factwright(root, 'build', '--force');
    if (code !== 0) throw new Error(stderr);
  }, 60_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  /** Opens the search page, and waits until the whole index is there. */
  const open = async (path = 'search/', width = 1280): Promise<Shown> => {
    const shown = await showSite(browser, join(root, 'site'), { path, width });
    await shown.page.waitForSelector('#results[aria-busy="false"]', { state: 'attached' });
    return shown;
  };

  test.each([
    ['search/', 'tralwers reserv', "The ministry's trawlers did enter the reserve"],
    ['search/', 'doubled tax', 'The harbour tax has not doubled'],
    ['search/', 'MULLER', 'Director Müller did not resign over the dam'],
    ['search/', 'kathe love', 'Director Müller did not resign over the dam'],
    ['search/', 'ferry', 'The ferry sank twice'],
    ['ar/search/', 'الوزاره ماليه', 'وزارة المالية لم تخفض الضرائب'],
    ['ar/search/', 'اسعار خبز', 'أسعار الخبز ارتفعت بنسبة الثلث'],
    ['zh/search/', '警察站', '海外警察站并非领事服务'],
    ['zh/search/', '翻倍 港口', '港口税五年来没有翻倍'],
  ])('%s: %s finds the check first', async (path, query, title) => {
    const { page, requests, complaints, close } = await open(path);
    expect((await ask(page, query))[0]).toBe(title);
    expect([...requests, ...complaints]).toEqual([]);
    await close();
  });

  test('what is found is announced, and so is that nothing is', async () => {
    const { page, close } = await open();
    expect(await page.getAttribute('#found', 'role')).toBe('status');
    expect(await status(page)).toBe('45 fact checks');
    await ask(page, 'dam');
    expect(await status(page)).toBe('1 fact check');
    await ask(page, 'xylophone');
    expect(await status(page)).toMatch(/^Nothing found\./);
    await close();
  });

  test('the keyboard alone leads to a check and back', async () => {
    const { page, close } = await showSite(browser, join(root, 'site'), { path: 'trawlers/' });
    await page.keyboard.press('/');
    await page.waitForURL(`${SITE}search/#q`);
    await page.waitForFunction(() => document.activeElement?.id === 'q');
    await page.waitForSelector('#results[aria-busy="false"]');
    await page.keyboard.type('fish quota');
    await page.keyboard.press('ArrowDown');
    const focused = (): Promise<string> =>
      page.evaluate(
        () =>
          document.activeElement?.closest('h2 > a')?.textContent ??
          document.activeElement?.outerHTML.slice(0, 99) ??
          '',
      );
    expect(await focused()).toContain('The fish quota');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.press('Enter');
    expect(await focused()).toContain('The fish quota');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.press('Escape');
    expect(await page.inputValue('#q')).toBe('');
    await page.keyboard.type('fish quota');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${SITE}quota/`);
    await close();
  });

  test('filters stand in the address, which opens with them again', async () => {
    const { page, close } = await open();
    await page.selectOption('select[name="topic"]', 'fisheries');
    await page.selectOption('select[name="claimant"]', 'minister');
    expect(await titles(page)).toEqual([
      "The ministry's trawlers did enter the reserve",
      'The fish quota was cut by a third',
    ]);
    await page.selectOption('select[name="year"]', '2022');
    const address = page.url();
    expect(address).toBe(`${SITE}search/?claimant=minister&topic=fisheries&year=2022`);
    await close();
    const again = await open(address.slice(SITE.length));
    expect(await titles(again.page)).toEqual(['The fish quota was cut by a third']);
    expect(await again.page.inputValue('select[name="topic"]')).toBe('fisheries');
    await again.page.click('button[type="reset"]');
    expect(await status(again.page)).toBe('45 fact checks');
    expect(again.page.url()).toBe(`${SITE}search/`);
    await again.close();
  });

  test('more results come when asked for, and the first of them has the focus', async () => {
    const { page, close } = await open();
    expect(await page.locator('#results > li').count()).toBe(30);
    await page.click('#more');
    expect(await page.locator('#results > li').count()).toBe(45);
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.matches('li:nth-child(31)'))).toBe(true);
    expect(await page.isVisible('#more')).toBe(false);
    await close();
  });

  test('nothing moves when the script shows the form and its rows', async () => {
    const { page, close } = await showSite(browser, join(root, 'site'), { path: '404.html', width: 412 });
    await page.route('**/*.{js,json}', async (route) => {
      await new Promise((done) => setTimeout(done, 150));
      await route.fallback();
    });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries()) {
          const before = Number(document.documentElement.dataset['moved'] ?? 0);
          document.documentElement.dataset['moved'] = String(before + ('value' in shift ? Number(shift.value) : 0));
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const path of ['search/', 'ar/search/']) {
      await page.goto(SITE + path);
      await page.waitForSelector('#results[aria-busy="false"]');
      await page.waitForTimeout(300);
      expect(Number(await page.getAttribute('html', 'data-moved'))).toBeLessThan(0.02);
    }
    await close();
  });

  test('markup in an address is text', async () => {
    const evil = encodeURIComponent('"><img src=x onerror=alert(1)>');
    const { page, requests, complaints, close } = await open(`search/?q=${evil}&topic=${evil}`);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect([...requests, ...complaints]).toEqual([]);
    await close();
  });

  test('without its index, the page says so, and the lists remain', async () => {
    const { page, close } = await showSite(browser, join(root, 'site'), { path: '404.html' });
    await page.route('**/*.json', (route) => route.abort());
    await page.goto(`${SITE}search/`);
    await page.waitForFunction(() => document.querySelector('#found')?.textContent?.includes('could not be loaded'));
    await page.click('.lists a[href="../topics/"]');
    await page.waitForURL(`${SITE}topics/`);
    await close();
  });
});
