import type { Likeness, MatchedWord } from './compare.ts';

/** Why an earlier check may be about the same claim. */
export interface Reason {
  readonly kind: 'address' | 'numbers' | 'names' | 'words' | 'meaning';
  /** What is the same, as the query has it. */
  readonly words: readonly string[];
}

/** So many words are given as a reason. */
const MOST = 4;

/** The reasons in the order of how much they say. */
export function reasonsFor({ matches }: Likeness, isSameAddress: boolean): readonly Reason[] {
  const reasons: Reason[] = isSameAddress ? [{ kind: 'address', words: [] }] : [];
  const kinds: readonly (readonly [Reason['kind'], (match: MatchedWord) => boolean])[] = [
    ['numbers', ({ by }) => by === 'number'],
    // Short words sound alike by chance.
    ['names', ({ by, sureness }) => by === 'sound' && sureness > 0.5],
    ['words', ({ by, sureness }) => by === 'word' || (by === 'letters' && sureness > 0.6)],
    ['meaning', ({ by }) => by === 'concept'],
  ];
  for (const [kind, isOf] of kinds) {
    const found = matches
      .filter((match) => match.word.form !== '' && isOf(match))
      .toSorted((a, b) => b.sureness * b.worth - a.sureness * a.worth);
    if (found.length > 0)
      reasons.push({ kind, words: [...new Set(found.map(({ word }) => word.form))].slice(0, MOST) });
  }
  return reasons;
}
