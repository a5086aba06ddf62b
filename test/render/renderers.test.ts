import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { marked } from 'marked';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { viewArticle, type ArticleView } from '../../src/article/index.ts';
import type { FactCheck } from '../../src/model/index.ts';
import { renderClaimReview, renderHtml, renderJson, renderMarkdown } from '../../src/render/index.ts';
import { PAGE_CSS } from '../../src/theme/compiled/css.js';
import { ARABIC_CHECK } from '../article/arabic-check.ts';
import { CHECK, inContext } from '../article/veldania.ts';
import { flagshipView } from './flagship.ts';
import { problemsBySchema } from './schema-of.ts';
import { textOf } from './text-of.ts';

const PIXEL = 'data:image/png;base64,iVBORw0KGgo=';
const view = viewArticle(inContext(CHECK));
const page = renderHtml(view, { pictures: (file) => (file === '2024/trawler.jpg' ? PIXEL : undefined) });
const withdrawn: FactCheck = {
  ...CHECK,
  status: 'withdrawn',
  corrections: [{ date: '2024-07-01', kind: 'withdrawal', text: 'The log was of another year.' }],
};

test('HTML and Markdown are as before', async () => {
  await expect(page).toMatchFileSnapshot('./snapshots/veldania.html');
  await expect(renderHtml(viewArticle(inContext(ARABIC_CHECK)))).toMatchFileSnapshot('./snapshots/arabic.html');
  await expect(renderMarkdown(view)).toMatchFileSnapshot('./snapshots/veldania.md');
});

test('the same view gives the same bytes', () => {
  const again = viewArticle(inContext(structuredClone(CHECK)));
  expect([renderHtml(again), renderMarkdown(again), renderClaimReview(again), renderJson(again)]).toEqual([
    renderHtml(view),
    renderMarkdown(view),
    renderClaimReview(view),
    renderJson(view),
  ]);
});

test('notes for the desk are in no form', () => {
  expect([page, renderMarkdown(view), renderClaimReview(view), renderJson(view)].join('')).not.toContain('SECRET-NOTE');
});

test('the page is small beyond its content', () => {
  const content = textOf(page.replace(/<style>[\s\S]*?<\/style>|<script[\s\S]*?<\/script>/g, '')).length;
  const beyond = page.length - content - PAGE_CSS.length - (renderClaimReview(view)?.length ?? 0);
  expect(PAGE_CSS.length).toBeLessThan(15_000);
  expect(beyond).toBeLessThan(30_000);
});

test('the pages that ship with Factwright are small: with sixty items 16 KB compressed, with five 30 KB plain', () => {
  const bare = (shown: ArticleView): string => renderHtml(shown).replace(/<style>[\s\S]*?<\/style>/, '');
  expect(brotliCompressSync(bare(flagshipView())).length).toBeLessThanOrEqual(16 * 1024);
  expect(Buffer.byteLength(bare(flagshipView('hearing-tests-in-veldania')))).toBeLessThanOrEqual(30 * 1024);
});

test('ids are unique and every link within the page leads somewhere', () => {
  for (const html of [page, renderHtml(flagshipView()), renderHtml(viewArticle(inContext(ARABIC_CHECK)))]) {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const targets = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    const labels = [...html.matchAll(/ aria-labelledby="([^"]*)"/g)].flatMap(([, list = '']) => list.split(' '));
    expect(labels.filter((label) => !ids.includes(label))).toEqual([]);
  }
});

test('headings are in order below one first heading', () => {
  for (const html of [page, renderHtml(flagshipView())]) {
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  }
});

test('a page without JavaScript: one data block, and a policy that runs none', () => {
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).toMatch(
    /<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-[\w+/=]+&#39;; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;">/,
  );
});

test('a picture stands in the page once; where it returns, a link leads to it', () => {
  expect(page.split(PIXEL)).toHaveLength(2);
  expect(page).toContain('<img id="picture-1"');
  expect(page).toContain('<a href="#picture-1">A grey trawler at a quay.</a>');
});

test('names and roles are divided by the comma of the language', () => {
  const arabic = viewArticle(inContext(ARABIC_CHECK));
  expect(renderHtml(arabic)).toMatch(/<\/span>،(?:\u200f|&#8207;|&#x200f;) <span class="name">/);
  expect(arabic.citation).toContain('،\u200f ');
  expect(arabic.citation).not.toContain(', ');
});

test('right to left, an address stands from left to right, its slash at the end', () => {
  const address = 'https://desk.example/checks/trawlers-in-reserve/';
  const arabic = renderHtml(viewArticle(inContext(ARABIC_CHECK)));
  expect(arabic).toContain(`<bdi dir="ltr">${address}</bdi>`);
  expect(arabic).toContain(`<span class="address" dir="ltr">${address}</span>`);
  expect(page).not.toContain('<bdi dir="ltr">');
});

test('nothing is loaded: pictures stand in the page, and styles name no address', () => {
  expect(page).toContain(` src="${PIXEL}"`);
  for (const html of [
    page,
    renderHtml(flagshipView()),
    renderHtml(view, { pictures: () => 'https://a.example/p.png' }),
  ]) {
    expect(html).not.toMatch(
      / (?:src|srcset|poster|background|data|ping)="(?!data:image)|<(?:iframe|object|embed|form|base)\b/,
    );
    expect(html.match(/<link [^>]*>/g) ?? []).toEqual(html.match(/<link rel="canonical"[^>]*>/g) ?? []);
  }
  expect(PAGE_CSS).not.toMatch(/url\(|@import|@font-face/);
});

test('drafts and withdrawn checks say so, are not indexed and carry no markup for machines', () => {
  for (const status of ['draft', 'review', 'withdrawn'] as const) {
    const html = renderHtml(viewArticle(inContext(status === 'withdrawn' ? withdrawn : { ...CHECK, status })));
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(`class="notice is-${status}"`);
    expect(html).not.toContain('ld+json');
  }
  expect(renderHtml(viewArticle(inContext(withdrawn)))).toContain('The log was of another year.');
  expect(page).not.toContain('noindex');
});

test('of a withdrawn check, no sentence says at a glance what it found', () => {
  const stands = viewArticle(inContext({ ...withdrawn, status: 'published' }));
  const [sentence] = stands.glance.rows.flatMap(({ sides }) => sides.map((side) => side.sentence.text));
  expect(sentence).toMatch(/independent source/);
  const gone = viewArticle(inContext(withdrawn));
  for (const render of [renderHtml, renderMarkdown, renderJson]) {
    const words = (text: string): string => text.replaceAll(/<[^>]+>/g, '');
    expect(words(render(stands))).toContain(sentence);
    expect(words(render(gone))).not.toContain(sentence);
  }
  const html = renderHtml(gone);
  expect(html).not.toContain('id="glance"');
  expect(html).toMatch(/<details class="known"><summary><span class="label">Claim 1<\/span> [^<]/);
});

test('JSON follows its schema', () => {
  for (const each of [
    view,
    flagshipView(),
    viewArticle(inContext(ARABIC_CHECK, { language: 'sw' })),
    viewArticle(inContext(withdrawn)),
  ]) {
    expect(problemsBySchema('article', JSON.parse(renderJson(each)))).toEqual([]);
  }
  expect(problemsBySchema('article', { ...JSON.parse(renderJson(view)), version: 2, surplus: 1 })).toHaveLength(2);
});

test('every property of the output schemas is described', () => {
  for (const kind of ['article']) {
    const walk = (node: unknown, at: string): readonly string[] => {
      if (typeof node !== 'object' || node === null) return [];
      const properties = Object.entries(Object(Reflect.get(node, 'properties')));
      const bare = properties
        .filter(([, child]) => typeof Reflect.get(Object(child), 'description') !== 'string')
        .map(([key]) => `${at}.${key}`);
      return [...bare, ...Object.entries(node).flatMap(([key, child]) => walk(child, `${at}.${key}`))];
    };
    expect(walk(JSON.parse(readFileSync(`schemas/${kind}.schema.json`, 'utf8')), kind)).toEqual([]);
  }
});

test('the front matter is YAML that gives the texts back', () => {
  const title = 'Yes: "no" # - {a} [b] & * ! | > % @ ` \\ \u0085 \u2028 null';
  const markdown = renderMarkdown(viewArticle(inContext({ ...CHECK, title, topics: ['- a', '---', 'true'] })));
  const [, head] = /^---\n([\s\S]*?)\n---\n/.exec(markdown) ?? [];
  expect(parse(head ?? '')).toMatchObject({
    id: 'trawlers-in-reserve',
    title: view.title && title.replace(/\s+/g, ' '),
    tags: ['- a', '---', 'true'],
    rating: 'wrong',
    date: '2024-05-06',
    lang: 'en',
  });
});

test('the article reads the same in HTML and, through any Markdown reader, in Markdown', () => {
  for (const each of [
    viewArticle(inContext({ ...CHECK, article: CHECK.article?.replace('![](@trawler)', '') ?? '' })),
    flagshipView(),
  ]) {
    const inHtml = /<div class="prose" id="article">([\s\S]*?)<\/div>\n<section class="prose reasoning"/.exec(
      renderHtml(each),
    )?.[1];
    const onlyArticle = { ...each, claims: [], glance: { rows: [], quotations: [] }, sources: [], timeline: [] };
    const markdown = renderMarkdown(onlyArticle);
    const definition = `${each.verdict?.definition.text}\n\n`;
    const [article = ''] = markdown
      .slice(markdown.indexOf(definition) + definition.length)
      .split(`\n## ${each.words.reasoning}`);
    expect(textOf(String(marked.parse(article)))).toBe(textOf(inHtml ?? ''));
  }
});
