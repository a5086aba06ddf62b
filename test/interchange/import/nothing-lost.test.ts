import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isReview } from '../../../src/interchange/index.ts';
import { readReviews } from '../../../src/interchange/index.ts';

async function foundIn(json: string): Promise<string> {
  const all = [];
  const bytes = new TextEncoder().encode(json);
  const chunks = (async function* () {
    yield bytes;
  })();
  for await (const each of readReviews({ name: 'feed', chunks })) all.push(each);
  expect(all.filter(isReview).length).toBeGreaterThan(0);
  return JSON.stringify(all);
}

/** Everything that schema.org has for reviews, and more. */
const NAMES =
  'url @id claimReviewed headline name alternateName datePublished dateModified dateCreated inLanguage author publisher creator reviewRating ratingValue bestRating worstRating ratingExplanation itemReviewed appearance firstAppearance sameAs jobTitle text description reviewBody image keywords mainEntityOfPage contentUrl @value @language associatedMediaReview mediaItemAppearance citation x-own a.b schema:url https://schema.org/claimReviewed schema:author record __proto__ constructor'.split(
    ' ',
  );
const TYPES = ['Person', 'Organization', 'Claim', 'Rating', 'ImageObject', 'CreativeWork', 'MediaReviewItem'];
/** A leaf is made so that it is known again wherever it ends up: `#` becomes a number that nothing else has. */
const LEAVES = [
  'words # here',
  'https://news.example/#',
  'https://check.veldania.example/#',
  'https://x.com/vask/status/#',
  'www.news.example/#',
  '//news.example/#',
  'p#.html',
  'javascript:#',
  '  spaced #\n',
  '&quot;#&quot;',
  '<b>#</b>',
  'label_#',
  'news#.example',
  '#',
  '-#',
  '#/5',
  '20#-01-01x',
  'null',
];

const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...LEAVES),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NAMES), tie('tree'), { maxKeys: 6 }),
    fc
      .tuple(fc.constantFrom(...TYPES), fc.dictionary(fc.constantFrom(...NAMES), tie('tree'), { maxKeys: 6 }))
      .map(([type, object]) => ({ '@type': type, ...object })),
  ),
}));

/** The tree with a number of its own in each leaf, and these numbers. */
function numbered(value: unknown, numbers: string[]): unknown {
  if (typeof value === 'string') {
    if (!value.includes('#')) return value;
    const number = String(7001 + numbers.length);
    numbers.push(number);
    return value.replace('#', number);
  }
  if (Array.isArray(value)) return value.map((member) => numbered(member, numbers));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, key === '@type' ? child : numbered(child, numbers)]),
  );
}

test('whatever a review says is in a field, in the rest or among the problems', async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.constantFrom(...NAMES), tree, { minKeys: 1, maxKeys: 12 }), async (object) => {
      const numbers: string[] = [];
      const review = numbered(
        { ...object, '@type': 'ClaimReview', claimReviewed: object['claimReviewed'] ?? 'Claim #' },
        numbers,
      );
      const found = await foundIn(JSON.stringify(review));
      expect(numbers.filter((number) => !found.includes(number))).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

test('of a review that stands twice on a page, all that either copy says is kept', async () => {
  const copy = fc.dictionary(
    fc.constantFrom(
      ...NAMES.filter((name) => !/url|claimReviewed|reviewRating|@id|itemReviewed|mainEntity/.test(name)),
    ),
    tree,
    { maxKeys: 5 },
  );
  await fc.assert(
    fc.asyncProperty(copy, copy, async (first, second) => {
      const numbers: string[] = [];
      const same = {
        '@type': 'ClaimReview',
        url: 'https://check.veldania.example/1',
        claimReviewed: 'No trawler entered.',
      };
      const copies = [first, second].map((object) => JSON.stringify(numbered({ ...object, ...same }, numbers)));
      const blocks = copies.map(
        (json) => `<script type="application/ld+json">${json.replaceAll('<', String.raw`\u003c`)}</script>`,
      );
      const found = await foundIn(`<html>${blocks.join('')}</html>`);
      expect(numbers.filter((number) => !found.includes(number))).toEqual([]);
      expect(found.match(/"number":1/g)).toHaveLength(1);
      expect(found).not.toContain('"number":2');
    }),
    { numRuns: 300 },
  );
});

const CASES = 'test/interchange/import/cases';
/** Cases whose file is one review in plain JSON. */
const single = ['addresses', 'dates', 'people', 'values'].flatMap((folder) =>
  readdirSync(`${CASES}/${folder}`)
    .filter((name) => !name.endsWith('.expected.json'))
    .map((name) => `${folder}/${name}`),
);

test.each(single)('%s: no leaf is lost', async (path) => {
  const json = readFileSync(`${CASES}/${path}`, 'utf8');
  const found = folded(await foundIn(json));
  const leaves: string[] = [];
  JSON.parse(json, (key, value: unknown) => {
    if (typeof value !== 'object' && !key.startsWith('@') && !['inLanguage', 'alternateName'].includes(key))
      leaves.push(String(value));
    return value;
  });
  // What a field holds in another form: a type, a language by its tag, a number, keywords one by one.
  const inOtherForm = ['ClaimReview', 'German', '1.0', 'fishing, reserve,fishing'];
  const dates = /^\d{4}-\d\d-\d\d/;
  const plain = leaves.filter(
    (leaf) =>
      !inOtherForm.includes(leaf) && !/[&<\u202a-\u202e\u200e\u200f]/.test(leaf) && !/ de |July|^\d+\/\d+/.test(leaf),
  );
  expect(
    plain.filter((leaf) => !found.includes(folded(dates.exec(leaf)?.[0] ?? leaf.replace(/^https?:/, '')))),
  ).toEqual([]);
});

function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\\[nrt]/g, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
