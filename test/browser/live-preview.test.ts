/// <reference lib="dom" />
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHECK, SETTINGS } from '../cli/scratch-project.ts';
import { describeInChromium } from './chromium.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';
const TITLE = "The ministry's trawlers did enter the marine reserve";

interface Running {
  readonly address: string;
  readonly end: () => Promise<number | null>;
}

/** A real preview of a project, in a process of its own. */
function previewOf(root: string): Promise<Running> {
  const child = spawn(process.execPath, [resolve('bin/factwright.js'), 'preview'], {
    cwd: root,
    env: { ...process.env, XDG_CACHE_HOME: `${root}-cache` },
  });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  return new Promise((done, fail) => {
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      const address = /http:\/\/127\.0\.0\.1:\d+\/[\w-]+\//.exec(stdout)?.[0];
      if (address !== undefined && /^Shown in /m.test(stderr))
        done({
          address,
          end: () => {
            child.kill('SIGINT');
            return ended;
          },
        });
    });
    void ended.then(() => fail(new Error(stderr)));
  });
}

describeInChromium('the preview while somebody writes', (browser) => {
  let root = '';
  let preview: Running;
  const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'factwright-live-'));
    mkdirSync(join(root, 'factchecks'));
    write('factwright.yaml', SETTINGS);
    write(FILE, CHECK);
    write('factchecks/draft.yaml', CHECK.replace('status: published', 'status: draft').replace(TITLE, 'A draft'));
    preview = await previewOf(root);
  }, 60_000);
  afterAll(async () => {
    expect(await preview.end()).toBe(0);
    removed(root);
  });

  const open = async (path: string): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> => {
    const page = await browser.context().newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.setViewportSize({ width: 1000, height: 500 });
    await page.goto(preview.address + path);
    return { page, complaints };
  };
  const heading = (page: Page, text: string): Promise<unknown> =>
    page.waitForFunction((words) => document.querySelector('h1')?.textContent?.includes(words), text);

  /** Gone as soon as a page is loaded anew. */
  const markPage = (page: Page): Promise<void> =>
    page.evaluate(() => document.documentElement.setAttribute('data-kept', ''));
  const isKept = (page: Page): Promise<boolean> => page.evaluate(() => 'kept' in document.documentElement.dataset);
  const cannotBeShown = (page: Page) => page.getByRole('heading', { name: 'This page cannot be shown' });

  test('drafts are shown, and what is saved comes up by itself, where the reader was', async () => {
    const { page, complaints } = await open('draft/');
    await heading(page, 'A draft');
    await page.locator('summary').first().click();
    await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }));
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(300);
    await markPage(page);
    write('factchecks/draft.yaml', CHECK.replace('status: published', 'status: draft').replace(TITLE, 'Another title'));
    await heading(page, 'Another title');
    expect(await page.evaluate(() => scrollY)).toBeCloseTo(before, -2);
    expect(await isKept(page)).toBe(true);
    expect(await page.locator('details').first().getAttribute('open')).toBe('');
    // What stands elsewhere follows.
    const { page: home } = await open('');
    await home.getByText('Another title').first().waitFor();
    await home.close();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a file that cannot be read is shown with the place of the fault, and comes back when it is corrected', async () => {
    const { page, complaints } = await open('trawlers-in-reserve/');
    const { page: home } = await open('');
    await heading(page, 'trawlers');
    await page.evaluate(() => scrollTo({ top: 400, behavior: 'instant' }));
    const above = (): Promise<number> =>
      page
        .locator('#claims, #verdict')
        .last()
        .evaluate((section) => section.getBoundingClientRect().top);
    const before = await above();
    await markPage(page);
    write(FILE, CHECK.replace('status: published', 'status: "published'));
    await cannotBeShown(page).waitFor();
    expect(await page.locator('pre').last().innerText()).toMatch(/trawlers-in-reserve\.yaml:\d+:\d+ error/);
    expect(await page.locator('h1').filter({ hasText: 'trawlers' }).isVisible()).toBe(false);
    const panel = page.locator('factwright-findings.panel details');
    await panel.waitFor();
    expect(await panel.innerText()).not.toContain('gone');
    // Whoever comes to the page now sees the same, and the rest of the site still leads there.
    const { page: later } = await open('trawlers-in-reserve/');
    await cannotBeShown(later).waitFor();
    expect(await home.locator('a[href="trawlers-in-reserve/"]').count()).toBeGreaterThan(0);
    write(FILE, CHECK.replace(TITLE, 'The trawlers were there'));
    for (const each of [page, later]) {
      await heading(each, 'The trawlers were there');
      await cannotBeShown(each).waitFor({ state: 'detached' });
    }
    expect(await isKept(page)).toBe(true);
    expect(Math.abs((await above()) - before)).toBeLessThan(60);
    expect(complaints).toEqual([]);
    write(FILE, CHECK);
    await heading(page, TITLE);
    for (const each of [page, home, later]) await each.close();
  });

  test('findings stand beside what they speak of, and all of them in a panel', async () => {
    write(FILE, CHECK.replace('    locator: rows 210 to 246\n', ''));
    const { page } = await open('trawlers-in-reserve/');
    await page.waitForFunction(() => document.querySelector('factwright-findings.panel') !== null);
    const panel = page.locator('factwright-findings.panel details');
    await panel.locator('summary').click();
    const words = 'does not say where to look in `vessel-log`';
    expect(await panel.innerText()).toContain(words);
    expect(await panel.locator('a').last().getAttribute('href')).toBe(
      `${preview.address}trawlers-in-reserve/#evidence-position-log`,
    );
    const beside = page.locator('#evidence-position-log > factwright-findings li');
    expect(await beside.allInnerTexts()).toEqual([expect.stringContaining(words)]);
    write(FILE, CHECK);
    await page.close();
  });

  test('settings that cannot be read leave the last site standing, and say so', async () => {
    const { page } = await open('trawlers-in-reserve/');
    write('factwright.yaml', `${SETTINGS}languages: [de`);
    await page.waitForFunction(() =>
      document.querySelector('factwright-findings.panel')?.shadowRoot?.textContent?.includes('factwright.yaml'),
    );
    write('factwright.yaml', SETTINGS);
    await page.close();
  });
});

describeInChromium('who may ask', () => {
  test.each([
    ['without the key', '/', {}, 403],
    ['with another key', '/AAAAAAAAAAAAAAAAAAAAAA/', {}, 403],
    ['from a page elsewhere', undefined, { origin: 'https://elsewhere.example' }, 403],
    ['by another name', undefined, { host: 'elsewhere.example' }, 421],
    ['as the page itself does', undefined, {}, 200],
  ] as const)('%s', async (_, path, headers, status) => {
    const root = mkdtempSync(join(tmpdir(), 'factwright-live-'));
    writeFileSync(join(root, 'factwright.yaml'), SETTINGS);
    mkdirSync(join(root, 'factchecks'));
    writeFileSync(join(root, FILE), CHECK);
    const { address, end } = await previewOf(root);
    for (const own of ['', '.preview/events', '.preview/findings.json']) {
      const url = new URL(path === undefined ? address + own : path + own, address);
      expect(await statusOf(url, headers)).toBe(status);
    }
    await end();
    expect(readFileSync(join(root, FILE), 'utf8')).toBe(CHECK);
    removed(root);
  });
});

function statusOf(url: URL, headers: Readonly<Record<string, string>>): Promise<number | undefined> {
  return new Promise((done, fail) => {
    const sent = request(url, { headers }, (response) => {
      done(response.statusCode);
      response.destroy();
    });
    sent.on('error', fail);
    sent.end();
  });
}

function removed(root: string): void {
  for (const folder of [root, `${root}-cache`]) rmSync(folder, { recursive: true, force: true });
}
