import { describe, expect, test } from 'vitest';
import {
  captureSources,
  visitorOf,
  wayback,
  type CaptureRun,
  type Network,
  type ReplaceCopy,
  type Visitor,
} from '../../src/capture/index.ts';
import { isPublicAddress } from '../../src/capture/public-address.ts';
import { robotsAllow } from '../../src/capture/robots.ts';
import { filesToWrite, openSnapshots, parseLock } from '../../src/snapshots/index.ts';
import { reader } from '../snapshots/store.ts';
import { localNetwork, serve, type Local } from './hostile-server.ts';
import { readPdf } from '../../src/workspace/processes/read-pdf.ts';

const WEB = '127.0.0.1';
const SITE = 'harbour.example';
const AGENT = 'factwright/test (+https://desk.example)';
const PAGE = '<h1>Log</h1><p>A trawler was inside the reserve for six hours.</p>';

function networkTo(...servers: readonly Local[]): Network {
  return localNetwork({
    hosts: { [SITE]: [[WEB]], 'archive.example': [[WEB]] },
    stands: [WEB],
    ports: servers.map(({ port }) => port),
  });
}

function captureAll(visitor: Visitor, ...addresses: readonly string[]): Promise<CaptureRun> {
  return captureSources(
    addresses.map((address, index) => ({
      key: `check/s${index}`,
      source: `s${index}`,
      check: 'check',
      address,
      isSecondHand: false,
    })),
    { visitor, table: new Map(), readPdf, now: '2026-11-23T12:00:00Z' },
  );
}

test('what a server says is stored with where, when and how it was asked', async () => {
  const agents: (string | undefined)[] = [];
  const server = await serve((request, response) => {
    agents.push(request.headers['user-agent']);
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else if (request.url === '/log') response.writeHead(301, { location: '/new' }).end();
    else
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          etag: '"1"',
          'last-modified': 'Thu, 02 May 2024 08:00:00 GMT',
        })
        .end(PAGE);
  });
  const address = `http://${SITE}:${server.port}/log`;
  const { results, added } = await captureAll(visitorOf(networkTo(server), { userAgent: AGENT }), address);
  expect(results).toMatchObject([{ outcome: 'stored', assurance: 1, message: 'Captured.' }]);
  const files = new Map(filesToWrite({ snapshots: new Map(), receipts: new Map() }, { snapshots: added }));
  const snapshots = openSnapshots(reader(files));
  expect(snapshots.problems()).toEqual([]);
  expect(snapshots.textOf('check/s0', address).text).toBe('Log\n\nA trawler was inside the reserve for six hours.\n');
  expect(parseLock(files.get('snapshots.lock.yaml') ?? Buffer.of()).snapshots?.get('check/s0')).toMatchObject({
    address,
    finalAddress: `http://${SITE}:${server.port}/new`,
    method: 'captured',
    status: 200,
    contentType: 'text/html; charset=utf-8',
    time: '2026-11-23T12:00:00Z',
    etag: '"1"',
  });
  expect(new Set(agents)).toEqual(new Set([AGENT]));
});

test('each copy is handed over before the next source is asked', async () => {
  const events: string[] = [];
  const server = await serve((request, response) => {
    events.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
  });
  await captureSources(
    ['a', 'b'].map((key) => ({
      key,
      source: key,
      address: `http://${SITE}:${server.port}/${key}`,
      isSecondHand: false,
    })),
    {
      visitor: visitorOf(networkTo(server), { userAgent: AGENT, ignoresRobots: true }),
      table: new Map(),
      readPdf,
      now: '2026-11-23T12:00:00Z',
      store: (key, { snapshot }) => events.push(`${key} ${snapshot.contentBytes}`),
    },
  );
  expect(events).toEqual(['/a', `a ${PAGE.length}`, '/b', `b ${PAGE.length}`]);
});

test('a page that says the same again is not stored again', async () => {
  const server = await serve((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE));
  const visitor = visitorOf(networkTo(server), { userAgent: AGENT, ignoresRobots: true });
  const target = { key: 'check/log', source: 'log', address: `http://${SITE}:${server.port}/`, isSecondHand: false };
  const first = await captureSources([target], { visitor, table: new Map(), readPdf, now: '2026-11-23T12:00:00Z' });
  const table = new Map([...first.added].map(([key, { snapshot }]) => [key, snapshot]));
  const second = await captureSources([target], { visitor, table, readPdf, now: '2026-11-24T12:00:00Z' });
  expect(second.results).toMatchObject([{ outcome: 'unchanged', snapshot: { time: '2026-11-23T12:00:00Z' } }]);
  expect(second.added.size).toBe(0);
});

test('a page that says something else takes the place of the stored copy only if it may', async () => {
  let text = PAGE;
  const server = await serve((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(text));
  const visitor = visitorOf(networkTo(server), { userAgent: AGENT, ignoresRobots: true });
  const target = { key: 'check/log', source: 'log', address: `http://${SITE}:${server.port}/`, isSecondHand: false };
  const first = await captureSources([target], { visitor, table: new Map(), readPdf, now: '2026-11-23T12:00:00Z' });
  const table = new Map([...first.added].map(([key, { snapshot }]) => [key, snapshot]));
  text = '<p>Gone.</p>';
  const later = (replace: ReplaceCopy): Promise<CaptureRun> =>
    captureSources([target], { visitor, table, readPdf, now: '2026-11-24T12:00:00Z', replace });
  const kept = await later(() => Promise.resolve({ kept: { message: 'It was kept.', hint: 'Look.' } }));
  expect(kept.results).toEqual([{ target, outcome: 'failed', message: 'It was kept.', hint: 'Look.' }]);
  expect(kept.added.size).toBe(0);
  const replaced = await later(() => Promise.resolve({ message: 'It replaces the old one.' }));
  expect(replaced.results).toMatchObject([{ outcome: 'stored', message: 'Captured. It replaces the old one.' }]);
  expect(replaced.added.size).toBe(1);
});

describe('robots.txt', () => {
  test('is asked once, before anything else, and obeyed', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/robots.txt') response.end('User-agent: *\nDisallow: /private\n');
      else response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
    });
    const site = `http://${SITE}:${server.port}`;
    const visitor = visitorOf(networkTo(server), { userAgent: AGENT });
    const { results } = await captureAll(visitor, `${site}/private/log`, `${site}/log`);
    expect(results.map(({ outcome }) => outcome)).toEqual(['failed', 'stored']);
    expect(results[0]?.message).toContain('asks programs not to read this page');
    expect(server.asked).toEqual(['/robots.txt', '/log']);
  });

  test('is asked of each site that a redirect leads to', async () => {
    const other = await serve((request, response) =>
      request.url === '/robots.txt' ? response.end('User-agent: *\nDisallow: /\n') : response.end(PAGE),
    );
    const server = await serve((request, response) =>
      request.url === '/robots.txt'
        ? response.writeHead(404).end()
        : response.writeHead(302, { location: `http://archive.example:${other.port}/log` }).end(),
    );
    const visitor = visitorOf(networkTo(server, other), { userAgent: AGENT });
    const { results } = await captureAll(visitor, `http://${SITE}:${server.port}/log`);
    expect(results[0]?.outcome).toBe('failed');
    expect(other.asked).toEqual(['/robots.txt']);
  });

  test('that cannot be read for a fault of the server allows nothing', async () => {
    const server = await serve((_, response) => response.writeHead(500).end());
    const { results } = await captureAll(
      visitorOf(networkTo(server), { userAgent: AGENT }),
      `http://${SITE}:${server.port}/`,
    );
    expect(results[0]?.message).toContain('cannot be read at the moment (status 500)');
    expect(server.asked).toEqual(['/robots.txt']);
  });

  test.each([
    ['', '/a', true],
    ['User-agent: *\nDisallow:', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['user-agent: *\ndisallow: /a\nallow: /a/b', '/a/b/c', true],
    ['User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/log.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/log.pdf?x', true],
    ['User-agent: *\nDisallow: /a*b*c', '/axxbxxc', false],
    ['User-agent: *\nDisallow: /a$', '/ab', true],
    ['User-agent: *\nDisallow: /*?', '/a?b', false],
    ['User-agent: factwright\nDisallow: /a\n\nUser-agent: *\nDisallow: /', '/b', true],
    ['User-agent: Factwright/2\nDisallow: /', '/b', false],
    ['User-agent: other\nUser-agent: factwright\nDisallow: /', '/b', false],
    ['User-agent: other\nDisallow: /', '/b', true],
    ['User-agent: * # all\r\nDisallow: /a # private', '/a', false],
    ['\u{FEFF}nonsense\nUser-agent: *\nSitemap: /x\nDisallow: /a', '/a', false],
  ])('%j for %s: %s', (robots, path, allowed) => {
    expect(robotsAllow(robots, path)).toBe(allowed);
  });

  test('made to be slow is read all the same', () => {
    const slow = `User-agent: *\n${`Disallow: /${'a*'.repeat(400)}b$\n`.repeat(500)}`;
    expect(robotsAllow(slow, `/${'a'.repeat(3000)}`)).toBe(true);
  });
});

describe('a host is asked no more than once a second', () => {
  test('whatever is asked of it', async () => {
    const server = await serve((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE));
    const network = networkTo(server);
    const times: number[] = [];
    const visitor = visitorOf(
      { ...network, resolve: (host) => (times.push(network.now()), network.resolve(host)) },
      { userAgent: AGENT },
    );
    const site = `http://${SITE}:${server.port}`;
    await captureAll(visitor, `${site}/a`, `${site}/b`, `${site}/c`);
    expect(times).toEqual([0, 1000, 2000, 3000]);
  });

  test('and left alone for as long as it asks', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else response.writeHead(429, { 'retry-after': request.url === '/short' ? '5' : '3600' }).end();
    });
    const network = networkTo(server);
    const visitor = visitorOf(network, { userAgent: AGENT });
    const site = `http://${SITE}:${server.port}`;
    await captureAll(visitor, `${site}/short`);
    const before = network.now();
    const { results } = await captureAll(visitor, `${site}/long`, `${site}/next`);
    expect(network.now() - before).toBe(5000);
    expect(results.map(({ message }) => message)).toEqual([
      'The server answers with status 429: too many requests.',
      `${SITE}:${server.port} asks to be left alone for 3,600 seconds.`,
    ]);
    expect(server.asked).toEqual(['/robots.txt', '/short', '/long']);
  });
});

/** A Wayback Machine that knows some pages, makes copies of others, and has had enough of the rest. */
async function machine(): Promise<Local> {
  return serve((request, response) => {
    const url = decodeURIComponent(request.url ?? '');
    const json = (data: unknown): void =>
      void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(data));
    if (url.startsWith('/web/')) response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
    else if (url.includes('busy')) response.writeHead(429, { 'retry-after': '300' }).end();
    else if (url.includes('down')) response.writeHead(520).end('no JSON at all');
    else if (url.startsWith('/save/') && url.includes('slow')) response.writeHead(200).end('queued');
    else if (url.startsWith('/save/'))
      response.writeHead(302, { location: `/web/20261123120000/${url.slice('/save/'.length)}` }).end();
    else if (url.includes('odd')) response.end('{"results":[]}');
    else if (url.includes('old'))
      json({
        archived_snapshots: {
          closest: {
            available: true,
            status: '200',
            url: 'http://archive.example/web/20240502093000/http://old.example/',
          },
        },
      });
    else if (url.includes('gone'))
      json({
        archived_snapshots: {
          closest: {
            available: true,
            status: '404',
            url: 'http://archive.example/web/20240502093000/http://gone.example/',
          },
        },
      });
    else if (url.includes('elsewhere'))
      json({
        archived_snapshots: {
          closest: { available: true, status: '200', url: 'http://evil.example/web/20240502093000/x' },
        },
      });
    else json({ archived_snapshots: {} });
  });
}

describe('the Wayback Machine', () => {
  async function archive(): Promise<ReturnType<typeof wayback>> {
    const server = await machine();
    const visitor = visitorOf(networkTo(server), { userAgent: AGENT, ignoresRobots: true, patience: 3000 });
    const web = `http://archive.example:${server.port}/`;
    return wayback(visitor, { availability: `${web}wayback/available`, web });
  }

  test('makes a copy', async () => {
    const { copy } = await (await archive()).save('http://new.example/log?a=b');
    expect(copy).toMatchObject({ time: '2026-11-23T12:00:00Z' });
    expect(copy?.address).toMatch(
      /^http:\/\/archive\.example:\d+\/web\/20261123120000\/http:\/\/new\.example\/log\?a=b$/,
    );
  });

  test.each([
    ['http://unknown.example/', undefined],
    ['http://gone.example/', undefined],
    ['http://elsewhere.example/', undefined],
  ])('has no copy of %s', async (address, copy) => {
    expect(await (await archive()).find(address)).toEqual({ copy });
  });

  test.each([
    ['http://busy.example/', 'save', /made no copy: the server answers with status 429/],
    ['http://down.example/', 'save', /made no copy: the server answers with status 520/],
    ['http://slow.example/', 'save', /has no copy yet/],
    ['http://down.example/', 'find', /could not be asked/],
    ['http://odd.example/', 'find', /in an unknown form/],
  ] as const)('%s cannot be used: %s', async (address, action, message) => {
    expect((await (await archive())[action](address)).problem).toMatch(message);
  });

  test('raises the assurance of what it keeps; where it fails, the copy is stored all the same', async () => {
    const server = await serve((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE));
    const archives = await machine();
    const visitor = visitorOf(networkTo(server, archives), { userAgent: AGENT, ignoresRobots: true });
    const web = `http://archive.example:${archives.port}/`;
    const run = (path: string): Promise<CaptureRun> =>
      captureSources(
        [{ key: 'check/log', source: 'log', address: `http://${SITE}:${server.port}/${path}`, isSecondHand: false }],
        {
          visitor,
          table: new Map(),
          readPdf,
          now: '2026-11-23T12:00:00Z',
          archive: wayback(visitor, { availability: `${web}wayback/available`, web }),
        },
      );
    expect((await run('new')).results[0]).toMatchObject({ outcome: 'stored', assurance: 2 });
    const down = await run('down');
    expect(down.results[0]).toMatchObject({ outcome: 'stored', assurance: 1 });
    expect(down.results[0]?.message).toContain('The Wayback Machine made no copy');
  });
});

test.each(['8.8.8.8', '2606:4700::1111', '1.1.1.1', '193.0.0.1'])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  '',
  'harbour.example',
  '127.0.0.1',
  '::ffff:8.8.8.8',
  '2002:808:808::',
  '999.1.1.1',
  '08.8.8.8',
  'fe80::1%lo',
])('%j is not', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});
