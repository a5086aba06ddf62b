import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { printPdf } from '../../src/workspace/processes/print-pdf.ts';
import { describeWithProgram } from '../browser/chromium.ts';
import { CHECK, factwright, factwrightWith, scratchProject } from './scratch-project.ts';

const DRAFT = ['factchecks/trawlers-in-reserve.yaml', '--to', 'pdf'] as const;

/** What runs before this moment and after it leave behind. */
function leftBehind(): readonly string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('factwright-pdf-'));
}

describeWithProgram('a check as a PDF', (chromium) => {
  test('is tagged, has an outline, its language and its title', { timeout: 120_000 }, async () => {
    const root = scratchProject();
    const { code, stderr } = await factwright(
      root,
      'render',
      'factchecks',
      '--to',
      'pdf',
      '--out',
      'pdfs',
      '--browser',
      chromium,
    );
    expect(stderr).toBe(`Wrote ${join(root, 'pdfs/trawlers-in-reserve.pdf')}\n`);
    expect(code).toBe(0);
    const pdf = readFileSync(join(root, 'pdfs/trawlers-in-reserve.pdf'), 'latin1');
    expect(pdf).toMatch(/^%PDF-1\./);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Outlines');
    expect(pdf).toMatch(/\/Lang \(en\)/);
    expect(pdf).toMatch(/\/Title \(The ministry.{1,8}s trawlers did enter the marine reserve\)/);
    expect(leftBehind()).toEqual([]);
  });

  test(
    'is on A4, with the verdict on its first page, numbered pages and no address of a mail',
    { timeout: 120_000 },
    async () => {
      const root = scratchProject();
      const print = async (...more: readonly string[]): Promise<Buffer> => {
        await factwright(root, 'render', ...DRAFT, '--out', 'one.pdf', '--force', '--browser', chromium, ...more);
        return readFileSync(join(root, 'one.pdf'));
      };
      const pdf = await print();
      expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12]/);
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
      const pages = text.map((page) => page.replace(/\s+/g, ' '));
      expect(pages.length).toBeGreaterThan(1);
      expect(pages[0]).toContain('The log puts a trawler of the ministry inside the reserve.');
      expect(pages[1]).toContain('Harbour desk');
      for (const [at, page] of pages.entries()) expect(page).toContain(`${at + 1} / ${pages.length}`);
      expect(pages.join(' ')).not.toContain('mailto');
      expect((await print('--paper', 'letter')).toString('latin1')).toMatch(/\/MediaBox \[0 0 61[12][.\d]* 79[12]/);
    },
  );

  test('a hostile text is printed as text', { timeout: 120_000 }, async () => {
    const title = 'The <iframe src="file:///etc/passwd"></iframe><script>document.title="RAN"</script> log';
    const root = scratchProject({
      'factchecks/trawlers-in-reserve.yaml': CHECK.replace(/^title: .*$/m, `title: '${title}'`),
    });
    const { code } = await factwright(root, 'render', ...DRAFT, '--out', 'one.pdf', '--force', '--browser', chromium);
    expect(code).toBe(0);
    const pdf = readFileSync(join(root, 'one.pdf'), 'latin1');
    expect(pdf).toMatch(/\/Title \(The <iframe/);
    expect(pdf).not.toContain('(RAN)');
  });
});

test('where there is no browser, it is said which ones would do, and how to name one', async () => {
  const { code, stderr } = await factwrightWith(
    { env: { PATH: '' } },
    scratchProject(),
    'render',
    ...DRAFT,
    '--out',
    'a.pdf',
  );
  expect(code).toBe(2);
  expect(stderr).toContain('A PDF is made by Chromium, Chrome or Edge, and none was found.');
  expect(stderr).toContain('--browser');
});

test('a browser that is no program is named', async () => {
  const root = scratchProject();
  const { stderr, code } = await factwrightWith(
    { env: { CHROME_PATH: 'nowhere' } },
    root,
    'render',
    ...DRAFT,
    '--out',
    'a.pdf',
  );
  expect(code).toBe(2);
  expect(stderr).toContain('`CHROME_PATH` names `nowhere`, which is not a program.');
});

test('a browser within the project is not run unless it is named', async () => {
  const root = scratchProject({ 'bin/chromium': '#!/bin/sh\ntouch ran\n' });
  chmodSync(join(root, 'bin/chromium'), 0o755);
  const { code } = await factwrightWith(
    { env: { PATH: join(root, 'bin') } },
    root,
    'render',
    ...DRAFT,
    '--out',
    'a.pdf',
  );
  expect(code).toBe(2);
  expect(existsSync(join(root, 'ran'))).toBe(false);
});

test('a browser that does not end is ended, and one that makes nothing is told', { timeout: 30_000 }, async () => {
  const root = scratchProject();
  const slow = join(root, 'slow');
  writeFileSync(slow, '#!/bin/sh\nsleep 20\n', { mode: 0o755 });
  const start = Date.now();
  await expect(printPdf('<p>', slow, 300)).rejects.toThrow('made no PDF within 0.3 seconds');
  expect(Date.now() - start).toBeLessThan(10_000);
  const broken = join(root, 'broken');
  writeFileSync(broken, '#!/bin/sh\necho no display >&2\n', { mode: 0o755 });
  await expect(printPdf('<p>', broken)).rejects.toThrow('made no PDF; it said: no display.');
  expect(leftBehind()).toEqual([]);
});

test.each([
  [['--to', 'pdf'], 'A PDF is not printed to stdout.'],
  [['--browser', 'chromium'], '`--browser` makes a PDF.'],
  [['--for', 'hugo'], '`--for` lays out Markdown in folders.'],
])('what does not go together is refused: %j', async (options, message) => {
  const { code, stderr } = await factwright(scratchProject(), 'render', 'factchecks', ...options);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});
