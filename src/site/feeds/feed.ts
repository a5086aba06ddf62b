import type { CorrectionFacts, PageFacts, Wording } from '../../article/index.ts';
import { isPublicStatus, type LanguageTag } from '../../model/index.ts';
import { formerPaths } from '../articles/moved.ts';
import type { List } from '../lists/list.ts';
import { addressOf, changedOn, filedOn, type Site } from '../site.ts';

/** The forms of a feed, and the files that they have in the folder of their list. */
export const FEEDS: readonly { readonly file: string; readonly type: string; readonly label: string }[] = [
  { file: 'rss.xml', type: 'application/rss+xml', label: 'RSS' },
  { file: 'atom.xml', type: 'application/atom+xml', label: 'Atom' },
  { file: 'feed.json', type: 'application/feed+json', label: 'JSON' },
];

/** Readers of feeds ask often; who was away for long finds the rest in the list. */
const MOST_ENTRIES = 30;

/** What a feed tells, in whatever form. */
export interface Feed {
  readonly title: string;
  readonly lang: LanguageTag;
  /** The address of the list, which ends in `/`; the feed is a file in it. */
  readonly home: string;
  readonly publisher: string;
  readonly updated: Date;
  /** At least one. */
  readonly entries: readonly FeedEntry[];
}

/** One check in a feed. */
export interface FeedEntry {
  readonly address: string;
  /** The first address that the page had, by which readers know it again, whatever it is called now. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly published: Date;
  readonly updated: Date;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly rating?: { readonly id?: string; readonly label: string };
  /** The newest correction that is more than a slip. */
  readonly correction?: CorrectionFacts & { readonly label: string };
}

/** What a feed of a list tells of: its checks that are public and were published or corrected last. */
export function newestOf({ kind, pages }: List): readonly PageFacts[] {
  const inOrder = kind === 'claimants' ? pages.toSorted(byPublication) : pages;
  const newest: PageFacts[] = [];
  const corrected: PageFacts[] = [];
  for (const page of inOrder) {
    if (!isPublicStatus(page.status)) continue;
    if (newest.length < MOST_ENTRIES) newest.push(page);
    else if (correctionOf(page) !== undefined) corrected.push(page);
  }
  return [...newest, ...corrected].toSorted(byNews).slice(0, MOST_ENTRIES);
}

/** What was corrected last, unless it was a slip. */
function correctionOf({ corrections }: PageFacts): CorrectionFacts | undefined {
  return corrections.find(({ kind }) => kind !== 'minor');
}

/** The feed of a list with these checks; there is at least one. */
export function feedOf(site: Site, list: List, at: FeedPlace): Feed {
  const { settings } = site;
  const { title } = list.language;
  const entries = at.newest.map((page) =>
    entryOf(page, { address: at.address, first: firstPath(site, page), wording: list.language.wording }),
  );
  return {
    title: list.kind === undefined ? title : `${list.name} – ${title}`,
    lang: list.language.lang,
    home: addressOf(at.address, list.path),
    publisher: settings.publisher.name,
    updated: new Date(Math.max(...entries.map(({ updated }) => updated.getTime()))),
    entries,
  };
}

/** The address of the site, and the checks of a feed. */
interface FeedPlace {
  readonly address: string;
  readonly newest: readonly PageFacts[];
}

function firstPath(site: Site, page: PageFacts): string {
  return formerPaths(site, page)[0] ?? page.path;
}

function entryOf(
  page: PageFacts,
  {
    address,
    first: firstPlace,
    wording,
  }: { readonly address: string; readonly first: string; readonly wording: Wording },
): FeedEntry {
  const { path, title, description, authors, topics, rating } = page;
  const changed = instantOf(changedOn(page));
  const first = instantOf(filedOn(page));
  const newest = page.status === 'withdrawn' ? undefined : correctionOf(page);
  const correction = newest && { ...newest, label: wording.words.correctionKinds[newest.kind] };
  return {
    address: addressOf(address, path),
    id: addressOf(address, firstPlace),
    title,
    summary: [
      correction && `${correction.label} (${wording.date(correction.date).text})`,
      correction?.change,
      correction && withoutStop(correction.text),
      rating?.label.text,
      description,
    ]
      .filter((part) => part !== undefined)
      .join('. '),
    published: first,
    updated: changed < first ? first : changed,
    authors,
    topics,
    rating: rating && { id: rating.id, label: rating.label.text },
    correction,
  };
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}

/** The moment that a day, a month or a year begins in, by Greenwich; of a date with a time, that time. */
function instantOf(date: string): Date {
  const [, year = '1970', month = '01', day = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
  const exact = date.includes('T') ? Date.parse(date) : Number.NaN;
  return new Date(Number.isNaN(exact) ? Date.UTC(Number(year), Number(month) - 1, Number(day)) : exact);
}

/** What was corrected is news of that day. */
function byNews(one: PageFacts, other: PageFacts): number {
  const [a, b] = [newsDay(one), newsDay(other)];
  return a === b ? 0 : a < b ? 1 : -1;
}

function newsDay(page: PageFacts): string {
  const [published, corrected] = [filedOn(page), correctionOf(page)?.date ?? ''];
  return published > corrected ? published : corrected;
}

function byPublication(one: PageFacts, other: PageFacts): number {
  const [a, b] = [filedOn(one), filedOn(other)];
  return a === b ? 0 : a < b ? 1 : -1;
}
