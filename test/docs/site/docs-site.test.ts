import { posix } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { docsSite } from '../../../scripts/docs-site/docs-site.ts';
import { readDocuments } from '../../../scripts/docs-site/documents.ts';
import { faultsOfHtml } from '../../site/standards.ts';

const site = await docsSite();
const pages = new Map(
  [...site].flatMap(([path, content]) =>
    typeof content === 'string' && path.endsWith('.html') ? [[path, content]] : [],
  ),
);
const elements = new Map([...pages].map(([path, html]) => [path, elementsIn(parse(html))]));

interface Found {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function elementsIn(node: DefaultTreeAdapterTypes.Node): readonly Found[] {
  const own =
    'attrs' in node
      ? [{ name: node.tagName, attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) }]
      : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(elementsIn) : [])];
}

/** The links, pictures and style sheets of a page, within the site. */
function targetsOf(path: string): readonly string[] {
  return (elements.get(path) ?? []).flatMap(({ attributes }) => {
    const to = attributes['href'] ?? attributes['src'];
    return to === undefined || to.startsWith('https:') ? [] : [to];
  });
}

/** What is wrong with where a link leads. */
function faultOf(from: string, to: string): string | undefined {
  const [file = '', place] = to.split('#', 2);
  const path = file === '' ? from : posix.join(posix.dirname(from), decodeURI(file));
  if (!site.has(path)) return `${from}: ${to}`;
  const ids = elements.get(path)?.map(({ attributes }) => attributes['id']);
  return place === undefined || ids?.includes(decodeURI(place)) ? undefined : `${from}: ${to} (no such place)`;
}

test('every link, picture and place of the site is in it', () => {
  expect([...pages.keys()].flatMap((path) => targetsOf(path).flatMap((to) => faultOf(path, to) ?? []))).toEqual([]);
});

test('every page of the documentation is in the site, and leads from the first page in links', () => {
  expect(pages.size).toBeGreaterThan(readDocuments().length);
  const reached = new Set(['index.html']);
  for (const path of reached)
    for (const to of targetsOf(path)) {
      const next = posix.join(posix.dirname(path), to.split('#', 1)[0] || posix.basename(path));
      if (pages.has(next)) reached.add(next);
    }
  expect([...pages.keys()].filter((path) => !reached.has(path))).toEqual([]);
});

describe('every page', () => {
  test('needs no script, no typeface and nothing from elsewhere', () => {
    for (const found of elements.values()) {
      expect(found.filter(({ name }) => name === 'script' || name === 'iframe')).toEqual([]);
      for (const { name, attributes } of found)
        if (name === 'link' || name === 'img') expect(attributes['href'] ?? attributes['src']).not.toMatch(/^\w+:/);
    }
    expect(site.get('style.css')).not.toMatch(/@font-face|@import|url\(/);
  });

  test('has the four parts, and says where it is', () => {
    for (const [path, html] of pages) {
      const [, list = ''] = /<nav class="pages"[^>]*>([^]*?)<\/nav>/.exec(html) ?? [];
      expect([...list.matchAll(/<h2>([^<]*)/g)].map(([, title]) => title)).toEqual([
        'Tutorial',
        'Guides',
        'Reference',
        'Explanation',
      ]);
      if (/^(?:rules|publishing)\/|^tutorial/.test(path)) expect(list, path).toContain('aria-current=');
    }
  });

  test('is valid HTML', { timeout: 60_000 }, async () => {
    const faults = await Promise.all(
      [...pages].map(async ([path, html]) => (await faultsOfHtml(html)).map((fault) => `${path}:${fault}`)),
    );
    // GitHub's anchors may begin with a digit, and so may an id by the standard.
    expect(faults.flat().filter((fault) => !/valid-id: element id "\d/.test(fault))).toEqual([]);
  });
});

test('a long page lists its headings, by anchors that GitHub has as well', () => {
  const html = pages.get('tutorial.html') ?? '';
  expect(html).toMatch(/<nav class="on-page"[^]*<a href="#5-be-fair-and-conclude">5. Be fair, and conclude<\/a>/);
  expect(html).toContain('<h2 id="5-be-fair-and-conclude">');
  expect(html).toContain('<a href="which-source.html">');
});
