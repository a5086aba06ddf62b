import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeLock, type Snapshot } from '../../src/snapshots/index.ts';
import { CHECK, scratchProject, SETTINGS } from '../cli/scratch-project.ts';
import { forgeText } from '../snapshots/forge.ts';
import { answer, deflated, gzipped, packedAgain, pdfOfManyObjects, pdfWith, stream } from './bombs.ts';
import { measured, measuredScript } from './peak-memory.ts';

/** What one file may take, whatever it holds, in megabytes. */
const MOST = 512;
const TIME = { timeout: 60_000 };
/** The others of a kind, which take a minute together, are for the long campaign. */
const LONG = process.env['FACTWRIGHT_LONG'] === '1';

/** The cases of a kind, or of them those that always run. */
function chosen<T>(
  cases: Readonly<Record<string, T>>,
  ...always: readonly string[]
): readonly (readonly [string, T])[] {
  const entries = Object.entries(cases);
  expect(entries.map(([name]) => name)).toEqual(expect.arrayContaining([...always]));
  return entries.filter(([name]) => LONG || always.includes(name));
}

/** Stores a file as the log of a check. */
async function storing(name: string, bytes: Buffer | string, ...options: readonly string[]): Promise<string> {
  const root = scratchProject({ [name]: bytes });
  const run = await measured(root, 'capture', '--source', 'vessel-log', '--from', name, ...options);
  expect(run.stderr.trim()).toBe('');
  expect(run.code).toBe(0);
  expect(run.megabytes).toBeLessThanOrEqual(MOST);
  return run.stdout;
}

describe('a PDF', () => {
  const flate = deflated(' ', 600);
  const twice = packedAgain(flate);
  const plain = (filter: string, data: Buffer): Buffer => pdfWith('5 0 R', stream(`/Filter ${filter}`, data));
  const cases: Readonly<Record<string, () => Buffer>> = {
    'Flate within Flate': () => plain('[/FlateDecode /FlateDecode]', twice),
    'Flate three times, by names with escapes': () => plain('[/Fl#61teDecode /Fl /FlateDecode]', packedAgain(twice)),
    'filters that are named elsewhere': () =>
      pdfWith('5 0 R', stream('/Filter 6 0 R', twice), '[/FlateDecode 7 0 R]', '/FlateDecode'),
    'RunLength within Flate': () => plain('[/FlateDecode /RunLengthDecode]', deflated('\u0081 ', 10)),
    'ASCII85 within Flate': () => plain('[/FlateDecode /ASCII85Decode]', deflated('z', 300)),
    'ASCIIHex within Flate': () => plain('[/FlateDecode /ASCIIHexDecode]', deflated('20', 700)),
    'one text without end': () => plain('/FlateDecode', deflated('(', 300)),
    'one name without end': () => plain('/FlateDecode', deflated('/n', 300)),
    'a page of one bomb, a thousand times': () =>
      pdfWith(`[${'5 0 R '.repeat(1000)}]`, stream('/Filter /FlateDecode', deflated(' ', 50))),
    'two hundred million objects': () => pdfOfManyObjects(200),
  };

  const always = ['Flate within Flate', 'Flate three times, by names with escapes', 'one text without end'];

  test.each(chosen(cases, ...always, 'two hundred million objects'))('%s', TIME, async (_, make) => {
    expect(await storing('log.pdf', make())).toMatch(/no text \((?:too-large|damaged|scanned)\)/);
  });

  test('and what is no bomb is read', TIME, async () => {
    const page = pdfWith('5 0 R', stream('', Buffer.from('BT /F1 12 Tf 72 700 Td (The log.) Tj ET')));
    expect(await storing('log.pdf', page)).toContain('text of 9 bytes');
  });
});

describe('a WARC file', () => {
  const SOURCES = 160;
  const address = (index: number): string => `https://harbour.example/log-${index}`;
  const sources = Array.from(
    { length: SOURCES },
    (_, index) => `  log-${index}: { kind: record, by: harbour-office, url: "${address(index)}" }\n`,
  );
  const check = CHECK.replace('sources:\n', `sources:\n${sources.join('')}`);
  const records = (count: number, body: Buffer, headers?: string): Buffer =>
    Buffer.concat(Array.from({ length: count }, (_, index) => answer(address(index), body, headers)));
  const gzip = 'content-encoding: gzip\r\n';
  const one = answer(address(0), gzipped(' ', 9), gzip);
  const cases: Readonly<Record<string, readonly [file: () => Buffer, outcome: RegExp]>> = {
    'eighty bombs of fifty megabytes': [() => records(80, gzipped(' ', 49), gzip), /^0 stored/m],
    'a hundred and sixty bombs of fifty megabytes': [() => records(160, gzipped(' ', 49), gzip), /^0 stored/m],
    'sixteen answers as large as may be': [() => records(16, gzipped('a ', 9), gzip), /^16 stored/m],
    'twenty of them, packed once more': [() => gzipSync(records(20, Buffer.alloc(9_900_000, 'a '))), /^20 stored/m],
    'chunks of one byte': [
      () => records(1, Buffer.alloc(6 * 1_700_000, '1\r\nx\r\n'), 'transfer-encoding: chunked\r\n'),
      /^\d stored/m,
    ],
    'forty thousand bombs of one source': [() => gzipSync(Buffer.alloc(40_000 * one.length, one)), /^$/],
  };

  test.each(
    chosen(cases, 'eighty bombs of fifty megabytes', 'sixteen answers as large as may be', 'chunks of one byte'),
  )('%s', TIME, async (_, [make, outcome]) => {
    const root = scratchProject({ 'factchecks/trawlers-in-reserve.yaml': check, 'all.warc.gz': make() });
    const run = await measured(root, 'capture', '--from', 'all.warc.gz');
    expect(run.stdout).toMatch(outcome);
    expect(run.megabytes).toBeLessThanOrEqual(MOST);
  });
});

describe('a page', () => {
  const fill = (piece: string, megabytes: number, before = ''): string =>
    before + piece.repeat((megabytes * 1_000_000) / piece.length);
  const cases: Readonly<Record<string, () => Buffer | string>> = {
    'ten megabytes of links': () => fill('<a>', 10),
    'forty megabytes of attributes': () => fill('<p a>', 40),
    'comments alone': () => fill('<!---->', 40),
    'a tag whose name does not end': () => fill('a', 40, '<'),
    'references alone': () => fill('&lt', 40),
    'blank lines alone': () => fill('\n', 40, '<pre>x'),
    'words in a table that never has a cell': () => fill('x ', 40, '<table>'),
    'signs of western Europe': () => Buffer.alloc(20_000_000, 0x80),
    'lines of Windows': () => fill('\r\n', 30),
  };

  const always = ['ten megabytes of links', 'forty megabytes of attributes', 'signs of western Europe'];

  test.each(chosen(cases, ...always, 'a tag whose name does not end', 'blank lines alone'))(
    '%s',
    TIME,
    async (_, make) => {
      expect(await storing('log.html', make())).toMatch(/text/);
    },
  );
});

describe('a stored copy', () => {
  test('of three million paragraphs, of which few are kept', TIME, async () => {
    expect(await storing('log.txt', 'a\n\n'.repeat(3_300_000), '--excerpts')).toContain('no text (too-large)');
  });

  test('whose text is longer than any that is stored', TIME, async () => {
    const root = scratchProject({ 'log.html': '<p>The log.</p>' });
    await measured(root, 'capture', '--source', 'vessel-log', '--from', 'log.html');
    const path = forgeText(root, 'trawlers-in-reserve/vessel-log', 'word '.repeat(9_000_000));
    const run = await measured(root, 'validate');
    expect(run.stdout).toContain(`the file \`${path}\` is too large for the store`);
    expect(run.megabytes).toBeLessThanOrEqual(MOST);
  });

  test('in a lock of forty thousand lines, none of which is true', TIME, async () => {
    const digest = `sha256:${'a'.repeat(64)}` as const;
    const snapshot: Snapshot = {
      method: 'by-hand',
      contentType: 'text/html',
      time: '2024-05-02T09:30:00Z',
      stored: digest,
      storedBytes: 1,
      content: digest,
      contentBytes: 1,
      text: digest,
      textBytes: 1,
      extractor: 'html 1',
    };
    const lock = writeLock(new Map(Array.from({ length: 40_000 }, (_, index) => [`check-${index}/log`, snapshot])));
    const root = scratchProject({ 'factchecks/_snapshots/snapshots.lock.yaml': lock });
    const run = await measured(root, 'validate');
    expect(run.stdout).toContain('more places, which are not shown');
    expect(run.megabytes).toBeLessThanOrEqual(MOST);
  });
});

describe('a file of the project', () => {
  const many = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(index)).join('');
  const inCheck = (heading: string, lines: string): string => CHECK.replace(`${heading}:\n`, `${heading}:\n${lines}`);
  const CHECK_FILE = 'factchecks/trawlers-in-reserve.yaml';
  const LARGE = { 'factwright.yaml': `${SETTINGS}limits: { fileBytes: 2500000 }\n` };
  const cases: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
    'claims without evidence': () => ({
      [CHECK_FILE]: inCheck(
        'claims',
        many(15_000, (index) => `  c${index}: { text: x, quote: x, finding: rebutted }\n`),
      ),
    }),
    'sources that nobody can find': () => ({
      ...LARGE,
      [CHECK_FILE]: inCheck(
        'sources',
        many(60_000, (index) => `  s${index}: {kind: record, by: minister}\n`),
      ),
    }),
    'parties that lack everything': () => ({
      ...LARGE,
      'factchecks/_parties.yaml': many(110_000, (index) => `p${index}: {nam: A}\n`),
    }),
    'items without end': () => ({ ...LARGE, [CHECK_FILE]: `topics: [${'1, '.repeat(800_000)}]\n` }),
    'keys without end': () => ({ ...LARGE, [CHECK_FILE]: many(200_000, (index) => `k${index}:\n`) }),
    'fifty megabytes, and settings that ask for them': () => ({
      'factwright.yaml': `${SETTINGS}limits: { fileBytes: 50000000 }\n`,
      'factchecks/_parties.yaml': many(1_500_000, (index) => `p${index}: { name: A, kind: person }\n`),
    }),
  };

  const always = ['claims without evidence', 'parties that lack everything'];

  test.each(chosen(cases, ...always, 'fifty megabytes, and settings that ask for them'))(
    '%s',
    TIME,
    async (_, files) => {
      const run = await measured(scratchProject(files()), 'validate', '--format', 'json=report.json');
      expect(run.code).toBe(1);
      expect(run.megabytes).toBeLessThanOrEqual(MOST);
    },
  );
});

describe('an answer of a server', () => {
  const FETCH = `
    import { guardedFetch } from './src/capture/guarded-fetch.ts';
    const port = Number(process.argv[2]);
    const network = {
      resolve: async () => ['127.0.0.1'], mayConnect: () => true, ports: new Set([port]),
      now: () => Date.now(), sleep: () => Promise.resolve(),
    };
    const answer = await guardedFetch('http://harbour.example:' + port + '/', network, { userAgent: 'test' });
    console.log(answer.problem?.message ?? answer.bytes.length);
  `;

  test('that comes byte by byte', TIME, async () => {
    const chunks = Buffer.from('1\r\nx\r\n'.repeat(10_000));
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
        for (let count = 0; count < 500; count++) socket.write(chunks);
        socket.end('0\r\n\r\n');
      });
    });
    onTestFinished(() => void server.close());
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    const root = scratchProject();
    const script = join(root, 'fetch.mjs');
    await build({
      stdin: { contents: FETCH, resolveDir: resolve('.'), loader: 'ts' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      banner: { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" },
      outfile: script,
      logLevel: 'error',
    });
    const run = await measuredScript(root, [script, String(typeof address === 'object' ? address?.port : '')]);
    expect(run.stdout).toBe('5000000\n');
    expect(run.megabytes).toBeLessThanOrEqual(MOST);
  });
});
