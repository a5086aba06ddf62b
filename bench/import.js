// What is read of reviews from other systems, beside web-auto-extractor and a naive reader; and what a large feed costs.
//   node bench/import.js [FILE] [--peer FOLDER] [--feed MB]
// FILE: a JSON list of records with a `claimReview` each. FOLDER: where `npm install web-auto-extractor@1.0.17` was run.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { feeds } from './import/feeds.js';
import { comparedOf, FIELDS, naive, ofSchema, ofThis } from './import/readers.js';

const CASES = 'test/interchange/import/cases';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { peer: { type: 'string' }, feed: { type: 'string' } },
});
const extractor = peerIn(values.peer);
const TOOLS = { 'this project': ofThis, ...(extractor && { 'web-auto-extractor': extractor }), 'naive reader': naive };

if (values.feed === undefined) {
  await compare('own cases', ownCases());
  for (const file of positionals) await compareRecords(file);
} else await feeds(Number(values.feed));

/** How many reviews, and how many of their values, each tool keeps of sources of which the truth is known. */
async function compare(name, sources) {
  console.log(`\n**${name}**, ${sources.length} sources\n`);
  console.log(`| tool | reviews | ${FIELDS.join(' | ')} |\n|---|---:|${FIELDS.map(() => '---:').join('|')}|`);
  const truths = sources.flatMap(({ truth }) => truth);
  const there = FIELDS.map((field) => truths.filter((truth) => truth[field] !== undefined).length);
  console.log(`| there are | ${truths.length} | ${there.join(' | ')} |`);
  for (const [tool, read] of Object.entries(TOOLS)) {
    const kept = { reviews: 0, ...Object.fromEntries(FIELDS.map((field) => [field, 0])) };
    for (const { bytes, truth, options } of sources) {
      const found = await attempt(() => read(bytes, options));
      for (const each of truth) {
        const index = found.findIndex((other) => same('claim', each, other) || same('address', each, other));
        if (index < 0) continue;
        const [match] = found.splice(index, 1);
        kept.reviews++;
        for (const field of FIELDS) if (each[field] !== undefined && same(field, each, match)) kept[field]++;
      }
    }
    console.log(`| ${tool} | ${kept.reviews} | ${FIELDS.map((field) => kept[field]).join(' | ')} |`);
  }
}

async function attempt(read) {
  try {
    return [...(await read())];
  } catch {
    return [];
  }
}

function same(field, a, b) {
  return a[field] !== undefined && plain(a[field]) === plain(b[field]);
}

/** A value as it is compared: white space, a number that is a text and a time after a day make no difference. */
function plain(value) {
  if (typeof value === 'object')
    return JSON.stringify(value, (_key, part) =>
      typeof part === 'object' || part === undefined ? part : Number(part),
    );
  const text = String(value).replaceAll(/\s+/g, ' ').trim().replace(/\/$/, '');
  return /^\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? text;
}

/** The cases of the tests, with what each is expected to give. */
function ownCases() {
  return readdirSync(CASES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes('.') && !/\.(?:expected|options)\.json$/.test(path))
    .sort()
    .map((path) => {
      const stem = `${CASES}/${path.replace(/\.\w+$/, '')}`;
      const expected = JSON.parse(readFileSync(`${stem}.expected.json`, 'utf8'));
      const options = attemptJson(`${stem}.options.json`);
      return {
        bytes: readFileSync(`${CASES}/${path}`),
        options,
        truth: expected.filter((each) => each.from).map(comparedOf),
      };
    });
}

function attemptJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}

/** A list of records with a review each, as it is, and each review in a page of its own; the truth is what they say. */
async function compareRecords(file) {
  const name = file.replace(/^.*\//, '');
  const bytes = readFileSync(file);
  const pages = JSON.parse(bytes.toString('utf8')).map(({ claimReview }) => ({
    bytes: Buffer.from(`<!doctype html><script type="application/ld+json">${JSON.stringify(claimReview)}</script>`),
    truth: [decoded(ofSchema(claimReview))],
  }));
  await compare(`${name}, as it is`, [{ bytes, truth: pages.flatMap(({ truth }) => truth) }]);
  await compare(`${name}, a page for each`, pages);
}

/** A review whose claim is what its readers saw: some publishers encode quotation marks. */
function decoded(review) {
  const claim = review.claim?.replaceAll(/&#(\d+);/g, (_entity, code) => String.fromCodePoint(Number(code)));
  return { ...review, claim };
}

function peerIn(folder) {
  if (folder === undefined) return undefined;
  const extract = createRequire(resolve(folder, 'package.json'))('web-auto-extractor').default;
  return (bytes) => {
    const text = bytes.toString('utf8');
    const html = text.trimStart().startsWith('<') ? text : `<script type="application/ld+json">${text}</script>`;
    const { log } = console;
    // It prints what it cannot read.
    console.log = () => {};
    const { jsonld, microdata, rdfa } = extract().parse(html);
    console.log = log;
    const reviews = [jsonld, microdata, rdfa].flatMap((found) => found['ClaimReview'] ?? []);
    return reviews.map((review) => ofSchema(review));
  };
}
