import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { createGzip } from 'node:zlib';

const FORMS = {
  ndjson: { head: '', between: '', tail: '', line: (review) => `${JSON.stringify(review)}\n` },
  'JSON list': { head: '[', between: ',\n', tail: ']', line: (review) => JSON.stringify(review) },
  DataFeed: {
    head: '{"@context":"https://schema.org","@type":"DataFeed","dataFeedElement":[',
    between: ',',
    tail: ']}',
    line: (review) => JSON.stringify({ '@type': 'DataFeedItem', dateCreated: review.datePublished, item: [review] }),
  },
  CSV: {
    head: 'url,title,claimReviewed,datePublished,textualRating,claimant,claimDate,reviewBody\r\n',
    between: '',
    tail: '',
    line: (review) =>
      `${[review.url, review.headline, review.claimReviewed, review.datePublished, 'False', review.itemReviewed.author.name, review.itemReviewed.datePublished, review.reviewBody].map((cell) => `"${cell}"`).join(',')}\r\n`,
  },
};

/** Reads feeds of a size, plain and compressed, each in a process of its own: seconds of one core, and the most memory it took. */
export async function feeds(megabytes) {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  console.log('| feed | MB | reviews | s of one core | MB of memory |\n|---|---:|---:|---:|---:|');
  for (const [name, form] of Object.entries(FORMS))
    for (const isZipped of [false, true]) {
      const file = join(folder, 'feed');
      await write(file, form, megabytes * 1_000_000, isZipped);
      const { stdout, stderr, status } = spawnSync(process.execPath, ['bench/import/read-feed.js', file], {
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(stderr);
      const { reviews, seconds, memory } = JSON.parse(stdout);
      console.log(
        `| ${name}${isZipped ? ', gzip' : ''} | ${megabytes} | ${reviews.toLocaleString('en')} | ${seconds} | ${memory} |`,
      );
    }
  rmSync(folder, { recursive: true });
}

const WORDS =
  'trawler harbour reserve minister vessel fish quota permit night coast village storm budget school bridge'.split(' ');

async function write(file, { head, between, tail, line }, size, isZipped) {
  const out = createWriteStream(file);
  const into = isZipped ? createGzip({ level: 1 }) : out;
  if (isZipped) into.pipe(out);
  let seed = 7;
  const words = (count) =>
    Array.from({ length: count }, () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return WORDS[seed % WORDS.length];
    }).join(' ');
  into.write(head);
  for (let [written, index] = [0, 1]; written < size; index++) {
    const text = `${index === 1 ? '' : between}${line(reviewOf(index, words))}`;
    written += text.length;
    if (!into.write(text)) await once(into, 'drain');
  }
  into.end(tail);
  await once(out, 'close');
}

function reviewOf(index, words) {
  return {
    '@type': 'ClaimReview',
    url: `https://check.veldania.example/${index}`,
    headline: words(8),
    claimReviewed: `${words(14)} ${index}.`,
    datePublished: `2024-0${(index % 9) + 1}-1${index % 10}`,
    inLanguage: 'en',
    author: { '@type': 'Organization', name: 'Veldania Check', url: 'https://check.veldania.example' },
    reviewRating: { '@type': 'Rating', alternateName: 'False', ratingValue: 1, bestRating: 5, worstRating: 1 },
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Person', name: `Oren ${words(1)}`, jobTitle: 'Minister' },
      datePublished: '2019-04-12',
      appearance: [`https://news.example/${index}`],
    },
    reviewBody: words(80),
  };
}
