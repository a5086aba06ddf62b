import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { isReview, type FoundReview } from '../../interchange/index.ts';
import { languageOf, segmentOf, type KnownWords, type SearchedCheck, type Segment } from '../../search/index.ts';
import type { CacheFolder } from '../cache/cache-folder.ts';
import { openNamed } from '../files/named-files.ts';
import { openReviews } from '../import/open-reviews.ts';
import { keepSegment, keptSegment } from './kept-segment.ts';

/** So many reviews share a segment. */
const IN_SEGMENT = 4096;

/** Where feeds are, and what is known of them. */
interface Feeds {
  readonly cwd: string;
  readonly cache: CacheFolder | undefined;
  /** The language of reviews that say none and are too short to tell. */
  readonly language: string;
}

/** A file, or a part of one, in which no review was found, and why. */
interface NoReview {
  readonly noReview: string;
  readonly why: string;
}

/** What can be searched of feeds, and why parts of them cannot. */
interface OpenedFeeds {
  readonly segments: readonly Segment[];
  readonly problems: readonly NoReview[];
}

/** Opens archives of others, files that `import` reads; each is read once, until its content is another. */
export async function openFeeds(files: readonly string[], { cwd, cache, language }: Feeds): Promise<OpenedFeeds> {
  const folder = cache?.folder('search-in');
  const segments: Segment[] = [];
  const problems: NoReview[] = [];
  const names = new Set<string>();
  const words: KnownWords = new Map();
  for (const file of files) {
    const name = await nameOf({ cwd, file });
    const kept = folder === undefined ? [] : keptOf(folder, name);
    const read = kept.length > 0 ? { checks: [], problems: [] } : await readFeed(file, { cwd, language });
    const made = partsOf(read.checks).map((part) => segmentOf(part, words));
    // The first one last: where it is, all are.
    for (const [index, segment] of [...made.entries()].toReversed())
      keepSegment(folder, partName(name, index), segment);
    segments.push(...kept, ...made);
    problems.push(...read.problems);
    names.add(name);
  }
  folder?.sweep((name) => names.has(name.split('-', 1)[0] ?? ''));
  return { segments, problems };
}

/** The digest of what the file holds and is called, since results name it. */
async function nameOf(named: { readonly cwd: string; readonly file: string }): Promise<string> {
  const hash = createHash('sha256').update(named.file).update('\0');
  const stream = createReadStream('', { fd: openNamed(named).descriptor });
  for await (const chunk of stream) if (chunk instanceof Uint8Array) hash.update(chunk);
  return hash.digest('hex');
}

function partName(name: string, index: number): string {
  return `${name}-${index}`;
}

function keptOf(folder: CacheFolder, name: string): readonly Segment[] {
  const segments: Segment[] = [];
  for (;;) {
    const segment = keptSegment(folder, partName(name, segments.length));
    if (segment === undefined) return segments;
    segments.push(segment);
  }
}

async function readFeed(
  file: string,
  { cwd, language }: Pick<Feeds, 'cwd' | 'language'>,
): Promise<{ readonly checks: readonly SearchedCheck[]; readonly problems: readonly NoReview[] }> {
  const checks: SearchedCheck[] = [];
  const problems: NoReview[] = [];
  for await (const found of openReviews([file], { cwd })) {
    if (!isReview(found)) problems.push(found);
    else if (found.claim !== undefined || found.title !== undefined) checks.push(searchedReview(found, language));
  }
  return { checks, problems };
}

function searchedReview(review: FoundReview, language: string): SearchedCheck {
  const { claim, title, claimant, reviewer, url, label, explanation, from, appearances, firstAppearance } = review;
  const said = claim ?? title ?? '';
  return {
    id: url ?? `${from.file}:${from.number}`,
    language: review.language ?? languageOf(`${said} ${title ?? ''}`) ?? language,
    title: title ?? said,
    claim: said,
    speaker: [claimant?.name, claimant?.jobTitle].filter((text) => text !== undefined).join(', '),
    answer: [label, explanation].filter((text) => text !== undefined).join(' '),
    topics: review.keywords.join(', '),
    addresses: [...appearances, ...(firstAppearance === undefined ? [] : [firstAppearance])],
    review: { ...from, url, label, publisher: reviewer?.name ?? reviewer?.url },
  };
}

function partsOf(checks: readonly SearchedCheck[]): readonly (readonly SearchedCheck[])[] {
  const count = Math.ceil(checks.length / IN_SEGMENT);
  return Array.from({ length: count }, (_, index) => checks.slice(index * IN_SEGMENT, (index + 1) * IN_SEGMENT));
}
