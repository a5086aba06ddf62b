/// <reference lib="dom" />
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { describeInChromium } from '../browser/chromium.ts';
import { CHECK, SETTINGS } from '../cli/scratch-project.ts';

/** The folder of package `code-server`, which is VS Code for a browser, and the packed extension; without them nothing is run. */
const { FACTWRIGHT_CODE_SERVER: PROGRAM, FACTWRIGHT_VSIX: EXTENSION } = process.env;
const FILE = 'trawlers-in-reserve.yaml';

/** Runs VS Code with the extension for a folder, until the test ends; gives its address. */
async function startedFor(root: string): Promise<string> {
  const own = mkdtempSync(join(tmpdir(), 'factwright-code-'));
  const folders = ['--user-data-dir', join(own, 'data'), '--extensions-dir', join(own, 'extensions')];
  const env = { ...process.env, XDG_CONFIG_HOME: own, XDG_DATA_HOME: own, XDG_CACHE_HOME: own };
  const run = (...more: readonly string[]) =>
    spawn(process.execPath, [join(PROGRAM ?? '', 'out/node/entry.js'), ...folders, ...more], { env });
  await new Promise((done) => run('--install-extension', resolve(EXTENSION ?? '')).once('exit', done));
  const child = run('--auth', 'none', '--bind-addr', '127.0.0.1:0', '--disable-workspace-trust', '--disable-telemetry');
  onTestFinished(async () => {
    const ended = new Promise((done) => child.once('exit', done));
    child.kill();
    await ended;
    rmSync(own, { recursive: true, force: true, maxRetries: 5 });
  });
  const address = await new Promise<string>((done) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
      if (found !== null) done(found[0]);
    });
  });
  return `${address}?folder=${root}`;
}

/** Whether one of the frames of a page says this in its headline. */
async function isShown(page: Page, words: string): Promise<boolean> {
  const found = page.frames().map((frame) =>
    frame
      .locator('h1', { hasText: words })
      .count()
      .catch(() => 0),
  );
  return (await Promise.all(found)).some((count) => count > 0);
}

describeInChromium('VS Code itself', (browser) => {
  test.skipIf(PROGRAM === undefined || EXTENSION === undefined)(
    'shows what is found, and the page beside the text, which follows it',
    { timeout: 180_000 },
    async () => {
      const root = mkdtempSync(join(tmpdir(), 'factwright-code-desk-'));
      onTestFinished(() => rmSync(root, { recursive: true, force: true }));
      for (const folder of ['factchecks', 'node_modules']) mkdirSync(join(root, folder));
      symlinkSync(process.cwd(), join(root, 'node_modules/factwright'));
      const write = (text: string): void => writeFileSync(join(root, 'factchecks', FILE), text);
      writeFileSync(join(root, 'factwright.yaml'), SETTINGS);
      // What is further down is drawn only when it is scrolled to.
      write(CHECK.replace('title:', 'titel:'));
      const page = await browser.context().newPage();
      await page.goto(await startedFor(root));
      const row = (name: string) => page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first();
      await row('factchecks').click({ timeout: 90_000 });
      await row(FILE).dblclick();
      await page.locator('.squiggly-error').first().waitFor({ timeout: 60_000 });
      write(CHECK);
      await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input').first().fill('>Factwright: Show the page');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Show the page' }).first().click();
      await expect.poll(() => isShown(page, 'did enter'), { timeout: 30_000 }).toBe(true);
      write(CHECK.replace('did enter', 'entered'));
      await expect.poll(() => isShown(page, 'trawlers entered'), { timeout: 30_000 }).toBe(true);
      await page.close();
    },
  );
});
