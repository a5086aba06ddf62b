import type { ComparedCheck, ComparedQuery } from './compare.ts';
import { isSure, type Match } from './likeness.ts';
import type { WeighedWord } from './weighed.ts';

/** What tells whether two texts claim the same, beyond sharing words: whose words and which things are shared, and which are not. */
export interface Sameness {
  /** How much of the query names who spoke, as rarity counts it. */
  readonly who: number;
  /** How much of the claim the query does not tell, as rarity counts it. */
  readonly untold: number;
  /** What part of the things that the glossary knows is shared: those of the query, those of the claim. */
  readonly things: number;
  readonly thingsThere: number;
  /** How many words were asked: the more, the more it says that they were found. */
  readonly length: number;
}

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
  const untold = Math.log1p(sumOf(there.filter(({ match }) => !isSure(match)).map(({ word }) => word.rarity)));
  return {
    who: Math.log1p(sumOf(who.filter((match, at) => namesWho(match, asked[at])).map(worthOf))),
    untold,
    things: shareOfThings(about),
    thingsThere: shareOfThings(there.filter(({ word }) => !isCountry(word))),
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

/** Whether a word names who spoke rather than something that was said. */
function namesWho(who: Match | undefined, said: Match | undefined): boolean {
  return isSure(who) && who?.by !== 'concept' && worthOf(who) >= worthOf(said);
}

function isCountry({ concepts }: WeighedWord): boolean {
  return concepts.some((concept) => concept.startsWith('@'));
}

/** A word that the glossary does not know may be another for a thing; one that it knows, and that is not there, is another thing. */
function shareOfThings(words: readonly Matched[]): number {
  const things = words
    .filter(({ word }) => word.values.length === 0 && word.concepts.length > 0)
    .map(({ word, match }) => ({ match, rarity: Math.min(word.rarity, Math.max(...word.rarities)) }));
  const all = sumOf(things.map(({ rarity }) => rarity));
  return all === 0 ? 0 : sumOf(things.filter(({ match }) => isSure(match)).map(({ rarity }) => rarity)) / all;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
