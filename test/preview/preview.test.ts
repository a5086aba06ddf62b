import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { answer, type Asked } from '../../src/preview/answer.ts';
import { compressed } from '../../src/preview/compressed.ts';
import { serveSite } from '../../src/preview/serve-site.ts';
import { openBuiltSite } from '../../src/workspace/build/read-site.ts';
import { factwright, factwrightWith, scratchProject } from '../cli/scratch-project.ts';

const HOST = '127.0.0.1:4040';

function built(): string {
  return scratchProject({
    'outside.txt': 'private',
    'site/index.html': '<h1>Home</h1>',
    'site/404.html': '<h1>No such page</h1>',
    'site/a check/index.html': '<h1>A check</h1>',
    'site/style.css': 'p { color: black }',
    'site/feed.xml': '<feed/>',
    'site/.factwright/manifest.json': '{}',
  });
}

function ask(asked: Partial<Asked>, base = '/', root = built()) {
  const whole = { method: 'GET', url: '/', host: HOST, ifNoneMatch: undefined, ...asked };
  const { status, headers, body } = answer(whole, { site: openBuiltSite(join(root, 'site')), base });
  return { status, headers, text: Buffer.from(body).toString('utf8') };
}

describe('a built site is served', () => {
  test.each([
    ['/', '<h1>Home</h1>', 'text/html; charset=utf-8'],
    ['/index.html?from=feed', '<h1>Home</h1>', 'text/html; charset=utf-8'],
    ['/a%20check/', '<h1>A check</h1>', 'text/html; charset=utf-8'],
    ['/style.css', 'p { color: black }', 'text/css; charset=utf-8'],
    ['/feed.xml', '<feed/>', 'application/xml; charset=utf-8'],
  ])('%s', (url, text, type) => {
    expect(ask({ url })).toMatchObject({ status: 200, text, headers: { 'content-type': type } });
  });

  test('a folder without its slash leads to the page in it', () => {
    expect(ask({ url: '/a%20check' })).toMatchObject({ status: 302, headers: { location: '/a%20check/' } });
  });

  test('under the path of its address as well, so that absolute links lead on', () => {
    expect(ask({ url: '/checks/style.css' }, '/checks/').status).toBe(200);
    expect(ask({ url: '/style.css' }, '/checks/').status).toBe(200);
  });

  test('what a browser has is not sent again, until it changes', () => {
    const root = built();
    const { etag } = ask({}, '/', root).headers;
    expect(ask({ ifNoneMatch: `"other", W/${etag}` }, '/', root)).toMatchObject({ status: 304, text: '' });
    writeFileSync(join(root, 'site/index.html'), '<h1>News</h1>');
    expect(ask({ ifNoneMatch: etag }, '/', root)).toMatchObject({ status: 200, text: '<h1>News</h1>' });
  });

  test('what is not there has the page that says so', () => {
    expect(ask({ url: '/nothing/' })).toMatchObject({ status: 404, text: '<h1>No such page</h1>' });
  });
});

describe('nothing else is served', () => {
  test.each([
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/a%20check/../../outside.txt',
    '/%2e%2e%5coutside.txt',
    '/..\\outside.txt',
    '//outside.txt',
    '/.factwright/manifest.json',
    '/%2efactwright/manifest.json',
    '/index.html%00.txt',
    '/%ff',
    '/index.html/',
    'http://elsewhere.example/index.html',
    '*',
    '',
  ])('%s', (url) => {
    expect(ask({ url }).status).toBe(404);
  });

  test('through links out of the site', () => {
    const root = built();
    symlinkSync(join(root, 'outside.txt'), join(root, 'site/link.txt'));
    symlinkSync(root, join(root, 'site/all'));
    expect(ask({ url: '/link.txt' }, '/', root).status).toBe(404);
    expect(ask({ url: '/all/outside.txt' }, '/', root).status).toBe(404);
    expect(ask({ url: '/all' }, '/', root).status).toBe(404);
  });

  test.each(['evil.example', 'evil.example:4040', '127.0.0.1.evil.example', undefined])('to the host %s', (host) => {
    expect(ask({ host })).toMatchObject({ status: 421, text: 'This address is served to this computer alone.\n' });
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('to %s', (method) => {
    expect(ask({ method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });
});

interface Response {
  readonly status: number | undefined;
  readonly length: string | undefined;
  readonly text: string;
}

function fetched(port: number, path: string, method = 'GET'): Promise<Response> {
  return new Promise((done, fail) => {
    const sent = request({ host: '127.0.0.1', port, path, method }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString('utf8')));
      response.on('end', () => done({ status: response.statusCode, length: response.headers['content-length'], text }));
    });
    sent.on('error', fail);
    sent.end();
  });
}

test('over the network, HEAD sends the length alone', async () => {
  const server = await serveSite({ site: openBuiltSite(join(built(), 'site')), base: '/' }, 0);
  onTestFinished(() => server.close());
  expect(await fetched(server.port, '/', 'HEAD')).toEqual({ status: 200, length: '13', text: '' });
  expect(await fetched(server.port, '/../outside.txt')).toMatchObject({ status: 404 });
});

describe('a text is compressed, as hosts do', () => {
  const page = '<p>No vessel of the ministry entered the reserve.</p>\n'.repeat(50);

  function askFor(url: string, accepted: string | undefined, ifNoneMatch?: string) {
    const root = scratchProject({ 'site/index.html': page, 'site/small.css': 'p {}', 'site/picture.png': page });
    const served = { site: openBuiltSite(join(root, 'site')), base: '/' };
    return compressed(answer({ method: 'GET', url, host: HOST, ifNoneMatch }, served), accepted);
  }

  test('in the best form that a browser takes', () => {
    const brotli = askFor('/', 'gzip, deflate, br;q=0.9');
    expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
    expect(brotliDecompressSync(brotli.body).toString()).toBe(page);
    const gzip = askFor('/', 'br;q=0, GZIP');
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(page);
    expect(Buffer.byteLength(brotli.body)).toBeLessThan(page.length / 10);
  });

  test.each([
    ['a browser that takes none', '/', 'identity'],
    ['a browser that does not say', '/', undefined],
    ['a small file', '/small.css', 'br'],
    ['a picture', '/picture.png', 'br'],
  ])('but not for %s', (_, url, accepted) => {
    const { headers, body } = askFor(url, accepted);
    expect(headers).not.toHaveProperty('content-encoding');
    expect(headers['etag']).toMatch(/^"/);
    expect(Buffer.from(body).toString('utf8')).toBe(url === '/small.css' ? 'p {}' : page);
  });

  test('what a browser has in this form is not sent again', () => {
    const { etag } = askFor('/', 'br').headers;
    expect(etag).toMatch(/^W\/"/);
    expect(askFor('/', 'br', etag)).toMatchObject({ status: 304, body: '' });
  });

  test('over the network as well', async () => {
    const root = scratchProject({ 'site/index.html': page });
    const server = await serveSite({ site: openBuiltSite(join(root, 'site')), base: '/' }, 0);
    onTestFinished(() => server.close());
    const response = await fetch(`http://127.0.0.1:${server.port}/`, { headers: { 'accept-encoding': 'br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(await response.text()).toBe(page);
  });
});

describe('factwright preview', () => {
  test('builds into a folder, serves it, and ends with 0', async () => {
    const root = scratchProject();
    const { code, stdout } = await factwrightWith(
      { interrupted: () => Promise.resolve() },
      root,
      'preview',
      '--out',
      'site',
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Built 1 fact check in site: .*\nThe site is at http:\/\/127\.0\.0\.1:\d+\/ /);
    expect(readFileSync(join(root, 'site/index.html'), 'utf8')).toContain('trawlers-in-reserve/');
  });

  test('says where no site was built', async () => {
    const root = scratchProject();
    mkdirSync(join(root, 'site'));
    const { code, stderr } = await factwright(root, 'preview', '--no-build');
    expect([code, stderr]).toEqual([2, expect.stringContaining('There is no site in')]);
  });

  test('says that a port is taken', async () => {
    const server = await serveSite({ site: openBuiltSite(join(built(), 'site')), base: '/' }, 0);
    onTestFinished(() => server.close());
    const { code, stderr } = await factwright(scratchProject(), 'preview', '--port', String(server.port));
    expect([code, stderr]).toEqual([2, expect.stringContaining('another program uses it')]);
  });
});
