import { expect, test } from 'vitest';
import { isReview, readReviews, type Found } from '../../../src/interchange/index.ts';

const REVIEW = JSON.stringify({
  '@type': 'ClaimReview',
  url: 'https://check.veldania.example/1',
  claimReviewed: 'No trawler entered.',
  reviewRating: { alternateName: 'False' },
});

async function read(...parts: readonly (string | Uint8Array)[]): Promise<readonly Found[]> {
  const chunks = (async function* () {
    for (const part of parts) yield typeof part === 'string' ? new TextEncoder().encode(part) : part;
  })();
  const found: Found[] = [];
  for await (const each of readReviews({ name: 'file', chunks })) found.push(each);
  return found;
}

function claims(found: readonly Found[]): readonly (string | undefined)[] {
  return found.filter(isReview).map(({ claim }) => claim);
}

function reasons(found: readonly Found[]): readonly string[] {
  return found.flatMap((each) => (isReview(each) ? [] : [each.why]));
}

/** What takes longer than this, grows with the square of its length or worse. */
const SOON = 15_000;

const DEEP = 200_000;
const LONG = 1_500_000;

test(
  'JSON that is nested without end is told, and the review in it that is not is read',
  { timeout: SOON },
  async () => {
    const found = await read(`{"a":${'['.repeat(DEEP)}${']'.repeat(DEEP)},"review":${REVIEW}}`);
    expect(claims(found)).toEqual(['No trawler entered.']);
    expect(reasons(found)).toEqual(['Something in the file is nested more deeply than 100 levels and was not read.']);
  },
);

test('a claim that is nested without end is no claim', { timeout: SOON }, async () => {
  const text = `${'{"text":'.repeat(DEEP)}"x"${'}'.repeat(DEEP)}`;
  const found = await read(REVIEW.replace('"No trawler entered."', text));
  expect(claims(found)).toEqual([undefined]);
  expect(reasons(found)).toHaveLength(1);
});

test('brackets that nobody closes end with the file', { timeout: SOON }, async () => {
  for (const brackets of ['[', '{"a":', '[{"a":'])
    expect(reasons(await read(REVIEW, brackets.repeat(LONG / 4))).length).toBeGreaterThan(0);
});

test.each([
  ['entities', '&amp;'.repeat(LONG / 5)],
  ['ampersands', '&'.repeat(LONG)],
  ['tags', '<b '.repeat(LONG / 3)],
  ['spaces', `${' '.repeat(LONG)}x`],
  ['escape sequences', '\u001b['.repeat(LONG / 2)],
  ['digits', '1'.repeat(LONG)],
  ['addresses', 'https://a.example/ '.repeat(LONG / 20)],
  ['dots', '.'.repeat(LONG)],
  ['words with dots', 'a.'.repeat(LONG / 2)],
  ['underscores', '_a'.repeat(LONG / 2)],
  ['marks', '\u202e'.repeat(LONG)],
])('a long text of %s takes no longer wherever it stands', { timeout: SOON * 2 }, async (_name, text) => {
  const review = {
    '@type': 'ClaimReview',
    url: 'https://check.veldania.example/1',
    claimReviewed: text,
    author: { name: 'Veldania Check' },
    itemReviewed: { author: { name: 'Oren Vask' } },
  };
  const variants = [
    review,
    { ...review, claimReviewed: 'x', url: text },
    { ...review, claimReviewed: 'x', datePublished: text, inLanguage: text },
    { ...review, claimReviewed: 'x', reviewRating: { alternateName: text } },
    { ...review, claimReviewed: 'x', reviewRating: { ratingValue: text } },
    { ...review, claimReviewed: 'x', itemReviewed: { author: { name: text } } },
    { ...review, claimReviewed: 'x', itemReviewed: { appearance: text } },
    { ...review, claimReviewed: 'x', author: { name: 'x', url: text }, keywords: 'x' },
    { ...review, claimReviewed: 'x', keywords: text },
    { ...review, claimReviewed: 'x', extra: text },
    { ...review, claimReviewed: 'x', '@id': text },
  ];
  for (const variant of variants) expect((await read(JSON.stringify(variant))).filter(isReview)).toHaveLength(1);
});

test('a review that is larger than any is told, and those beside it are read', { timeout: SOON }, async () => {
  const large = REVIEW.replace('No trawler entered.', 'x'.repeat(5_000_000));
  const found = await read(`[${REVIEW},${large},${REVIEW}]`);
  expect(claims(found)).toHaveLength(2);
  expect(reasons(found)).toEqual(['A review is larger than 4 MB and was not read.']);
});

test('a review that is larger than what is looked at as a whole is told, too', { timeout: SOON }, async () => {
  const large = REVIEW.replace('No trawler entered.', 'x'.repeat(9_000_000));
  const cut = Array.from({ length: 200 }, (_, index) => large.slice(index * 50_000, (index + 1) * 50_000));
  const found = await read('[', REVIEW, ',', ...cut, ',', REVIEW, ']');
  expect(claims(found)).toHaveLength(2);
  expect(reasons(found).join(' ')).toContain('larger than 8 MB');
});

test('lines without end, and thousands of broken ones, are told in a few words', { timeout: SOON }, async () => {
  const broken = `${REVIEW}\n${'{"broken": \n'.repeat(5_000)}`;
  const found = await read(broken);
  expect(claims(found)).toHaveLength(1);
  expect(reasons(found)).toHaveLength(101);
  expect(reasons(found).at(-1)).toBe('So it is with 4900 further parts of the file.');
});

test(
  'a page of script blocks, of elements in elements and of references in circles comes to an end',
  { timeout: SOON },
  async () => {
    const block = `<script type="application/ld+json">${REVIEW}</script>`;
    expect(claims(await read(`<html>${block.repeat(3_000)}</html>`))).toEqual(['No trawler entered.']);
    const nested = '<div itemscope itemprop="a" itemtype="https://schema.org/ClaimReview">'.repeat(3_000);
    expect(reasons(await read(`<html>${nested}</html>`)).join(' ')).toContain('marks up more than can be read');
    const circle =
      '<div id="a" itemscope itemtype="https://schema.org/ClaimReview" itemref="a b"><p id="b" itemprop="claimReviewed">x</p></div>';
    expect(claims(await read(`<html>${circle}</html>`))).toEqual(['x']);
  },
);

test('a table with a quotation mark that nobody closes is told', { timeout: SOON }, async () => {
  const found = await read(
    'claim,label,url\nNo trawler entered.,False,https://check.veldania.example/1\n"',
    'x,'.repeat(LONG * 2),
  );
  expect(claims(found)).toEqual(['No trawler entered.']);
  expect(reasons(found).length).toBeGreaterThan(0);
});

test.each(['<![CDATA[', '<a b="', '<!--', '<', '<?'])(
  'a feed is not kept where %s has no end',
  { timeout: SOON },
  async (open) => {
    const item = `<item><x><![CDATA[${REVIEW}]]></x></item>`;
    const parts = Array.from({ length: 400 }, () => 'x'.repeat(65_536));
    const found = await read(`<rss><channel>${item}<item>${open}`, ...parts);
    expect(claims(found)).toEqual(['No trawler entered.']);
    expect(reasons(found)).toEqual(['The feed breaks off: after item 1 there is more than 8 MB without an end.']);
  },
);

test('keys of objects that programs are made of change nothing for others', async () => {
  await read(`[{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}},${REVIEW}]`);
  expect({}).not.toHaveProperty('polluted');
});
