import { describe, expect, test } from 'vitest';
import { VECTORS } from '../hostile/page-vectors.ts';
import { withEverywhere } from '../hostile/with-everywhere.ts';
import { CHECK } from '../article/veldania.ts';
import { madeSite, type Made } from './made-site.ts';
import { faultOfXml, faultsOfHtml, faultsOfJson } from './standards.ts';

const MANY = Array.from({ length: 50 }, (_, at): Made => ({
  id: `check-${at}`,
  check: { title: `The reserve, part ${at}`, published: `2026-0${1 + (at % 9)}-1${at % 10}`, topics: ['Sea', 'Law'] },
}));

const PLAIN: readonly Made[] = [
  ...MANY,
  {
    id: 'withdrawn',
    check: {
      status: 'withdrawn',
      corrections: [{ date: '2026-10-01', kind: 'withdrawal', text: 'The log was wrong.' }],
    },
  },
  { id: 'today', check: { published: '2026-11-22', formerly: ['yesterday'] } },
  { id: 'arabic', language: 'ar', check: { title: 'دخلت سفن الوزارة', translationOf: 'today' } },
];

/** Everything that breaks XML, JSON or HTML, in every text of a check at once. */
const EVIL = `${VECTORS.join(' ')} \u0000\u0007\u001b\ufffe ]]> &nbsp; \u202e`;
const HOSTILE: readonly Made[] = [
  { id: 'evil', check: { ...withEverywhere(CHECK, EVIL).check, topics: [EVIL], formerly: ['wicked'] } },
  { id: 'evil-too', check: { ...withEverywhere(CHECK, EVIL).check, topics: [EVIL] } },
  { id: 'evil-draft', check: { ...withEverywhere(CHECK, EVIL).check, status: 'withdrawn' } },
];
const EVIL_SETTINGS = { site: { url: 'https://desk.example/checks', title: EVIL, licence: EVIL } };

describe.each([
  ['plain', () => madeSite(PLAIN, { now: new Date('2026-11-23T12:00:00Z'), rules: ['verdict-follows'] })],
  ['hostile', () => madeSite(HOSTILE, { settings: EVIL_SETTINGS, now: new Date('2024-05-07') })],
])('every file of a %s site is what its standard asks', (name, make) => {
  const of = async (pattern: RegExp): Promise<readonly (readonly [string, string])[]> => {
    const found = Object.entries(await make()).filter(([path]) => pattern.test(path));
    expect(found).not.toEqual([]);
    return found;
  };

  test('Atom, RSS, sitemaps', async () => {
    for (const [path, xml] of await of(/atom\.xml$/))
      expect([path, faultOfXml(xml, 'atom')]).toEqual([path, undefined]);
    for (const [path, xml] of await of(/rss\.xml$/)) expect([path, faultOfXml(xml, 'rss')]).toEqual([path, undefined]);
    for (const [path, xml] of await of(/^sitemap.*\.xml$/))
      expect([path, faultOfXml(xml, 'sitemap')]).toEqual([path, undefined]);
    expect((await of(/sitemaps\/news\.xml$/)).length).toBe(1);
  });

  test('JSON Feed, oEmbed, and what else is JSON', async () => {
    for (const [path, json] of await of(/feed\.json$/))
      expect([path, faultsOfJson(json, 'feed')]).toEqual([path, undefined]);
    for (const [path, json] of await of(/^oembed\//))
      expect([path, faultsOfJson(json, 'oembed')]).toEqual([path, undefined]);
    for (const [, json] of await of(/\.json$/)) expect(typeof JSON.parse(json)).toBe('object');
  });

  test('HTML', { timeout: 120_000 }, async () => {
    const pages = await of(/\.html$/);
    const some = pages.filter(([path]) => !/check-\d\d|check-[2-9]/.test(path));
    for (const [path, html] of some) expect([path, await faultsOfHtml(html)]).toEqual([path, []]);
    if (name === 'hostile') for (const [path, html] of some) expect([path, tagsOf(html)]).toEqual([path, []]);
  });
});

/** Elements that no template of a site has, or that run something. */
function tagsOf(html: string): readonly string[] {
  const elements = /<(?:iframe|object|embed|base|form|style|video|math|animate|img|plaintext)\b[^>]*>/gi;
  const tags = (html.match(elements) ?? []).filter((tag) => !tag.startsWith(SEARCH_FORM));
  const scripts = (html.match(/<script\b[^>]*>/gi) ?? []).filter(
    (tag) => tag !== '<script type="application/ld+json">' && !OWN_SCRIPT.test(tag),
  );
  const handlers = html.match(/<[a-z][^<>"']*(?:"[^"]*"[^<>"']*)*\son\w+=/gi) ?? [];
  return [...tags, ...scripts, ...handlers];
}

/** The scripts of the site itself, which hold nothing of a check. */
const OWN_SCRIPT =
  /^<script defer src="(?:\.\.\/|\/)*(?:[a-z-]+\/)?assets\/(?:page|search)-[0-9a-f]{12}\.js" integrity="sha384-[\w+/]{64}"(?: data-copy="[^"<>]*" data-copied="[^"<>]*")?>$/;
const SEARCH_FORM = '<form class="search" role="search" hidden data-search="{&quot;parts&quot;:';
