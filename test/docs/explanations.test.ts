import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { BUILT_IN_SCALES } from '../../src/scales/index.ts';
import { factwright, scratchProject } from '../cli/scratch-project.ts';

const FILE = 'factchecks/dark.yaml';

/** A check of the lighthouses with three articles, which pages change. */
const DARK = `
title: Cape Orm was dark in January
authors: [ilka-brandt]
statement:
  summary: No lighthouse of Veldania was dark in 2024.
  quote: In 2024, not one of our lighthouses was dark.
  speaker: mira-holt
  date: 2025-03-03
claims:
  none-dark: { text: No lighthouse was dark., quote: not one of our lighthouses was dark, finding: rebutted }
evidence:
  wire: { claim: none-dark, stance: rebuts, shows: Cape Orm was dark., source: wire }
  courier: { claim: none-dark, stance: rebuts, shows: Cape Orm was dark., source: courier }
  post: { claim: none-dark, stance: rebuts, shows: Cape Orm was dark., source: post }
sources:
  wire: { kind: article, by: sel-wire, url: "https://wire.example/orm", ownWork: It was there. }
  courier: { kind: article, by: port-sel-courier, url: "https://courier.example/orm", ownWork: It was there. }
  post: { kind: article, by: evening-post, url: "https://post.example/orm", ownWork: It was there. }
parties:
  ilka-brandt: { name: Ilka Brandt, kind: person }
  mira-holt: { name: Mira Holt, kind: person }
  sel-wire: { name: Sel Wire, kind: news }
  port-sel-courier: { name: Port Sel Courier, kind: news }
  evening-post: { name: Evening Post, kind: news }
`;

function blocksOf(page: string, language: string): readonly string[] {
  const text = readFileSync(`docs/${page}`, 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, block = '']) => block);
}

/** A desk with that check, over which others are laid: maps are joined, and all else takes the place of what was there. */
function deskWith(...over: readonly unknown[]): string {
  const root = scratchProject();
  writeFileSync(join(root, FILE), stringify(over.reduce(laidOver, parse(DARK))));
  return root;
}

function laidOver(under: unknown, over: unknown): unknown {
  if (!isMap(under) || !isMap(over)) return over;
  const both = new Map(Object.entries(under));
  for (const [key, value] of Object.entries(over)) both.set(key, laidOver(both.get(key), value));
  return Object.fromEntries(both);
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function said(root: string, ...args: readonly string[]): Promise<string> {
  return (await factwright(root, ...args)).stdout;
}

test('why-quotations.md: the answers for its page are those that `match` gives', async () => {
  const page = readFileSync('docs/why-quotations.md', 'utf8');
  const root = scratchProject({ 'page.txt': blocksOf('why-quotations.md', 'text')[0] ?? '' });
  const rows = [...page.matchAll(/^\| `([^`]+)` \| (\w+)(, with a warning)? \|/gm)];
  expect(rows).toHaveLength(6);
  for (const [, quote = '', answer, warning] of rows) {
    const told = await said(root, 'match', 'page.txt', quote);
    expect([quote, told.split(' ', 1)[0], told.includes('\n  warning ')]).toEqual([
      quote,
      answer,
      warning !== undefined,
    ]);
  }
});

test('independence.md: its sources are worth what it says', async () => {
  const [three = '', own = ''] = blocksOf('independence.md', 'yaml').map((block) => parse(block));
  const [one = '', two = ''] = blocksOf('independence.md', 'text');
  const articles = { sources: { courier: { ownWork: undefined }, post: { ownWork: undefined } } };
  expect(await said(deskWith(articles, three), 'evidence', FILE)).toContain(one);
  const counted = { sources: { post: { basedOn: undefined } } };
  expect(await said(deskWith(articles, three, counted, own), 'evidence', FILE)).toContain(two);
});

describe('verdicts.md', () => {
  test('names every class of ratings', () => {
    const rows = readFileSync('docs/verdicts.md', 'utf8').matchAll(/^\| (`[a-z-]+`(?:, `[a-z-]+`)*) \|/gm);
    const named = [...rows].flatMap(([, classes = '']) => classes.replaceAll('`', '').split(', '));
    expect(named.toSorted()).toEqual(
      [...new Set(BUILT_IN_SCALES['standard']?.ratings.map((rating) => rating.class))].toSorted(),
    );
  });

  test('its example does not follow, and each of its ways out does', async () => {
    const example = parse(blocksOf('verdicts.md', 'yaml')[0] ?? '');
    const lit = { evidence: { post: { claim: 'all-lit', stance: 'supports' } } };
    const told = async (...over: readonly unknown[]): Promise<string> =>
      said(deskWith(example, lit, ...over), 'validate', FILE);
    expect(await told()).toContain(blocksOf('verdicts.md', 'text')[0]?.trimEnd());
    for (const way of [
      { verdict: { rating: 'misleading' } },
      { claims: { 'all-lit': { decisive: false } } },
      { claims: { 'all-lit': { finding: 'rebutted' } }, evidence: { post: { stance: 'rebuts' } } },
    ])
      expect(await told(way)).not.toContain('verdict-follows');
  });
});

test('unnamed-sources.md: its example validates beside a named source, not alone and not without reasons, and the page shows both', async () => {
  const example = parse(blocksOf('unnamed-sources.md', 'yaml')[0] ?? '');
  const told = async (...over: readonly unknown[]): Promise<string> =>
    said(deskWith(example, ...over), 'validate', FILE);
  expect(await told()).not.toMatch(/anonymity-| error /);
  const alone = {
    evidence: { wire: { stance: 'context' }, courier: { stance: 'context' }, post: { stance: 'context' } },
  };
  expect(await told(alone)).toContain('anonymity-corroborated');
  expect(await told({ parties: { keeper: { why: 'n/a' } } })).toContain('anonymity-justified');
  const page = await said(deskWith(example), 'render', 'dark');
  for (const words of ['one was dismissed for it in 2023', 'was on duty in the nights']) expect(page).toContain(words);
});
