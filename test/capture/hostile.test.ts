import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { captureSources, visitorOf, type CaptureResult, type Network } from '../../src/capture/index.ts';
import { watchConnections } from './connections.ts';
import { localNetwork, serve, serveRaw, serveTls, type Local } from './hostile-server.ts';
import { readPdf } from '../../src/workspace/processes/read-pdf.ts';

/** The loopback address that stands for the public web; all others are as forbidden as they really are. */
const WEB = '127.0.0.1';
const FORBIDDEN = '127.0.0.2';
const SITE = 'harbour.example';
const PAGE = '<h1>Log</h1><p>A trawler was inside the reserve for six hours.</p>';
/** How long a fetch may take in these tests, in milliseconds; otherwise twenty seconds. */
const PATIENCE = 1500;

/** Captures one address; whatever happens, nothing is to be written unless it was captured. */
async function capture(address: string, network: Network): Promise<CaptureResult> {
  const visitor = visitorOf(network, { userAgent: 'factwright/test (+https://desk.example)', patience: PATIENCE });
  const { results, added } = await captureSources(
    [{ key: 'check/log', source: 'log', check: 'check', address, isSecondHand: false }],
    { visitor, table: new Map(), readPdf, now: '2026-11-23T12:00:00Z' },
  );
  const [result] = results;
  if (result === undefined) throw new Error('Nothing was said of the source.');
  expect(added.size).toBe(result.outcome === 'stored' ? 1 : 0);
  expect(`${result.message} ${result.hint ?? ''}`).toMatch(/^[A-Z].*\.\s?$/s);
  return result;
}

/** The site's server answers a path so; everything else is not there. */
function site(answer: (response: ServerResponse, path: string) => void): Promise<Local> {
  return serve(({ url = '' }, response) => {
    if (url === '/robots.txt') response.writeHead(404).end();
    else answer(response, url);
  }, WEB);
}

function siteNetwork(...servers: readonly Local[]): Network {
  return localNetwork({ hosts: { [SITE]: [[WEB]] }, stands: [WEB], ports: servers.map(({ port }) => port) });
}

describe('an address that is not public is never connected to', () => {
  const HOSTS = [
    '127.0.0.1',
    '127.1',
    '127.255.255.254',
    '0.0.0.0',
    '0',
    '2130706433',
    '0x7f.1',
    '0x7f000001',
    '017700000001',
    '0177.0.0.1',
    '127.0.0.1.',
    '%31%32%37.0.0.1',
    '１２７.０.０.１',
    '127。0。0。1',
    '[::1]',
    '[::]',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[::ffff:0:127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[64:ff9b:1::7f00:1]',
    '[2002:7f00:1::]',
    '[2001:0:7f00:1::]',
    '[fe80::1]',
    '[fec0::1]',
    '[fc00::1]',
    '[fd00:ec2::254]',
    '[ff02::1]',
    '[2001:db8::1]',
    '[100::1]',
    '[3fff::1]',
    '[5f00::1]',
    '169.254.169.254',
    '169.254.170.2',
    '168.63.129.16',
    '100.100.100.200',
    '100.64.0.1',
    '192.0.0.192',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '192.0.2.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    'localhost',
    'LOCALHOST.',
    'log.localhost',
    'printer.local',
    'vault.internal',
    'intranet',
  ];

  test.each(HOSTS)('http://%s', async (host) => {
    const { port, asked } = await serve((_, response) => response.end(PAGE), '127.0.0.1');
    const connections = watchConnections();
    const { outcome, message } = await capture(`http://${host}:${port}/`, localNetwork({ ports: [port, 80] }));
    expect(outcome).toBe('failed');
    expect(message).toMatch(/is not public|is not an address/);
    expect({ asked, connections }).toEqual({ asked: [], connections: [] });
  });

  test.each([
    'file:///etc/passwd',
    'data:text/html,<p>hi',
    'ftp://harbour.example/',
    'gopher://harbour.example/',
    'javascript:alert(1)',
    'unix:/var/run/docker.sock',
    'http://',
    'http://harbour.example:22/',
    'http://harbour.example:6379/',
    'https://harbour.example:8443/',
    'http://user@harbour.example/',
    'http://user:secret@harbour.example/',
    'http://harbour.example:99999/',
    'harbour.example',
    `http://harbour.example/${'x'.repeat(5000)}`,
  ])('%s', async (address) => {
    const connections = watchConnections();
    const network = localNetwork({ hosts: { [SITE]: [[WEB]] }, stands: [WEB], ports: [80, 443] });
    const { outcome, message } = await capture(address, network);
    expect(outcome).toBe('failed');
    expect(message).not.toContain('secret');
    expect(connections).toEqual([]);
  });

  test.each(['127.0.0.1', '::1', '169.254.169.254', '10.1.2.3', '::ffff:10.0.0.1', 'fe80::1', '100.64.1.1'])(
    'a name that resolves to %s',
    async (address) => {
      const connections = watchConnections();
      const network = localNetwork({ hosts: { [SITE]: [[address]] }, ports: [80] });
      const { message } = await capture(`http://${SITE}/`, network);
      expect(message).toBe(`The host ${SITE} resolves to ${address}, which is not public.`);
      expect(connections).toEqual([]);
    },
  );

  test('a name with one public and one private address', async () => {
    const { port, asked } = await site((response) => response.end(PAGE));
    const hosts = { [SITE]: [[WEB, FORBIDDEN]] };
    const { message } = await capture(`http://${SITE}:${port}/`, localNetwork({ hosts, stands: [WEB], ports: [port] }));
    expect(message).toContain(`resolves to ${FORBIDDEN}`);
    expect(asked).toEqual([]);
  });

  test('a name that resolves to another address each time', async () => {
    const { port } = await serve((_, response) => response.end(PAGE), WEB);
    const canary = await serve((_, response) => response.end(PAGE), FORBIDDEN);
    const connections = watchConnections();
    for (const answers of [
      [[WEB], [FORBIDDEN]],
      [[FORBIDDEN], [WEB]],
      [[WEB], [WEB], [FORBIDDEN]],
    ]) {
      const network = localNetwork({ hosts: { [SITE]: answers }, stands: [WEB], ports: [port, canary.port] });
      await capture(`http://${SITE}:${port}/`, network);
      await capture(`http://${SITE}:${canary.port}/`, network);
    }
    expect(canary.asked).toEqual([]);
    expect(connections).not.toContain(FORBIDDEN);
  });
});

describe('a redirect is followed under the same checks', () => {
  test.each([
    ['an address on this machine', (port: number) => `http://${FORBIDDEN}:${port}/`],
    ['a number', (port: number) => `http://2130706434:${port}/`],
    ['metadata', () => 'http://169.254.169.254/latest/meta-data/'],
    ['a mapped address', (port: number) => `http://[::ffff:127.0.0.2]:${port}/`],
    ['a name that is private', (port: number) => `http://inside.example:${port}/`],
    ['a local name', (port: number) => `http://localhost:${port}/`],
    ['a file', () => 'file:///etc/passwd'],
    ['data', () => 'data:text/html,<p>hi'],
    ['another port', () => `http://${SITE}:22/`],
    ['credentials', (port: number) => `http://a:b@${SITE}:${port}/`],
    ['no address', () => 'http://[broken/'],
  ])('to %s', async (_, target) => {
    const canary = await serve((__, response) => response.end('inside'), FORBIDDEN);
    const { port } = await site((response) => response.writeHead(302, { location: target(canary.port) }).end());
    const connections = watchConnections();
    const network = localNetwork({
      hosts: { [SITE]: [[WEB]], 'inside.example': [[FORBIDDEN]] },
      stands: [WEB],
      ports: [port, canary.port],
    });
    const { outcome } = await capture(`http://${SITE}:${port}/`, network);
    expect(outcome).toBe('failed');
    expect(canary.asked).toEqual([]);
    expect(new Set(connections)).toEqual(new Set([WEB]));
  });

  test('five times, not six, and not in a circle', async () => {
    const server = await site((response, path) => {
      const left = Number(path.slice(1));
      if (left === 0) response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
      else response.writeHead(301, { location: path === '/circle' ? path : `/${left - 1}` }).end();
    });
    const network = siteNetwork(server);
    const five = await capture(`http://${SITE}:${server.port}/5`, network);
    expect(five.snapshot?.finalAddress).toBe(`http://${SITE}:${server.port}/0`);
    for (const path of ['6', 'circle'])
      expect((await capture(`http://${SITE}:${server.port}/${path}`, network)).message).toContain('more than 5 times');
  });
});

/** The tests need a bomb, not a small one. */
const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
/** Ten million bytes and one are too many. */
const MOST = 10_000_000;

describe('an answer that is made to harm ends within its bounds', () => {
  const big = Buffer.alloc(200_000_000);
  const [gzipped, deflated, brotli] = [
    gzipSync(big),
    deflateSync(big),
    brotliCompressSync(big.subarray(0, 50_000_000), FAST),
  ];
  const twice = gzipSync(gzipped);
  const cases: Readonly<Record<string, readonly [answer: (response: ServerResponse) => void, message: RegExp]>> = {
    'one byte too many': [
      (response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(Buffer.alloc(MOST + 1, 'a')),
      /larger than 10,000,000 bytes/,
    ],
    'one byte too many, unannounced': [
      (response) => {
        response.writeHead(200, { 'content-type': 'text/plain', 'transfer-encoding': 'chunked' });
        response.end(Buffer.alloc(MOST + 1, 'a'));
      },
      /larger than 10,000,000 bytes/,
    ],
    'a gzip bomb': [
      (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipped),
      /larger than 10,000,000 bytes/,
    ],
    'a brotli bomb': [
      (response) => response.writeHead(200, { 'content-encoding': 'br' }).end(brotli),
      /larger than 10,000,000 bytes/,
    ],
    'a deflate bomb': [
      (response) => response.writeHead(200, { 'content-encoding': 'deflate' }).end(deflated),
      /larger than 10,000,000 bytes/,
    ],
    'a bomb in a bomb': [
      (response) => response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(twice),
      /compresses its answer as “gzip, gzip”/,
    ],
    'an encoding nobody asked for': [
      (response) => response.writeHead(200, { 'content-encoding': 'zstd' }).end('x'),
      /compresses its answer as “zstd”/,
    ],
    'a broken gzip': [
      (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip at all'),
      /compressed answer is damaged/,
    ],
    'a gzip that ends too soon': [
      (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(PAGE).subarray(0, 30)),
      /compressed answer is damaged/,
    ],
    'an endless stream': [
      (response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const more = (): void => {
          while (!response.destroyed && response.write('x'.repeat(65_536)));
          if (!response.destroyed) response.once('drain', more);
        };
        more();
      },
      /larger than 10,000,000 bytes/,
    ],
    'a slow drip': [
      (response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const timer = setInterval(() => response.write('x'), 100);
        response.on('close', () => clearInterval(timer));
      },
      /did not answer in full within 1.5 seconds/,
    ],
    silence: [() => undefined, /did not answer in (?:full within 1.5 seconds|time)/],
    'an empty page': [(response) => response.writeHead(200).end(), /sent an empty page/],
    'a film': [
      (response) => response.writeHead(200, { 'content-type': 'video/mp4' }).end('x'),
      /`video\/mp4`, which is not a page/,
    ],
    'a program': [
      (response) => response.writeHead(200, { 'content-type': 'application/x-msdownload' }).end('MZ'),
      /which is not a page/,
    ],
    'an archive': [
      (response) => response.writeHead(200, { 'content-type': 'application/zip' }).end('PK'),
      /which is not a page/,
    ],
    'a redirect to nowhere': [(response) => response.writeHead(302).end(), /sent an empty page|status 302/],
    'not found': [(response) => response.writeHead(404).end('no'), /status 404: there is no such page/],
    'not allowed': [(response) => response.writeHead(403).end('no'), /status 403/],
    'a failure': [(response) => response.writeHead(500).end('no'), /status 500/],
    'too often': [
      (response) => response.writeHead(429, { 'retry-after': '3600' }).end('no'),
      /status 429: too many requests/,
    ],
  };

  test.each(Object.entries(cases))('%s', { timeout: 30_000 }, async (_, [answer, message]) => {
    const server = await site(answer);
    const started = Date.now();
    const result = await capture(`http://${SITE}:${server.port}/log`, siteNetwork(server));
    expect(result.outcome).toBe('failed');
    expect(result.message).toMatch(message);
    // Not a measure of speed: each must end, and not at the end of the test's own patience.
    expect(Date.now() - started).toBeLessThan(PATIENCE + 10_000);
  });

  test.each([
    ['headers without end', 'HTTP/1.1 200 OK\r\n', 'x-more: yes\r\n', /too many headers/],
    ['one header without end', 'HTTP/1.1 200 OK\r\nx-more: ', 'yes', /too many headers/],
    ['a status line without end', 'HTTP/1.1 200 ', 'yes', /too many headers|within 1.5 seconds|valid HTTP/],
    ['no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n', '', /answer with valid HTTP|ended the connection/],
    [
      'a chunk without end',
      'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n',
      '1;x=y\r\nx\r\n',
      /more than|within 1.5 seconds|could not be read/,
    ],
    ['a length that is no number', 'HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\n', '', /answer with valid HTTP/],
    [
      'two lengths',
      'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nxx',
      '',
      /answer with valid HTTP|announced/,
    ],
    ['less than announced', 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nx', 'END', /announced|ended the connection/],
    ['an early end', 'END', '', /ended the connection/],
    [
      'early hints without end',
      '',
      'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n',
      /within 1.5 seconds|without end|could not|language/,
    ],
  ])('%s', async (_, head, more, message) => {
    const server = await serveRaw((socket) => {
      if (head === 'END' || more === 'END') {
        socket.end(head.replace('END', ''));
        return;
      }
      socket.write(head);
      if (more === '') {
        socket.end();
        return;
      }
      const go = (): void => {
        for (let left = 200; left > 0 && !socket.destroyed; left--) socket.write(more);
        if (!socket.destroyed) setTimeout(go, 5);
      };
      go();
    });
    const result = await capture(`http://${SITE}:${server.port}/log`, siteNetwork(server));
    expect(result.outcome).toBe('failed');
    expect(result.message).toMatch(message);
  });
});

describe('TLS', () => {
  const read = (name: string): string => readFileSync(`test/capture/tls/${name}`, 'utf8');
  const [key, cert, expired] = [read('harbour.key.pem'), read('harbour.cert.pem'), read('expired.cert.pem')];

  test.each([
    ['a certificate of nobody known', SITE, cert, undefined, 'certificate cannot be trusted'],
    ['a certificate of another host', 'other.example', cert, cert, 'certificate cannot be trusted'],
    ['a certificate that has expired', SITE, expired, expired, 'certificate cannot be trusted'],
  ])('%s', async (_, host, shown, authorities, message) => {
    const { port } = await serveTls((__, response) => response.end(PAGE), { key, cert: shown });
    const network = localNetwork({
      hosts: { [host]: [[WEB]] },
      stands: [WEB],
      ports: [port],
      ...(authorities === undefined ? {} : { authorities }),
    });
    const result = await capture(`https://${host}:${port}/`, network);
    expect(result.message).toContain(message);
  });

  test('no TLS where it is due', async () => {
    const server = await site((response) => response.end(PAGE));
    const result = await capture(`https://${SITE}:${server.port}/`, siteNetwork(server));
    expect(result.message).toMatch(/No secure connection|ended the connection/);
  });

  test('a good certificate, or the others would prove nothing', async () => {
    const { port } = await serveTls((_, response) => response.end(PAGE), { key, cert });
    const network = localNetwork({ hosts: { [SITE]: [[WEB]] }, stands: [WEB], ports: [port], authorities: cert });
    expect((await capture(`https://${SITE}:${port}/`, network)).outcome).toBe('stored');
  });
});

test('nobody listens', async () => {
  const network = localNetwork({ hosts: { [SITE]: [[WEB]] }, stands: [WEB], ports: [1] });
  expect((await capture(`http://${SITE}:1/`, network)).message).toBe('The server refuses the connection.');
  expect((await capture('http://nowhere.example:1/', network)).message).toBe('There is no host nowhere.example.');
});
