import { isYear, matchOf, type Match } from './likeness.ts';
import type { WeighedWord } from './weighed.ts';

/** An earlier check as it is compared: its texts apart. */
export interface ComparedCheck {
  readonly claim: readonly WeighedWord[];
  readonly title: readonly WeighedWord[];
  readonly speaker: readonly WeighedWord[];
  readonly others: readonly WeighedWord[];
  /** The words of the claim that name who spoke. */
  readonly who: ReadonlySet<WeighedWord>;
}

/** How much a query and a check have in common, each from 0 to 1 but for `worth`. */
export interface Likeness {
  /** What part of the query the check covers. */
  readonly covered: number;
  /** What part of the claim the query covers. */
  readonly told: number;
  /** The part of the query's numbers that the check has; 0.5 if it has none. */
  readonly numbers: number;
  /** The part of the claim's numbers that the query has; 0.5 if it has none. */
  readonly numbersTold: number;
  /** Whether both name years, and none the same. */
  readonly isOtherYear: boolean;
  /** What part of the query the claim and the title cover, without who said it and what was found out. */
  readonly inClaim: number;
  /** The greatest rarity of a word of the query that was not found, and of one that was. */
  readonly missing: number;
  readonly hit: number;
  /** How much is shared, as rarity counts it. */
  readonly worth: number;
  /** How many words of the query were found. */
  readonly count: number;
  /** The words of the query that were found, and by what. */
  readonly matches: readonly MatchedWord[];
}

/** A word of the query that a check has, too. */
export interface MatchedWord extends Match {
  readonly word: WeighedWord;
}

/** A query that is compared with many checks. */
export interface ComparedQuery {
  readonly words: readonly WeighedWord[];
  /** What its words have in common with a word of a check. */
  readonly alike: (other: WeighedWord) => readonly Pair[];
}

/** A word of a query that is like one of a check. */
interface Pair {
  /** The place of the query's word. */
  readonly at: number;
  readonly forth: Match | undefined;
  /** What the check's word has in common with the query's, seen from there. */
  readonly back: Match | undefined;
}

/** Prepares a query; each word that several checks have is compared once. */
export function comparedQuery(words: readonly WeighedWord[]): ComparedQuery {
  const known = new Map<WeighedWord, readonly Pair[]>();
  const pairsWith = (other: WeighedWord): readonly Pair[] => {
    const pairs: Pair[] = [];
    for (const [at, word] of words.entries()) {
      const forth = matchOf(word, other);
      const back = matchOf(other, word);
      if (forth !== undefined || back !== undefined) pairs.push({ at, forth, back });
    }
    known.set(other, pairs);
    return pairs;
  };
  return { words, alike: (other) => known.get(other) ?? pairsWith(other) };
}

/** Compares word by word. */
export function compare({ words, alike }: ComparedQuery, { claim, title, speaker, others }: ComparedCheck): Likeness {
  const core: (Match | undefined)[] = words.map(() => undefined);
  let [length, told, own, ownSame] = [0, 0, 0, 0];
  for (const other of claim) {
    let match: Match | undefined;
    for (const { at, forth, back } of alike(other)) {
      core[at] = better(core[at], forth);
      match = better(match, back);
    }
    length += other.rarity;
    if (match !== undefined) told += match.sureness * match.worth;
    if (other.values.length === 0) continue;
    own += 1;
    ownSame += match?.by === 'number' ? match.sureness : 0;
  }
  for (const other of title) for (const { at, forth } of alike(other)) core[at] = better(core[at], forth);
  const all = [...core];
  const beside = [...speaker, ...others];
  for (const other of beside) for (const { at, forth } of alike(other)) all[at] = better(all[at], forth);
  return {
    ...covering(words, core, all),
    told: length === 0 ? 0 : told / length,
    numbersTold: own === 0 ? 0.5 : ownSame / own,
    isOtherYear: haveOtherYears(words, [...claim, ...title, ...beside]),
  };
}

function better(one: Match | undefined, other: Match | undefined): Match | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.sureness * other.worth > one.sureness * one.worth ? other : one;
}

/** What of a query was found: in claim and title, and anywhere. */
function covering(
  words: readonly WeighedWord[],
  core: readonly (Match | undefined)[],
  all: readonly (Match | undefined)[],
): Omit<Likeness, 'told' | 'numbersTold' | 'isOtherYear'> {
  const matches: MatchedWord[] = [];
  let [wanted, found, count, inClaim] = [0, 0, 0, 0];
  let [missing, hit] = [0, 0];
  let [numbers, same] = [0, 0];
  for (const [at, word] of words.entries()) {
    const match = all[at];
    wanted += word.rarity;
    const isNumber = word.values.length > 0;
    if (isNumber) numbers += 1;
    if (match === undefined || match.sureness < 0.5) missing = Math.max(missing, word.rarity);
    else hit = Math.max(hit, match.worth);
    if (match === undefined) continue;
    const there = core[at];
    if (there !== undefined) inClaim += there.sureness * there.worth;
    found += match.sureness * match.worth;
    matches.push({ ...match, word });
    if (match.sureness > 0.5) count += 1;
    if (isNumber) same += match.sureness;
  }
  return {
    covered: wanted === 0 ? 0 : found / wanted,
    numbers: numbers === 0 ? 0.5 : same / numbers,
    inClaim: wanted === 0 ? 0 : inClaim / wanted,
    missing,
    hit,
    worth: found,
    count,
    matches,
  };
}

function haveOtherYears(query: readonly WeighedWord[], all: readonly WeighedWord[]): boolean {
  const [asked, told] = [query, all].map((words) => new Set(words.flatMap(({ values }) => values.filter(isYear))));
  if (asked === undefined || told === undefined || asked.size === 0 || told.size === 0) return false;
  return [...asked].every((year) => !told.has(year));
}
