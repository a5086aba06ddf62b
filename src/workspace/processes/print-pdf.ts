import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../usage-error.ts';

/** How long one page may take, in milliseconds. */
const PATIENCE = 120_000;

/**
 * Nothing is loaded, whatever a page holds, and the user's own profile is not touched. The outline and the tags are what
 * a reader who does not see the pages finds the way by.
 */
const OPTIONS = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--no-default-browser-check',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-pdf-header-footer',
  '--export-tagged-pdf',
  '--generate-pdf-document-outline',
];

/** Prints a page that needs nothing else as a PDF, tagged and with an outline, by a browser of this machine. */
export async function printPdf(html: string, browser: string, patience: number = PATIENCE): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'factwright-pdf-'));
  try {
    const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    writeFileSync(page, html);
    const said = await runBrowser(
      browser,
      [...OPTIONS, ...asRoot(), `--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${pdf}`, address(page)],
      patience,
    );
    return readPdfFile(pdf, { browser, said });
  } finally {
    // What a browser that was ended leaves behind may still be written to.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function address(file: string): string {
  return pathToFileURL(file).href;
}

/** Chromium does not start as root otherwise; the page runs nothing, and nothing is loaded. */
function asRoot(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function runBrowser(browser: string, options: readonly string[], patience: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(browser, options, { stdio: ['ignore', 'ignore', 'pipe'], windowsHide: true });
    let said = '';
    let isLate = false;
    child.stderr.setEncoding('utf8');
    child.stderr.on('data', (text: string) => (said = (said + text).slice(-2000)));
    const timer = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
      // Its helpers may hold the stream open.
      child.stderr.destroy();
    }, patience);
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(new UsageError(`\`${browser}\` cannot be started: ${error.message}.`, 'Name another one with --browser.'));
    });
    child.once('close', () => {
      clearTimeout(timer);
      if (isLate) reject(new UsageError(`\`${browser}\` made no PDF within ${patience / 1000} seconds.`));
      else resolve(said);
    });
  });
}

function readPdfFile(pdf: string, { browser, said }: { readonly browser: string; readonly said: string }): Uint8Array {
  try {
    return readFileSync(pdf);
  } catch {
    const last = said.trim().split('\n').at(-1) ?? '';
    throw new UsageError(
      `\`${browser}\` made no PDF${last === '' ? '' : `; it said: ${last.slice(0, 300)}`}.`,
      'Check that it is a Chromium, Chrome or Edge of 2023 or later.',
    );
  }
}
