import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { marked } from 'marked';
import { everyToken, readDocuments, type Document } from '../../scripts/docs-site/documents.ts';
import { headingsOf, slugOf } from '../../scripts/docs-site/headings.ts';
import { linksOf, type Target } from '../../scripts/docs-site/links.ts';

const DOCUMENTS = readDocuments();
const BY_PATH = new Map(DOCUMENTS.map((document) => [document.path, document]));

/** Who is linked: the publishers of the built-in scales on their own pages, standards and tools. */
const HOSTS: ReadonlySet<string> = new Set([
  'keepachangelog.com',
  'microsoft.github.io',
  'nodejs.org',
  'pre-commit.com',
  'semver.org',
  'africacheck.org',
  'chequeado.com',
  'correctiv.org',
  'factcheck.lk',
  'fij.info',
  'poligrafo.sapo.pt',
  'verificat.cat',
  'www.politifact.com',
  'www.snopes.com',
  'www.washingtonpost.com',
]);

function isThere(path: string): boolean {
  return !path.startsWith('..') && statSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** What is wrong with a link, if anything is. */
function faultOf({ href, isOutside, isWrittenOut, path, anchor }: Target): string | undefined {
  if (isOutside) {
    const { protocol, host } = new URL(href, 'https://nowhere.example');
    // What an example says, which leads nowhere and is no link on our own pages.
    if (isWrittenOut && host.endsWith('.example')) return undefined;
    return protocol === 'https:' && HOSTS.has(host) ? undefined : `${href}: not one of the hosts that are linked`;
  }
  if (!isThere(path)) return `${href}: there is no ${path}`;
  const document = BY_PATH.get(path);
  if (anchor === '') return undefined;
  if (document === undefined) return `${href}: no place in ${path} is known`;
  return headingsOf(document).some((heading) => heading.anchor === anchor) ? undefined : `${href}: no such heading`;
}

test.each(DOCUMENTS)('every link of $path leads somewhere', (document) => {
  expect(linksOf(document).map(faultOf).filter(Boolean)).toEqual([]);
});

test('every host that may be linked is', () => {
  const linked = DOCUMENTS.flatMap(linksOf).flatMap(({ href, isOutside }) => (isOutside ? [new URL(href).host] : []));
  expect([...HOSTS].filter((host) => !linked.includes(host))).toEqual([]);
});

test('no page writes HTML but comments, whose links nobody would follow up', () => {
  const written = ({ path, tokens }: Document): readonly string[] =>
    everyToken(tokens).flatMap(({ type, raw }) =>
      type === 'html' && !/^\s*<!--[^]*-->\s*$/.test(raw) ? [`${path}: ${raw}`] : [],
    );
  expect(DOCUMENTS.flatMap(written)).toEqual([]);
});

test('every page of docs/ is linked from another', () => {
  const linked = new Set(
    DOCUMENTS.flatMap((document) =>
      linksOf(document)
        .map(({ path }) => path)
        .filter((path) => path !== document.path),
    ),
  );
  const unlinked = DOCUMENTS.map(({ path }) => path).filter((path) => path.startsWith('docs/') && !linked.has(path));
  expect(unlinked).toEqual([]);
});

test('a lost file, heading or host would be found', () => {
  const anchors = linksOf({
    path: 'docs/lost.md',
    text: '',
    tokens: marked.lexer('[a](ci.md#gitlab) [b](ci.md#gitlub) [c](cy.md) [d](https://other.example/) [e](../../x.md)'),
  }).map(faultOf);
  expect(anchors.map((fault) => fault !== undefined)).toEqual([false, true, true, true, true]);
});

test('anchors are those of GitHub', () => {
  const text =
    '# `quote-in-source`\n## 1. What did it come into being as?\n## Size & rights\n## Size & rights\n## Größe_x: “a” – b\n';
  expect(headingsOf({ tokens: marked.lexer(text) }).map(({ anchor }) => anchor)).toEqual([
    'quote-in-source',
    '1-what-did-it-come-into-being-as',
    'size--rights',
    'size--rights-1',
    'größe_x-a--b',
  ]);
  expect(slugOf('C’est là')).toBe('cest-là');
});
