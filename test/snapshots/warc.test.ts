import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeSnapshot, readWarc, writeWarc, type WarcContent } from '../../src/snapshots/index.ts';
import { page, PAGE } from './store.ts';
import { readPdf } from '../../src/workspace/processes/read-pdf.ts';

const ADDRESS = 'https://harbour.example/log';

function record(type: string, block: string | Buffer, more = ''): Buffer {
  const bytes = Buffer.from(block);
  return Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: <${ADDRESS}>\r\nWARC-Date: 2024-05-02T09:30:00.123456Z\r\n${more}Content-Length: ${bytes.length}\r\n\r\n`,
    ),
    bytes,
    Buffer.from('\r\n\r\n'),
  ]);
}

function response(body: string | Buffer, headers = ''): Buffer {
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${headers}\r\n`),
    Buffer.from(body),
  ]);
}

/** What a WARC file says of the address; undefined if it is none. */
async function contentsOf(file: Uint8Array, addresses = [ADDRESS]): Promise<readonly WarcContent[] | undefined> {
  const contents: WarcContent[] = [];
  const take = async (content: WarcContent): Promise<void> => void contents.push(content);
  return (await readWarc(file, { addresses: new Set(addresses), take })) ? contents : undefined;
}

test('what is written is read back, and is the same every time', async () => {
  const { snapshot } = await makeSnapshot(page(), { readPdf });
  const write = (): Uint8Array =>
    Buffer.concat([...writeWarc([{ key: 'check/log', snapshot, content: () => Buffer.from(PAGE) }], 'factwright')]);
  const file = write();
  expect(write()).toEqual(file);
  expect(await contentsOf(file)).toEqual([
    {
      address: ADDRESS,
      time: '2024-05-02T09:30:00Z',
      contentType: 'text/html; charset=utf-8',
      bytes: Buffer.from(PAGE),
    },
  ]);
});

describe('files of other tools', () => {
  const answers: Readonly<Record<string, Buffer>> = {
    plain: response(PAGE),
    chunked: response(`${PAGE.length.toString(16)};x=y\r\n${PAGE}\r\n0\r\n\r\n`, 'Transfer-Encoding: chunked\r\n'),
    'chunked, and joined since': response(PAGE, 'Transfer-Encoding: chunked\r\n'),
    compressed: response(gzipSync(PAGE), 'content-encoding: gzip\r\n'),
  };

  test.each(Object.entries(answers))('an answer, %s', async (_, answer) => {
    const file = Buffer.concat([
      record('warcinfo', 'software: other\r\n'),
      record('request', 'GET /log HTTP/1.1\r\n\r\n'),
      record('response', answer),
      record('revisit', ''),
    ]);
    for (const form of [file, gzipSync(file)])
      expect(await contentsOf(form)).toEqual([
        {
          address: ADDRESS,
          time: '2024-05-02T09:30:00Z',
          contentType: 'text/html',
          status: 200,
          bytes: Buffer.from(PAGE),
        },
      ]);
  });
});

test('of each wanted address the newest good answer is given, of others none', async () => {
  const at = (address: string, day: string, body: string, status = '200 OK'): Buffer =>
    Buffer.from(
      record('response', response(body).toString('latin1').replace('200 OK', status))
        .toString('latin1')
        .replace(ADDRESS, address)
        .replace('2024-05-02', day),
      'latin1',
    );
  const other = 'https://harbour.example/other';
  const file = gzipSync(
    Buffer.concat([
      at(ADDRESS, '2024-05-03', 'newer'),
      at(ADDRESS, '2024-05-01', 'older'),
      at(ADDRESS, '2024-05-04', 'gone', '404 Not Found'),
      at('HTTPS://Harbour.example:443/other', '2024-05-02', 'spelt otherwise'),
      at('https://harbour.example/third', '2024-05-02', 'not asked for'),
    ]),
  );
  const contents = await contentsOf(file, [ADDRESS, other]);
  expect(contents?.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(['newer', 'spelt otherwise']);
});

/** The head of a gzip, and nonsense. */
const DAMAGED = Buffer.from('1f8b0800000000000003ffffffff', 'hex');

describe('what is damaged or made to harm', () => {
  test.each([
    ['no WARC', Buffer.from('<!doctype html>')],
    ['nothing', Buffer.of()],
    ['half a record', record('resource', PAGE).subarray(0, 200)],
    ['a length beyond the end', Buffer.from('WARC/1.0\r\nContent-Length: 99\r\n\r\nx')],
    ['a negative length', Buffer.from('WARC/1.0\r\nContent-Length: -1\r\n\r\nx')],
    ['no length', Buffer.from('WARC/1.0\r\nWARC-Type: resource\r\n\r\nx')],
    ['a head without end', Buffer.from(`WARC/1.0\r\n${'x: y\r\n'.repeat(100_000)}`)],
    ['half a gzip', gzipSync(record('resource', PAGE)).subarray(0, 60)],
    ['a gzip that is damaged behind a whole record', Buffer.concat([gzipSync(record('resource', PAGE)), DAMAGED])],
  ])('%s is no WARC file', async (_, file) => {
    expect(await contentsOf(file)).toBe(undefined);
  });

  test.each([
    ['a bomb', response(gzipSync(Buffer.alloc(10_000_001)), 'content-encoding: gzip\r\n')],
    ['more than a page may have', response(Buffer.alloc(10_000_001))],
    ['a page in damaged chunks', response('zz\r\n', 'content-encoding: gzip\r\n')],
  ])('%s inside is left out, and an older answer taken', async (_, block) => {
    const older = record('response', response(PAGE)).toString('latin1').replace('2024-05-02', '2024-05-01');
    const file = Buffer.concat([Buffer.from(older, 'latin1'), record('response', block)]);
    expect((await contentsOf(file))?.map(({ time }) => time)).toEqual(['2024-05-01T09:30:00Z']);
    expect(await contentsOf(record('response', block))).toEqual([]);
  });

  test('other bytes never make reading fail', async () => {
    const file = record('response', response(PAGE, 'Transfer-Encoding: chunked\r\n'));
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const other = Buffer.from(file);
        other[at] = (other[at] ?? 0) ^ by;
        await contentsOf(other);
      }),
    );
  });
});
