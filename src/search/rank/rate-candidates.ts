import { featuresOf } from '../index/features-of.ts';
import type { SearchedCheck } from '../index/segment.ts';
import { hashOf } from '../text/letters-of.ts';
import { plainAddress } from '../text/plain-address.ts';
import { plainPost } from '../text/plain-post.ts';
import { languageOf, readWords } from '../text/read-words.ts';
import type { Archive } from './archive.ts';
import type { Judged } from './coefficients.ts';
import { compare, comparedQuery, type Likeness } from './compare.ts';
import { findCandidates } from './find-candidates.ts';
import { rate, rankOf } from './rate.ts';
import { samenessOf } from './sameness.ts';

/** A check that was compared with a query word by word. */
export interface RatedCheck {
  readonly check: SearchedCheck;
  readonly judged: Judged;
  readonly likeness: Likeness;
  /** Whether the query holds an address at which the claim was seen. */
  readonly isSameAddress: boolean;
  /** The greater the likelier. */
  readonly rank: number;
}

/** So many are compared word by word. */
const CANDIDATES = 60;
/** A longer lead says no more. */
const LONGEST_LEAD = 5;
/** What an address in common counts: more than all words. */
const SAME_ADDRESS = 100;

/** The checks that share most with a text, at most `most`, the likeliest first. */
export function rateCandidates(
  archive: Archive,
  text: string,
  { language: given, most }: { readonly language?: string | undefined; readonly most: number },
): readonly RatedCheck[] {
  const { text: said, addresses } = plainPost(text);
  const language = given?.slice(0, 2) ?? languageOf(said);
  const words = readWords(said, language, archive.known);
  const sought = new Set(addresses.map(plainAddress));
  const features = new Map(featuresOf(words));
  for (const address of sought) features.set(hashOf(`a${address}`), SAME_ADDRESS);
  const query = comparedQuery(archive.wordsOf(words));
  const candidates = findCandidates(features, archive, { most: CANDIDATES, language });
  const best = candidates[0]?.score ?? 1;
  const ranked = candidates
    .map((candidate) => {
      const check = archive.checkOf(candidate);
      const likeness = compare(query, archive.comparedOf(check));
      const rated = rate(candidate, likeness, { best, isOwn: check.language.slice(0, 2) === language });
      const isSameAddress = check.addresses?.some((address) => sought.has(plainAddress(address))) === true;
      return { check, rated, likeness, isSameAddress, rank: rankOf(rated) + (isSameAddress ? SAME_ADDRESS : 0) };
    })
    .toSorted((a, b) => b.rank - a.rank || (a.check.id < b.check.id ? -1 : 1));
  const [first = 0, second = first] = ranked.map(({ rank }) => rank);
  return ranked.slice(0, most).map(({ rated, rank, ...one }, index) => ({
    ...one,
    rank,
    judged: {
      ...rated,
      ...samenessOf(query, archive.comparedOf(one.check)),
      lead: index === 0 ? Math.min(LONGEST_LEAD, first - second) : Math.max(-LONGEST_LEAD, rank - first),
    },
  }));
}
