import type { SearchedCheck } from '../index/segment.ts';
import { readWords } from '../text/read-words.ts';
import { bestMatch, weighed, type Match, type RarityOf, type WeighedWord } from './likeness.ts';

/** An earlier check as it is compared: its texts apart. */
export interface ComparedCheck {
  readonly claim: readonly WeighedWord[];
  readonly title: readonly WeighedWord[];
  readonly others: readonly WeighedWord[];
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

/** Reads the texts of a check. */
export function comparedCheck(check: SearchedCheck, rarityOf: RarityOf): ComparedCheck {
  const { claim, title, language } = check;
  const read = (text: string): readonly WeighedWord[] => weighed(readWords(text, language), rarityOf);
  const others = [check.speaker, check.topics, check.quote, check.answer].filter((text) => text !== undefined);
  return { claim: read(claim), title: read(title), others: read(others.join('\n')) };
}

/** Compares word by word. */
export function compare(query: readonly WeighedWord[], { claim, title, others }: ComparedCheck): Likeness {
  const core = [...claim, ...title];
  const all = [...core, ...others];
  const matches: MatchedWord[] = [];
  let [wanted, found, count, inClaim] = [0, 0, 0, 0];
  let [missing, hit] = [0, 0];
  let [numbers, same] = [0, 0];
  for (const word of query) {
    const match = bestMatch(word, all);
    wanted += word.rarity;
    const isNumber = word.values.length > 0;
    if (isNumber) numbers += 1;
    if (match === undefined || match.sureness < 0.5) missing = Math.max(missing, word.rarity);
    else hit = Math.max(hit, match.worth);
    if (match === undefined) continue;
    const there = bestMatch(word, core);
    if (there !== undefined) inClaim += there.sureness * there.worth;
    found += match.sureness * match.worth;
    matches.push({ ...match, word });
    if (match.sureness > 0.5) count += 1;
    if (isNumber) same += match.sureness;
  }
  let [length, told, own, ownSame] = [0, 0, 0, 0];
  for (const word of claim) {
    length += word.rarity;
    const match = bestMatch(word, query);
    if (match !== undefined) told += match.sureness * match.worth;
    if (word.values.length === 0) continue;
    own += 1;
    ownSame += match?.by === 'number' ? match.sureness : 0;
  }
  return {
    covered: wanted === 0 ? 0 : found / wanted,
    told: length === 0 ? 0 : told / length,
    numbers: numbers === 0 ? 0.5 : same / numbers,
    numbersTold: own === 0 ? 0.5 : ownSame / own,
    isOtherYear: haveOtherYears(query, all),
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

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}
