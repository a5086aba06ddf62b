import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { viewArticle } from '../../src/article/index.ts';
import { renderClaimReview, renderMarkdown } from '../../src/render/index.ts';
import { CHECK, inContext } from '../article/veldania.ts';

function headOf(markdown: string): Readonly<Record<string, unknown>> {
  return parse(/^---\n([\s\S]*?)\n---\n/.exec(markdown)?.[1] ?? '');
}

test('the head of a Markdown page says what a template asks for', () => {
  const view = viewArticle(inContext(CHECK));
  const head = headOf(renderMarkdown(view, { pictures: (file) => `pictures/${file}` }));
  expect(head).toMatchObject({
    lang: 'en',
    dir: 'ltr',
    translationKey: 'trawlers-in-reserve',
    image: 'pictures/2024/trawler.jpg',
    image_alt: 'A grey trawler at a quay.',
    rating: 'wrong',
    rating_label: 'Wrong',
    rating_class: 'false',
    claim: 'No vessel of the Ministry of Fisheries entered the reserve.',
    claimant: 'Marta Oskel',
    verdict: 'The log puts a ministry trawler inside the reserve for six hours.',
  });
  expect(head['rating_colour']).toMatch(/^#[0-9a-f]{6}$/);
  expect(JSON.parse(String(head['claim_review']))).toEqual(JSON.parse(renderClaimReview(view) ?? ''));
});

test('a translation has the key of its original', () => {
  const view = viewArticle(inContext({ ...CHECK, translationOf: 'the-original' }));
  expect(headOf(renderMarkdown(view))).toMatchObject({ translationKey: 'the-original' });
});

test('the ClaimReview of the head cannot end the script element that a template puts it in', () => {
  const view = viewArticle(inContext({ ...CHECK, title: 'A </script><script>alert(1)</script> & more' }));
  const review = String(headOf(renderMarkdown(view))['claim_review']);
  expect(review).not.toMatch(/[<>&]/);
  expect(JSON.parse(review)).toMatchObject({ headline: 'A </script><script>alert(1)</script> & more' });
});

test('what does not stand gives no rating, colour or ClaimReview', () => {
  const corrections = [{ date: '2024-07-01', kind: 'withdrawal', text: 'The log was of another year.' }] as const;
  const head = headOf(renderMarkdown(viewArticle(inContext({ ...CHECK, status: 'withdrawn', corrections }))));
  expect(Object.keys(head).filter((key) => /rating|verdict|claim_review/.test(key))).toEqual([]);
});

test('for generators that drop raw HTML, links within the page lead to headings with an id', () => {
  const markdown = renderMarkdown(viewArticle(inContext({ ...CHECK, article: '## The log\n\nSee [it](#the-log).' })), {
    anchors: 'attributes',
  });
  const ids = [...markdown.matchAll(/^#+ .* \{#([^}]+)\}$/gmu)].map(([, id]) => id);
  const links = [...markdown.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
  expect(ids).toContain('source-1');
  expect(ids).toContain('the-log');
  expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  expect(markdown).not.toContain('<a id');
});
