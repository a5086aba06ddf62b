import { distance } from 'fastest-levenshtein';

/** Longer words are not typing slips, and a hostile file could make their comparison costly. */
const LONGEST = 60;
/** How many comparisons one suggester makes: enough for every honest file, half a second for a hostile one. */
const MOST_COMPARISONS = 1_000_000;

/** Gives the word that another is most likely a misspelling of, if any comes near; the first of equals wins. */
export type Suggest = (word: string) => string | undefined;

/** The candidate that `word` is most likely a misspelling of. For many words, use `suggesterOf`. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  return suggesterOf(candidates)(word);
}

/** Prepares candidates for many words. When its comparisons are used up, it suggests nothing more. */
export function suggesterOf(candidates: Iterable<string>): Suggest {
  // Most suggesters are never used.
  let known: readonly Prepared[] | undefined;
  let comparisons = 0;
  return (word) => {
    if (word.length > LONGEST || comparisons > MOST_COMPARISONS) return undefined;
    known ??= [...candidates].filter(({ length }) => length <= LONGEST).map(prepare);
    comparisons += known.length;
    const wanted = prepare(word);
    const { length } = wanted.plain;
    let best: string | undefined;
    // Of two letters either may be meant: only case and separators are slips there.
    let least = length < 3 ? 1 : Math.max(1, Math.floor(length / 3)) + 1;
    for (const candidate of known) {
      if (Math.abs(candidate.plain.length - length) >= least) continue;
      const steps = slipsBetween(wanted, candidate);
      if (steps < least) [best, least] = [candidate.word, steps];
    }
    return best;
  };
}

/**
 * The candidate that `word` can only be a misspelling of: one or two slips away, and nearer than all others.
 * If two come equally near, or the word is too short to tell, nothing is certain.
 */
export function surelyMeant(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const wanted = prepare(word);
  const [best, second] = candidates
    .filter(({ length }) => length <= LONGEST)
    .map((candidate) => ({ candidate, slips: slipsBetween(wanted, prepare(candidate)) }))
    .toSorted((a, b) => a.slips - b.slips);
  if (best === undefined || best.slips === second?.slips) return undefined;
  return best.slips <= Math.min(2, Math.floor(word.length / 3)) ? best.candidate : undefined;
}

/** More are too many to put in order for each word, and to find one's way among. */
const MOST_ORDERED = 60;

/** The first few candidates, those before that share a part or letters with a word: for a reader who has to choose. */
export function nearestFirst(word: string, candidates: readonly string[], most: number): readonly string[] {
  const wanted = prepare(word.slice(0, LONGEST));
  const parts = new Set(wanted.plain.split('-'));
  const shared = (candidate: string): number =>
    prepare(candidate)
      .plain.split('-')
      .filter((part) => parts.has(part)).length;
  const related = candidates.length > MOST_ORDERED ? candidates.filter((one) => shared(one) > 0) : candidates;
  return related
    .slice(0, MOST_ORDERED)
    .map((candidate) => ({
      candidate,
      shared: shared(candidate),
      slips: slipsBetween(wanted, prepare(candidate.slice(0, LONGEST))),
    }))
    .toSorted((a, b) => b.shared - a.shared || a.slips - b.slips)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

function slipsBetween(a: Prepared, b: Prepared): number {
  return sameLetters(a, b) ? 1 : distance(a.plain, b.plain);
}

interface Prepared {
  readonly word: string;
  /** Case, underscores and spaces are slips of habit and cost nothing. */
  readonly plain: string;
  /** Made at the first use. */
  letters?: string;
}

function prepare(word: string): Prepared {
  return { word, plain: word.toLowerCase().replaceAll(/[_\s]/g, '-') };
}

/** Letters in another order count as one slip: swapped letters are the commonest slip of all. */
function sameLetters(a: Prepared, b: Prepared): boolean {
  return (
    a.plain !== b.plain && a.plain.length === b.plain.length && a.plain.length > 3 && lettersOf(a) === lettersOf(b)
  );
}

function lettersOf(prepared: Prepared): string {
  return (prepared.letters ??= [...prepared.plain].toSorted().join(''));
}
