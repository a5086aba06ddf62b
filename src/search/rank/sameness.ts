import type { ComparedCheck, ComparedQuery } from './compare.ts';
import { isSure, isYear, type Match } from './likeness.ts';
import type { WeighedWord } from './weighed.ts';

/** What tells whether two texts claim the same, beyond sharing words: whose words and which things are shared, and which are not. */
export interface Sameness {
  /** How much of the query names who spoke, as rarity counts it. */
  readonly who: number;
  /** What part of what is said, without who spoke and in which country, the check has; and the other way round. */
  readonly said: number;
  readonly saidThere: number;
  /** The smaller of the two. */
  readonly both: number;
  /** How much of it was found, as rarity counts it. */
  readonly found: number;
  /** The second greatest rarity of a word of it that was not found: one may be a slip. */
  readonly missed: number;
  /** How much of the claim the query does not tell, as rarity counts it. */
  readonly untold: number;
  /** What part of the things that the glossary knows is shared: those of the query, those of the claim. */
  readonly things: number;
  readonly thingsThere: number;
  /** The part of the meanings in the query that the check has, and how many it has not. */
  readonly meanings: number;
  readonly otherMeanings: number;
  /** Whether a figure that is no year is in both. */
  readonly figure: number;
  /** The longest run of words that stand in both in the same order. */
  readonly verbatim: number;
  /** Whether, in words that otherwise stand in the same order, one is exchanged for another: how rare both are. */
  readonly exchanged: number;
  /** How many words were asked: the more, the more it says that they were found. */
  readonly length: number;
}

/** As much as what hardly any check has is rare. */
const RARE = 9;
/** So many things or words are many. */
const MANY = 5;
/** Figures that are nearly the same are told by rounding. */
const ROUNDED = 0.4;

/** Weighs what a query and a check claim against one another. */
export function samenessOf(query: ComparedQuery, check: ComparedCheck): Sameness {
  const { words } = query;
  const core = [...check.claim, ...check.title];
  const [asked, who] = [bestIn(query, core), bestIn(query, check.speaker)];
  const about = words.flatMap((word, at) =>
    namesWho(who[at], asked[at]) || isCountry(word) ? [] : [{ word, match: asked[at] }],
  );
  const there = check.claim
    .filter((word) => !check.who.has(word))
    .map((word) => ({ word, match: bestOf(query.alike(word).map(({ back }) => back)) }));
  const [said, saidThere] = [share(about), share(there)];
  const meanings = { asked: meaningsIn(words), there: meaningsIn(core) };
  const shared = [...meanings.asked].filter((meaning) => meanings.there.has(meaning)).length;
  const [missed, untold] = [about, there].map(raritiesOfMissed);
  const verbatim = longestRun(query.order, check.order);
  return {
    who: Math.log1p(sumOf(who.filter((match, at) => namesWho(match, asked[at])).map(worthOf))),
    said,
    saidThere,
    both: Math.min(said, saidThere),
    found: Math.log1p(sumOf(about.filter(({ match }) => isSure(match)).map(({ match }) => worthOf(match)))),
    missed: (missed?.[1] ?? 0) / RARE,
    untold: Math.log1p(sumOf(untold ?? [])),
    things: shareOfThings(about),
    thingsThere: shareOfThings(there.filter(({ word }) => !isCountry(word))),
    meanings: meanings.asked.size === 0 ? 0 : shared / meanings.asked.size,
    otherMeanings: (meanings.asked.size - shared) / MANY,
    figure: words.some((word, at) => isFigure(word) && (asked[at]?.sureness ?? 0) > ROUNDED) ? 1 : 0,
    verbatim,
    exchanged: (verbatim * Math.min(missed?.[0] ?? 0, untold?.[0] ?? 0)) / RARE,
    length: Math.log1p(words.length),
  };
}

/** A word with the likest of the other text. */
interface Matched {
  readonly word: WeighedWord;
  readonly match: Match | undefined;
}

function bestIn({ words, alike }: ComparedQuery, others: readonly WeighedWord[]): readonly (Match | undefined)[] {
  const best: (Match | undefined)[] = words.map(() => undefined);
  for (const other of others) for (const { at, forth } of alike(other)) best[at] = bestOf([best[at], forth]);
  return best;
}

function bestOf(matches: readonly (Match | undefined)[]): Match | undefined {
  let best: Match | undefined;
  for (const match of matches) if (worthOf(match) > worthOf(best)) best = match;
  return best;
}

function worthOf(match: Match | undefined): number {
  return match === undefined ? 0 : match.sureness * match.worth;
}

/** How rare the words are that were not found, the rarest first. */
function raritiesOfMissed(words: readonly Matched[]): readonly number[] {
  return words
    .filter(({ match }) => !isSure(match))
    .map(({ word }) => word.rarity)
    .toSorted((a, b) => b - a);
}

/** Whether a word names who spoke rather than something that was said. */
function namesWho(who: Match | undefined, said: Match | undefined): boolean {
  return isSure(who) && who?.by !== 'concept' && worthOf(who) >= worthOf(said);
}

function isCountry({ concepts }: WeighedWord): boolean {
  return concepts.some((concept) => concept.startsWith('@'));
}

function isFigure({ values }: WeighedWord): boolean {
  return values.length > 0 && !values.some(isYear);
}

function share(words: readonly Matched[]): number {
  const all = sumOf(words.map(({ word }) => word.rarity));
  return all === 0 ? 0 : sumOf(words.map(({ match }) => worthOf(match))) / all;
}

/** A word that the glossary does not know may be another for a thing; one that it knows, and that is not there, is another thing. */
function shareOfThings(words: readonly Matched[]): number {
  const things = words
    .filter(({ word }) => word.values.length === 0 && word.concepts.length > 0)
    .map(({ word, match }) => ({ match, rarity: Math.min(word.rarity, Math.max(...word.rarities)) }));
  const all = sumOf(things.map(({ rarity }) => rarity));
  return all === 0 ? 0 : sumOf(things.filter(({ match }) => isSure(match)).map(({ rarity }) => rarity)) / all;
}

/** What words stand for, without countries and months. */
function meaningsIn(words: readonly WeighedWord[]): ReadonlySet<string> {
  return new Set(words.flatMap(({ concepts }) => concepts.filter((concept) => !/^[@#]/.test(concept))));
}

function longestRun(order: readonly string[], pairs: ReadonlySet<string>): number {
  let [run, longest] = [0, 0];
  for (const pair of order) {
    run = pairs.has(pair) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return Math.min(MANY, longest) / MANY;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
