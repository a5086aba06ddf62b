import type { Likeness, MatchedWord } from './compare.ts';

/** Why an earlier check may be about the same claim. */
export interface Reason {
  readonly kind: 'address' | 'numbers' | 'near-numbers' | 'words' | 'spelling' | 'sound' | 'meaning';
  /** What is the same or alike, as the query has it. */
  readonly words: readonly string[];
  /** Each of them as the check has it; empty where that is a phrase. */
  readonly there: readonly string[];
}

/** So many words are given as a reason. */
const MOST = 4;

/** The kinds of reasons in the order of how much they say. */
const KINDS: readonly (readonly [Reason['kind'], (match: MatchedWord) => boolean])[] = [
  ['numbers', ({ by, sureness }) => by === 'number' && sureness === 1],
  ['near-numbers', ({ by, sureness }) => by === 'number' && sureness < 1],
  ['words', ({ by }) => by === 'word'],
  // Letters are shared, and short words sound alike, by chance.
  ['spelling', ({ by, sureness }) => by === 'letters' && sureness > 0.6],
  ['sound', ({ by, sureness, form }) => by === 'sound' && sureness > 0.5 && form !== ''],
  ['meaning', ({ by }) => by === 'concept'],
];

/** The reasons, those first that say most. */
export function reasonsFor({ matches }: Likeness, isSameAddress: boolean): readonly Reason[] {
  const reasons: Reason[] = isSameAddress ? [{ kind: 'address', words: [], there: [] }] : [];
  for (const [kind, isOf] of KINDS) {
    const found = matches
      .filter((match) => match.word.form !== '' && isOf(match))
      .toSorted((a, b) => b.sureness * b.worth - a.sureness * a.worth);
    const once = [...new Map(found.map(({ word, form }) => [word.form, form]))].slice(0, MOST);
    if (once.length > 0) reasons.push({ kind, words: once.map(([word]) => word), there: once.map(([, form]) => form) });
  }
  return reasons;
}
