// What validation costs where quotations are checked: 500 checks with ten quotations each, of 500 stored sources of 10 KB.
// `node bench/quotes/held.js`, after node build.js.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { factCheck, writeCorpus } from '../corpus.js';
import { useOwnCache } from '../own-cache.js';
import { generate } from './generator.js';
import { PACKAGES, prose } from './prose.js';

useOwnCache();

const CHECKS = 500;
const QUOTATIONS = 10;
const SOURCE_LENGTH = 10_000;
const ROUNDS = 5;
const BIN = resolve('bin/factwright.js');

const paragraphs = [...(prose('en') ?? []), ...(prose('book') ?? [])];
if (paragraphs.length < CHECKS) {
  console.error(`There is no English prose. Install it: apt-get install --no-install-recommends ${PACKAGES}`);
  process.exit(1);
}

/** Paragraphs of about ten kilobytes, from another place for each check. */
function sourceOf(index) {
  const taken = [];
  for (let at = index * 5, length = 0; length < SOURCE_LENGTH; at += 1) {
    const paragraph = paragraphs[at % paragraphs.length];
    taken.push(paragraph);
    length += paragraph.length;
  }
  return taken;
}

/** Quotations that are in the source, as they are or with marked edits. */
function quotationsOf(source, seed) {
  return generate(source, 'en', QUOTATIONS * 2, { seed, altered: 0 })
    .filter(({ altered }) => !altered)
    .slice(0, QUOTATIONS)
    .map(({ quote }) => quote);
}

function withQuotations(index, quotes) {
  const items = quotes.map(
    (quote, item) =>
      `  held-${item}:\n    claim: amount\n    stance: context\n    shows: What the manual says.\n    source: held-source\n    locator: paragraph ${item}\n    quote: ${JSON.stringify(quote)}\n`,
  );
  const source = `  held-source: { kind: report, by: harbour-office, title: Manual ${index}, url: https://manual.example/${index}, published: 2009-01-01, accessed: 2009-01-02, ownWork: Its authors wrote it. }\n`;
  return factCheck(index, CHECKS)
    .replace('\nsources:\n', () => `\n${items.join('')}sources:\n${source}`)
    .replace(
      'article: |\n',
      () => `article: |\n  The manual says it [${quotes.map((_, item) => `@held-${item}`).join('; ')}].\n\n`,
    );
}

/** All sources in one file, as crawlers leave them. */
function warcOf(sources) {
  return Buffer.concat(
    sources.map((source, index) => {
      const body = Buffer.from(source.join('\n\n'));
      const http = Buffer.concat([
        Buffer.from(
          `HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${body.length}\r\n\r\n`,
        ),
        body,
      ]);
      const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://manual.example/${index}\r\nWARC-Date: 2009-01-02T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`;
      return Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')]);
    }),
  );
}

function validate(root, ...options) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [BIN, 'validate', '--format', 'json', '--max-warnings', '100000', ...options],
    { cwd: root, encoding: 'utf8', maxBuffer: 1e9 },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status === 2 || status === 3) throw new Error(stderr);
  return { seconds, report: JSON.parse(stdout) };
}

const root = mkdtempSync(join(tmpdir(), 'factwright-held-'));
try {
  writeCorpus(root, CHECKS);
  const sources = Array.from({ length: CHECKS }, (_, index) => sourceOf(index));
  let count = 0;
  for (const [index, source] of sources.entries()) {
    const quotes = quotationsOf(source, index + 1);
    count += quotes.length;
    mkdirSync(join(root, 'factchecks', String(Math.floor(index / 100))), { recursive: true });
    writeFileSync(
      join(root, 'factchecks', String(Math.floor(index / 100)), `check-${index}.yaml`),
      withQuotations(index, quotes),
    );
  }
  writeFileSync(join(root, 'manuals.warc'), warcOf(sources));
  execFileSync(process.execPath, [BIN, 'capture', '--from', 'manuals.warc'], { cwd: root, maxBuffer: 1e9 });
  const colds = Array.from({ length: ROUNDS }, () => validate(root, '--no-cache'));
  validate(root);
  const warms = Array.from({ length: ROUNDS }, () => validate(root));
  const rules = new Map();
  for (const { rule } of colds[0].report.diagnostics) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  const median = (runs) => runs.map(({ seconds }) => seconds).toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)];
  console.log(`${CHECKS} checks, ${count} held quotations of ${CHECKS} sources, medians of ${ROUNDS}`);
  console.log(`cold ${median(colds).toFixed(2)} s, warm ${median(warms).toFixed(2)} s`);
  console.log(`found: ${[...rules].map(([rule, found]) => `${rule} ${found}`).join(', ') || 'nothing'}`);
} finally {
  rmSync(root, { recursive: true, force: true });
}
