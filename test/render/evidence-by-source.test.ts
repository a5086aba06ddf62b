import { expect, test } from 'vitest';
import { viewArticle, type ArticleView } from '../../src/article/index.ts';
import type { FactCheck } from '../../src/model/index.ts';
import { renderHtml, renderMarkdown } from '../../src/render/index.ts';
import { CHECK, inContext } from '../article/veldania.ts';
import { flagshipView } from './flagship.ts';

const flagship = flagshipView();
const html = renderHtml(flagship);

/** The page with what is folded away taken out, but for the words that say so. */
function unfolded(page: string): string {
  let [before, after] = ['', page];
  while (before !== after) {
    before = after;
    after = before.replaceAll(
      /<details[^>]*><summary>((?:(?!<details).)*?)<\/summary>(?:(?!<details).)*?<\/details>/gs,
      '$1',
    );
  }
  return after;
}

test('open stand the first item of each independent chain and everything contrary; the rest is folded away', () => {
  const open = (view: ArticleView): readonly (readonly string[])[] =>
    view.claims.map((claim) => claim.evidence.filter((item) => item.open).map(({ label }) => label));
  expect(open(flagship)).toEqual([
    ['1.1', '1.5', '1.7', '1.11', '1.14'],
    ['2.1', '2.2'],
    ['3.2', '3.12', '3.17', '3.18'],
  ]);
  const shown = unfolded(html);
  for (const item of flagship.claims.flatMap(({ evidence }) => evidence)) {
    expect(shown.includes(`id="evidence-${item.id}"`), item.label).toBe(item.open);
    expect(html).toContain(`id="evidence-${item.id}"`);
  }
});

test('contrary evidence is never folded away, be it an opinion, one of many, or at home under another claim', () => {
  const many = Array.from({ length: 12 }, (_, index) => [
    `context-${index}`,
    { claim: 'no-entry', stance: 'context' as const, shows: `Context ${index}.`, source: 'radio-feature' },
  ]);
  const check: FactCheck = {
    ...CHECK,
    evidence: {
      ...CHECK.evidence,
      ...Object.fromEntries(many),
      'comment-denies': {
        claim: 'no-entry',
        stance: 'supports',
        kind: 'opinion',
        shows: 'A commentator does not believe it.',
        source: 'radio-feature',
      },
      'denies-both': {
        claim: ['only-research', 'no-entry'],
        stance: 'supports',
        shows: 'A captain denies it.',
        source: 'radio-feature',
      },
    },
  };
  const shown = unfolded(renderHtml(viewArticle(inContext(check))));
  expect(shown).toContain('id="evidence-comment-denies"');
  expect(shown).toContain('id="evidence-release-denies"');
  expect(shown.match(/<a href="#evidence-denies-both">A captain denies it\.<\/a>/g)).not.toBeNull();
  expect(shown).toContain('12 more from this source');
  expect(shown).not.toContain('id="evidence-context-5"');
});

test('a claim with few items folds nothing away', () => {
  const [claim] = viewArticle(inContext(CHECK)).claims;
  expect(claim?.evidence.every(({ open }) => open)).toBe(true);
  expect(claim?.more).toEqual({});
});

test('a source is introduced once: who, when, what kind, and how we have it', () => {
  const introductions = html.match(/<p class="source">.*\n<p class="origin">/g) ?? [];
  const groups = flagship.claims.flatMap((claim) => claim.groups);
  expect(introductions).toHaveLength(new Set(groups.map(({ source }) => source.id)).size);
  expect(html).toMatch(
    /<p class="origin">Act · Government of the Netherlands · <time[^>]*>1 November 2022<\/time> · Second-hand, through <a /,
  );
  expect(
    renderMarkdown(flagship).match(
      /\*\*\\\[Report on China’s overseas police service stations\\\]\*\* .*: Report; Safeguard Defenders; Second-hand, through/g,
    ),
  ).toHaveLength(1);
});

test('a citation leads to the item of evidence, and a source back to the first place of the article that cites it', () => {
  expect(html).toContain('id="cite-1" href="#evidence-afp-question">[2]</a>');
  const [, source = ''] = /<li id="source-9">([\s\S]*?)<\/li>/.exec(html) ?? [];
  expect(source).toContain('>1.11–1.13</a>, <a href="#evidence-safeguard-sources">1.15–1.19</a>');
  expect(source.match(/>the article<\/a>/g)).toHaveLength(1);
});

test('through whom a source is known is said once for all that came the same way', () => {
  const [, sources = ''] = /<section class="sources"([\s\S]*?)<\/section>/.exec(html) ?? [];
  const [head = '', ...items] = sources.split('<li ');
  expect(head.match(/Known only through/g)).toHaveLength(1);
  expect(head).toContain('<a href="#source-4">[4]–[7]</a>');
  const alone = items.filter((item) => item.includes('Known only through'));
  expect(alone).toHaveLength(2);
  for (const item of alone) expect(head).not.toContain(`[${/class="ordinal">(\d+)/.exec(item)?.[1]}]`);
});

test('the drawing of each claim is folded behind the sentence that its chains give', () => {
  expect(html).toMatch(
    /<details class="known"><summary><span class="label">Claim 1<\/span> Rebutted by four independent sources: /,
  );
  expect(unfolded(html)).not.toContain('<svg class="origins"');
});

test('the list of contents holds every section, the headings of the article and the claims', () => {
  const [, contents = ''] = /<nav class="contents"([\s\S]*?)<\/nav>/.exec(html) ?? [];
  const anchors = [...contents.matchAll(/href="#([^"]*)"/g)].map(([, anchor]) => anchor);
  expect(anchors).toContain('h-three-cases');
  expect(anchors).toContain('claim-only-paperwork');
  const sections = [...html.matchAll(/<section class="[^"]*" id="([^"]*)"/g)].map(([, id]) => id);
  const onTop = ['statement', 'verdict', 'glance'];
  expect(sections.filter((id) => !anchors.includes(id) && !onTop.includes(id ?? ''))).toEqual([]);
});

test('a withdrawn check says so before all else, and its verdict is struck through with the reason, uncoloured', () => {
  const corrections = [{ date: '2024-07-01', kind: 'withdrawal' as const, text: 'The log was of another year.' }];
  const page = renderHtml(viewArticle(inContext({ ...CHECK, status: 'withdrawn', corrections })));
  expect(page.indexOf('class="notice is-withdrawn"')).toBeLessThan(page.indexOf('<h1>'));
  const [, verdict = ''] = /<section class="verdict"([\s\S]*?)<\/section>/.exec(page) ?? [];
  expect(verdict).toMatch(/no longer stands[\s\S]*The log was of another year\.[\s\S]*<s>Wrong<\/s>/);
  expect(page).toContain('<article class="withdrawn">');
  expect(page).not.toContain('class="stamp"');
});

test('what a withdrawn check found of its claims is struck through too, wherever it stands', () => {
  const view = viewArticle(inContext({ ...CHECK, status: 'withdrawn' }));
  const page = renderHtml(view);
  expect(page.match(/<s class="finding">/g)).toHaveLength(view.claims.length);
  expect(page).not.toContain('<span class="finding');
  const markdown = renderMarkdown(view);
  for (const { findingLabel = '' } of view.claims) {
    expect(markdown.split(`~~${findingLabel}~~`).length).toBeGreaterThan(1);
    expect(markdown).not.toContain(`**${findingLabel}**`);
  }
});

test('to pass the page on takes no service in between', () => {
  const page = renderHtml(viewArticle(inContext({ ...CHECK, title: 'Is it “50 %” & more?' })));
  expect(page).toContain(
    'href="mailto:?subject=Is%20it%20%E2%80%9C50%20%25%E2%80%9D%20%26%20more%3F&amp;body=https%3A%2F%2Fdesk.example%2Fchecks%2Ftrawlers-in-reserve%2F"',
  );
  expect(page).toContain('<a href="https://desk.example/report">Report an error</a>');
  expect(html).not.toContain('mailto:');
});
