// How long the preview takes from a saved file to what Chromium shows of it, in projects of several sizes; beside another
// checkout that was built, where one is named, save by save in turn:
// node bench/preview.js [--sizes 1000] [--saves 30] [--before FOLDER] [--browser PATH], after node build.js.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { writeCorpus } from './corpus.js';
import { median } from './measure.js';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000' },
    saves: { type: 'string', default: '30' },
    before: { type: 'string' },
    browser: { type: 'string', default: '/usr/bin/chromium' },
  },
});
const saves = Number(values.saves);
const programs = [
  ...(values.before === undefined ? [] : [['before', resolve(values.before, 'bin/factwright.js')]]),
  ['now', resolve('bin/factwright.js')],
];
const FILE = 'factchecks/0/check-7.yaml';
/** How long nobody saves after a save that was shown, in milliseconds: the rest of the site follows. */
const THOUGHT = 1500;

/** What is saved in turn, and the words by which it is known on the page. */
const EDITS = {
  'another title': (text, nth) => [
    text.replace(/^title: .*/m, `title: Edit number ${nth}`),
    'h1',
    `Edit number ${nth}`,
  ],
  'another article': (text, nth) => [
    text.replace(/^article: \|\n/m, `article: |\n  Edit number ${nth}.\n\n`),
    'main',
    `Edit number ${nth}.`,
  ],
  'a slip, and back': (text, nth) =>
    nth % 2 === 0
      ? [text.replace(/^title: .*/m, `title: "Edit number ${nth}`), 'h1', 'This page cannot be shown']
      : [text.replace(/^title: .*/m, `title: Edit number ${nth}`), 'h1', `Edit number ${nth}`],
};

/** A preview of a project of its own, with the page of a check open. */
async function openPreview(program, size, browser) {
  const work = mkdtempSync(join(tmpdir(), 'factwright-preview-'));
  const root = join(work, 'project');
  writeCorpus(root, size);
  const child = spawn(process.execPath, [program, 'preview'], {
    cwd: root,
    env: { ...process.env, XDG_CACHE_HOME: join(work, 'cache') },
  });
  let said = '';
  const address = await new Promise((done, fail) => {
    const look = (text) => {
      said += text;
      const found = /http:\/\/127\.0\.0\.1:\d+\/[\w-]+\//.exec(said)?.[0];
      if (found !== undefined && /^Shown in /m.test(said)) done(found);
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', look);
    child.once('exit', () => fail(new Error(said)));
  });
  const page = await browser.newPage();
  await page.goto(`${address}check-7/`);
  const text = readFileSync(join(root, FILE), 'utf8');
  return {
    save: async (edit, nth) => {
      const [content, selector, words] = edit(text, nth);
      const start = performance.now();
      writeFileSync(join(root, FILE), content);
      await page.waitForFunction(
        // What stands in place of a page hides it.
        ([where, what]) => {
          const shown = document.querySelector('factwright-cover')?.shadowRoot ?? document;
          return shown.querySelector(where)?.textContent?.includes(what);
        },
        [selector, words],
        { polling: 5 },
      );
      return performance.now() - start;
    },
    end: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill();
      await ended;
      rmSync(work, { recursive: true, force: true });
    },
  };
}

const browser = await chromium.launch({ executablePath: values.browser, args: ['--no-sandbox', '--disable-gpu'] });
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${saves} saves each, milliseconds until Chromium shows it\n`,
);
console.log('| checks | saved | program | median | 95 of 100 | slowest | load |');
console.log('|---:|---|---|---:|---:|---:|---:|');
for (const size of values.sizes.split(',').map(Number)) {
  const previews = [];
  for (const [, program] of programs) previews.push(await openPreview(program, size, browser));
  for (const [name, edit] of Object.entries(EDITS)) {
    const times = programs.map(() => []);
    for (let nth = 0; nth < saves; nth += 1)
      for (const [at, preview] of previews.entries()) {
        times[at].push(await preview.save(edit, nth));
        await pause(THOUGHT);
      }
    for (const [at, [program]] of programs.entries()) {
      const sorted = times[at].toSorted((a, b) => a - b);
      const cells = [median(times[at]), sorted[Math.floor(saves * 0.95)], sorted.at(-1)].map((one) => one.toFixed(0));
      console.log(
        `| ${size.toLocaleString('en')} | ${name} | ${program} | ${cells.join(' | ')} | ${loadavg()[0].toFixed(1)} |`,
      );
    }
  }
  for (const preview of previews) await preview.end();
}
await browser.close();
