import type { FoundReview } from '../found-review.ts';
import { readLanguage } from '../values/read-language.ts';
import { hostOf } from '../values/read-address.ts';
import { withoutEchoes } from './echoes.ts';
import { Ledger, type Entry, type Path } from './ledger.ts';
import { readFirstAddress } from './read-addresses.ts';
import { readAppearances } from './read-appearances.ts';
import { readClaimant } from './read-claimant.ts';
import { readDate } from './read-dates.ts';
import { readLabel } from './read-label.ts';
import type { Profile } from './profile.ts';
import { readRating } from './read-rating.ts';
import { readReviewer } from './read-reviewer.ts';
import { readList, readParagraphs, readText } from './read-texts.ts';

/** A review where it was found, with how its form is read. */
export interface Sighting extends Entry {
  readonly profile: Profile;
  /** The address against which relative ones are resolved. */
  readonly base?: string;
  /** The language of the page around it. */
  readonly language?: string;
}

/** Reads a review as an editor would; what no field holds is in `rest`, what cannot be used in `problems`. */
export function readReview(sighting: Sighting, from: FoundReview['from']): FoundReview {
  const { profile, base: around } = sighting;
  const ledger = new Ledger(sighting);
  const url = readFirstAddress(ledger, profile.url, around) ?? (hostOf(around) === undefined ? undefined : around);
  const base = around ?? url;
  const reviewer = readReviewer(ledger, profile.reviewer, { base, page: url });
  const { claimant, posts } = readClaimant(ledger, profile.claimant, base);
  const places = readAppearances(ledger, profile, { url, reviewer: reviewer?.url, base }, posts);
  const review = {
    from,
    url,
    claim: readText(ledger, profile.claim),
    title: readText(ledger, profile.title),
    language: languageOf(ledger, profile.language) ?? sighting.language,
    published: readDate(ledger, profile.published),
    modified: readDate(ledger, profile.modified),
    label: readLabel(ledger, profile),
    rating: readRating(ledger, profile.rating),
    explanation: readText(ledger, profile.explanation),
    body: readParagraphs(ledger, profile.body),
    reviewer,
    claimant,
    claimDate: readDate(ledger, profile.claimDate, true),
    ...places,
    image: readFirstAddress(ledger, profile.image, base),
    keywords: readList(ledger, profile.keywords, SEPARATORS),
  };
  remarkOnDates(ledger, review, profile.claimDate);
  const whole = { ...review, rest: [], problems: ledger.problems };
  return { ...whole, rest: withoutEchoes(ledger.unused(), whole) };
}

/** What stands between keywords in one text. */
const SEPARATORS = /[,;،、；，]/;

function languageOf(ledger: Ledger, paths: readonly Path[]): string | undefined {
  for (const leaf of paths.flatMap((path) => ledger.texts(path))) {
    const language = readLanguage(leaf.value);
    if (language !== undefined) {
      ledger.use(leaf);
      return language;
    }
    ledger.report(leaf, 'This is no language that is known here.');
  }
  return undefined;
}

/** Nobody reviews what was not said yet: one of the days is wrong. */
function remarkOnDates(
  ledger: Ledger,
  { published, claimDate }: Pick<FoundReview, 'published' | 'claimDate'>,
  paths: readonly Path[],
): void {
  if (published === undefined || claimDate === undefined || claimDate <= published.slice(0, claimDate.length)) return;
  const path = paths[0]?.join('.') ?? '';
  ledger.report(
    { path, value: claimDate },
    `The claim is dated after its review, which was published on ${published}.`,
  );
}
