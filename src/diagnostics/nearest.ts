import { distance } from 'fastest-levenshtein';

/** Longer words are no typing slips, and their comparison would take time that a hostile file could spend. */
const LONGEST = 60;

/** The candidate that `word` is most likely a misspelling of, if any comes near; the first of equals wins. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const plain = simplify(word);
  let best: string | undefined;
  // Of two letters either may be meant: only case and separators are slips there.
  let least = plain.length < 3 ? 1 : Math.max(1, Math.floor(plain.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - plain.length) >= least || candidate.length > LONGEST) continue;
    const other = simplify(candidate);
    const steps = sameLetters(plain, other) ? 1 : distance(plain, other);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** Case, underscores and spaces are slips of habit and cost nothing. */
function simplify(word: string): string {
  return word.toLowerCase().replaceAll(/[_\s]/g, '-');
}

/** Letters in another order count as one slip: swapped letters are the commonest of all. */
function sameLetters(a: string, b: string): boolean {
  return a.length === b.length && a.length > 3 && [...a].toSorted().join('') === [...b].toSorted().join('');
}
