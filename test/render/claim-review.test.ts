import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { viewArticle, type ArticleView } from '../../src/article/index.ts';
import { nodeFiles } from '../../src/workspace/files/node-files.ts';
import { loadProject, subjectOf, type Project } from '../../src/project/index.ts';
import { renderClaimReview, renderHtml } from '../../src/render/index.ts';
import { memoryFiles } from '../rules/memory-files.ts';
import { readSchema } from '../schema/every-schema.ts';

const FOLDER = 'test/render/claim-review';

/** A desk without a web site. */
const BARE = `format: 1
publisher: { name: Harbour desk }
languages: [en, ar]
scale: standard
`;

/** A desk with all that a desk can state. */
const FULL = `format: 1
publisher:
  name: Harbour desk
  url: https://desk.example/
  policies:
    methodology: https://desk.example/method
    corrections: https://desk.example/corrections
    report: https://desk.example/report
    funding: https://desk.example/funding
    ethics: https://desk.example/ethics
site:
  url: https://desk.example/checks/
  title: Harbour desk
  licence: CC BY-SA 4.0
languages: [en, ar]
scale: standard
`;

const NAMED_LICENCE = `${BARE}site: { licence: Free for non-profit newsrooms }\n`;

/** Each fixture with the settings under which it is rendered. */
const CASES: readonly (readonly [snapshot: string, fixture: string, settings: string])[] = [
  ['valued', 'valued', FULL],
  ['valued-without-site', 'valued', BARE],
  ['unvalued', 'unvalued', FULL],
  ['speaker-unknown', 'speaker-unknown', NAMED_LICENCE],
  ['speaker-of-unknown-kind', 'speaker-of-unknown-kind', BARE],
  ['speakers-many', 'speakers-many', BARE],
  ['corrected', 'corrected', FULL],
  ['right-to-left', 'right-to-left', FULL],
  ['hostile', 'hostile', FULL],
  ['imported', 'imported', FULL],
  ['imported-little-known', 'imported-little-known', BARE],
];

function articleOf(project: Project, id: string): ArticleView {
  const file = project.checkById.get(id);
  const subject = file && subjectOf(project, file);
  if (subject === undefined) throw new Error(JSON.stringify(file?.problems ?? `There is no ${id}`));
  return viewArticle(subject);
}

function fixtureView(fixture: string, settings: string): ArticleView {
  const path = `factchecks/${fixture}.yaml`;
  const files = { 'factwright.yaml': Buffer.from(settings), [path]: readFileSync(`${FOLDER}/${fixture}.yaml`) };
  return articleOf(loadProject(memoryFiles(files)), fixture);
}

function render(fixture: string, settings: string): string {
  return renderClaimReview(fixtureView(fixture, settings)) ?? '';
}

interface Review {
  readonly [key: string]: unknown;
  readonly itemReviewed: Readonly<Record<string, unknown>>;
  readonly reviewRating: Readonly<Record<string, unknown>>;
}

function parse(fixture: string, settings: string): Review {
  return JSON.parse(render(fixture, settings));
}

function validator(): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  ajv.addSchema(readSchema('factcheck'));
  return ajv.compile(readSchema('claimreview'));
}

const isValid = validator();

function expectValid(text: string): void {
  isValid(JSON.parse(text));
  expect(isValid.errors ?? []).toEqual([]);
  expect(text).toMatch(/^\{\n {2}"@context"[\s\S]*\n\}\n$/);
}

describe('what is rendered', () => {
  test.each(CASES)('%s is valid and as before', async (snapshot, fixture, settings) => {
    const text = render(fixture, settings);
    expectValid(text);
    expect(render(fixture, settings)).toBe(text);
    await expect(text).toMatchFileSnapshot(`claim-review/${snapshot}.json`);
  });

  test('the example that ships is valid and as before', async () => {
    const text = renderClaimReview(articleOf(loadProject(nodeFiles('.')), 'overseas-police-stations')) ?? '';
    expectValid(text);
    await expect(text).toMatchFileSnapshot('claim-review/overseas-police-stations.json');
  });

  test('every fixture is used', () => {
    const fixtures = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
    const used = [...CASES.map(([, fixture]) => `${fixture}.yaml`), 'withdrawn.yaml', 'draft.yaml'];
    expect(fixtures.toSorted()).toEqual([...new Set(used)].toSorted());
  });
});

describe('what is left out', () => {
  test('only a published check has a ClaimReview: no draft, none in review, none that was withdrawn', () => {
    expect(renderClaimReview(fixtureView('withdrawn', FULL))).toBeUndefined();
    const draft = fixtureView('draft', FULL);
    expect(draft.verdict).toBeDefined();
    for (const status of ['draft', 'review', 'withdrawn'] as const)
      expect(renderClaimReview({ ...draft, status })).toBeUndefined();
    expect(renderClaimReview({ ...draft, status: 'published' })).toBeDefined();
  });

  test.each(['speaker-unknown', 'speakers-many', 'speaker-of-unknown-kind'])('%s: nobody is named', (fixture) => {
    expect(parse(fixture, BARE).itemReviewed).not.toHaveProperty('author');
  });

  test('numbers speak only for ratings on the scale', () => {
    expect(parse('valued', FULL).reviewRating).toMatchObject({
      alternateName: 'False',
      ratingValue: 1,
      bestRating: 5,
      worstRating: 1,
    });
    expect(Object.keys(parse('unvalued', FULL).reviewRating)).toEqual(['@type', 'alternateName', 'ratingExplanation']);
  });

  test('without a site no address is made up', () => {
    const review = parse('valued', BARE);
    for (const key of ['@id', 'url', 'license', 'sdLicense']) expect(review).not.toHaveProperty(key);
    expect(review['author']).toEqual({ '@type': 'Organization', name: 'Harbour desk' });
    expect(render('valued', BARE)).not.toContain('desk.example');
  });
});

describe('who is who', () => {
  test.each(['state', 'state-media', 'news', 'ngo', 'company', 'organisation'] as const)(
    '%s is an organisation',
    (kind) => {
      const view = fixtureView('draft', BARE);
      const speaker = { ...view.statement.speaker, kind, role: 'Spokesperson' };
      const { itemReviewed }: Review = JSON.parse(
        renderClaimReview({ ...view, status: 'published', statement: { ...view.statement, speaker } }) ?? '',
      );
      expect(itemReviewed['author']).toEqual({ '@type': 'Organization', name: 'Harbour Office of Sel' });
    },
  );

  test('a person speaks in the role of that day', () => {
    expect(parse('valued', BARE).itemReviewed['author']).toEqual({
      '@type': 'Person',
      name: 'Oda Halvik',
      jobTitle: 'Minister of Fisheries of the Republic of Veldania',
      sameAs: ['https://ministry.example/minister'],
    });
  });
});

describe('in a page', () => {
  test('hostile words do not leave the script element, and arrive unchanged', () => {
    const view = fixtureView('hostile', FULL);
    const page = renderHtml(view);
    const [, script = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/i.exec(page) ?? [];
    expect(script).not.toMatch(/[<>]/);
    expect(JSON.parse(script)).toEqual(JSON.parse(renderClaimReview(view) ?? ''));
    expect(page.match(/<\/?script/gi)).toEqual(['<script', '</script']);
  });
});

describe('the schema', () => {
  const sound = parse('valued', FULL);
  test.each<[string, object]>([
    ['a date that is not ISO 8601', { datePublished: '2024-05-20 17:16:52' }],
    ['an unknown property', { aggregateRating: 4 }],
    [
      'a number in place of a label',
      { reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, worstRating: 1 } },
    ],
    ['a list of authors', { author: [sound['author']] }],
    ['an address of another scheme', { url: 'javascript:alert(1)' }],
    [
      'an organisation with a job',
      {
        itemReviewed: {
          ...sound.itemReviewed,
          author: { '@type': 'Organization', name: 'Harbour Office of Sel', jobTitle: 'Clerk' },
        },
      },
    ],
    ['an empty list', { citation: [] }],
    ['a bare appearance', { itemReviewed: { ...sound.itemReviewed, appearance: 'https://paper.example/minister' } }],
  ])('refuses %s', (_, change) => {
    expect(isValid({ ...sound, ...change })).toBe(false);
  });
});
