import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeSnapshot, readWarc, writeWarc } from '../../src/snapshots/index.ts';
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

test('what is written is read back, and is the same every time', async () => {
  const { snapshot } = await makeSnapshot(page(), { readPdf });
  const file = writeWarc([{ key: 'check/log', snapshot, bytes: Buffer.from(PAGE) }], 'factwright');
  expect(writeWarc([{ key: 'check/log', snapshot, bytes: Buffer.from(PAGE) }], 'factwright')).toEqual(file);
  expect(readWarc(file)).toEqual([
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

  test.each(Object.entries(answers))('an answer, %s', (_, answer) => {
    const file = Buffer.concat([
      record('warcinfo', 'software: other\r\n'),
      record('request', 'GET /log HTTP/1.1\r\n\r\n'),
      record('response', answer),
      record('revisit', ''),
    ]);
    expect(readWarc(file)).toEqual([
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
  ])('%s is no WARC file', (_, file) => {
    expect(readWarc(file)).toBe(undefined);
  });

  test('a bomb inside is left out', () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000));
    expect(readWarc(record('response', response(bomb, 'content-encoding: gzip\r\n')))).toEqual([]);
  });

  test('other bytes never make reading fail', () => {
    const file = record('response', response(PAGE, 'Transfer-Encoding: chunked\r\n'));
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const other = Buffer.from(file);
        other[at] = (other[at] ?? 0) ^ by;
        readWarc(other);
      }),
    );
  });
});
