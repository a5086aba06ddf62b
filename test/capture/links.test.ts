import { describe, expect, test } from 'vitest';
import {
  checkLink,
  isFresh,
  parseMemory,
  visitorOf,
  wordsStandIn,
  writeMemory,
  type LinkFinding,
} from '../../src/capture/index.ts';
import { readPdf } from '../../src/workspace/processes/read-pdf.ts';
import { localNetwork, serve } from './hostile-server.ts';

const WEB = '127.0.0.1';
const SITE = 'harbour.example';
const QUOTE = 'inside the reserve for six hours';
const PAGE = '<h1>Log</h1><p>A trawler was inside the reserve for six hours.</p>';

interface Page {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Checks a path of a site whose pages are these; what is not among them is not found. */
async function check(
  pages: Readonly<Record<string, Page>>,
  options: {
    readonly quotations?: readonly string[];
    readonly before?: LinkFinding;
    readonly today?: string;
    readonly path?: string;
  } = {},
): Promise<LinkFinding & { readonly asked: readonly (string | undefined)[] }> {
  const asked: (string | undefined)[] = [];
  const { port } = await serve((request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end();
    asked.push(request.headers['if-none-match']);
    const { status = 200, headers = {}, body = PAGE } = pages[request.url ?? ''] ?? { status: 404, body: 'no' };
    return response
      .writeHead(status, { 'content-type': 'text/html', ...headers })
      .end(status === 304 ? undefined : body);
  });
  const { quotations = [QUOTE], before, today = '2026-11-23', path = '/log' } = options;
  const network = localNetwork({ hosts: { [SITE]: [[WEB]] }, stands: [WEB], ports: [port] });
  const finding = await checkLink(
    { address: `http://${SITE}:${port}${path}`, quotations },
    {
      visitor: visitorOf(network, { userAgent: 'factwright/test', patience: 2000 }),
      readPdf,
      today,
      stands: wordsStandIn,
      ...(before === undefined ? {} : { before }),
    },
  );
  return { ...finding, asked };
}

describe('the state of an address', () => {
  test('ok: it answers, and what is quoted stands there', async () => {
    expect(await check({ '/log': {} })).toMatchObject({
      state: 'ok',
      status: 200,
      message: 'It answers, and what is quoted is there.',
    });
  });

  test('moved: for good, and what is quoted stands at the new place', async () => {
    const pages = { '/log': { status: 301, headers: { location: '/new' } }, '/new': {} };
    const { state, movedTo } = await check(pages);
    expect({ state, movedTo }).toEqual({ state: 'moved', movedTo: expect.stringMatching(/\/new$/) });
  });

  test('ok: moved for the time being only', async () => {
    expect((await check({ '/log': { status: 302, headers: { location: '/new' } }, '/new': {} })).state).toBe('ok');
  });

  test('drifted: it answers, but what is quoted is gone', async () => {
    const found = await check(
      { '/log': { body: PAGE.replace('six', 'seven') } },
      { quotations: [QUOTE, 'A trawler was'] },
    );
    expect(found).toMatchObject({ state: 'drifted', gone: [QUOTE] });
  });

  test.each([401, 403, 429, 451, 503])('blocked: status %i', async (status) => {
    expect((await check({ '/log': { status } })).state).toBe('blocked');
  });

  test.each([
    ['a page that says so', { '/log': { body: '<h1>Page not found</h1><p>Try the search.</p>' } }],
    [
      'a short page that says so in Spanish',
      { '/log': { body: '<h1>Puerto de Sel</h1><p>Lo sentimos: página no encontrada.</p>' } },
    ],
    [
      'the front of the site',
      { '/log': { status: 302, headers: { location: '/' } }, '/': { body: '<p>Welcome.</p>' } },
    ],
  ])('soft-404: %s', async (_, pages) => {
    expect((await check(pages)).state).toBe('soft-404');
  });

  test('ok: a page on which the quotation stands, even if it speaks of 404', async () => {
    const body = `<h1>404 days at sea</h1>${PAGE}`;
    expect((await check({ '/log': { body } })).state).toBe('ok');
    expect(
      (await check({ '/log': { body: `<p>${'Long. '.repeat(400)}</p><p>404</p>` } }, { quotations: [] })).state,
    ).toBe('ok');
  });

  test('dead: only after failures on three days', async () => {
    let before: LinkFinding | undefined;
    const states: string[] = [];
    for (const today of ['2026-11-20', '2026-11-20', '2026-11-21', '2026-11-23']) {
      before = await check({}, { today, ...(before === undefined ? {} : { before }) });
      states.push(before.state);
    }
    expect(states).toEqual(['failing', 'failing', 'failing', 'dead']);
    expect(before?.failures).toEqual(['2026-11-20', '2026-11-21', '2026-11-23']);
    expect(await check({ '/log': {} }, { ...(before === undefined ? {} : { before }) })).not.toHaveProperty('failures');
  });

  test('a PDF that cannot be read has not drifted', async () => {
    expect((await check({ '/log': { headers: { 'content-type': 'application/pdf' } } })).state).toBe('ok');
  });
});

test('an address that was well is asked whether anything has changed', async () => {
  const before = await check({ '/log': { headers: { etag: '"7"' } } });
  expect(before.etag).toBe('"7"');
  const again = await check({ '/log': { status: 304 } }, { before, today: '2026-12-24' });
  expect(again.asked).toEqual(['"7"']);
  expect(again).toMatchObject({
    state: 'ok',
    checked: '2026-12-24',
    message: 'The server says that nothing has changed.',
  });
  const drifted = await check({ '/log': {} }, { before: { ...before, state: 'drifted' } });
  expect(drifted.asked).toEqual([undefined]);
});

test.each([
  ['ok', '2026-11-23', true],
  ['ok', '2026-11-17', true],
  ['ok', '2026-11-16', false],
  ['drifted', '2026-11-17', true],
  ['failing', '2026-11-23', true],
  ['failing', '2026-11-22', false],
  ['blocked', '2026-11-22', false],
  ['ok', '2026-11-24', false],
] as const)('%s on %s is still good on 2026-11-23: %s', (state, checked, good) => {
  expect(isFresh({ state, checked, message: 'It answers.' }, '2026-11-23')).toBe(good);
});

test.each([
  ['six hours', 'for SIX\nhours.', true],
  ['A trawler […] for six hours', 'A trawler was inside for six hours', true],
  ['A trawler ... six hours', 'six hours; a trawler', false],
  ['[T]he reserve', 'The reserve', true],
  ['not inside', 'notinside', false],
  ['público', 'publico', false],
  ['…', 'anything', false],
])('%j stands in %j: %s', (quote, text, stands) => {
  expect(wordsStandIn(quote, text)).toBe(stands);
});

test('a memory reads back as it was written, and damage is forgotten', () => {
  const finding: LinkFinding = { state: 'failing', message: 'No.', checked: '2026-11-23', failures: ['2026-11-23'] };
  const memory = new Map([['https://harbour.example/', finding]]);
  expect(parseMemory(writeMemory(memory))).toEqual(memory);
  for (const damaged of [
    '',
    '{',
    '[]',
    '{"version":2,"links":{}}',
    '{"version":1,"links":{"a":{"state":"fine"}}}',
    'null',
  ])
    expect(parseMemory(damaged).size).toBe(0);
  const forged = writeMemory(new Map([['https://a.example/', { ...finding, etag: 'a\r\nhost: b' }]]));
  expect(parseMemory(forged).size).toBe(0);
});
