import { checkAt, placeOf, type SearchedCheck, type Segment } from '../index/segment.ts';
import { readTold, type ToldClaims } from '../same/told-claim.ts';
import { hashOf } from '../text/letters-of.ts';
import { readWords, type KnownWords, type ReadWord } from '../text/read-words.ts';
import type { ComparedCheck } from './compare.ts';
import { isSure, matchOf } from './likeness.ts';
import { differentWords, weigh, type WeighedWord } from './weighed.ts';

/** An archive that is searched: its segments, and what was worked out of them so far. */
export interface Archive {
  readonly segments: readonly Segment[];
  readonly size: number;
  /** The logarithm of how many checks there are for each that has a feature. */
  readonly rarityOf: (feature: number) => number;
  /** The place of a feature in each segment; -1 where it has none. */
  readonly placesOf: (feature: number) => Int32Array;
  /** A check by the number of its segment and its place there; the same object as long as it is remembered. */
  readonly checkOf: (where: { readonly segment: number; readonly place: number }) => SearchedCheck;
  /** The different words of a text, each weighed by its rarity here. */
  readonly wordsOf: (words: readonly ReadWord[]) => readonly WeighedWord[];
  /** The texts of a check as they are compared. */
  readonly comparedOf: (check: SearchedCheck) => ComparedCheck;
  /** What a check claims, as drafts are compared with it. */
  readonly toldOf: (check: SearchedCheck) => ToldClaims;
  readonly known: KnownWords;
}

/** The rarity of what no check has, in an archive of any size: that of ten thousand, by which the coefficients were fitted. */
const RAREST = 9.8;
/** A language needs so many checks before what is common in it counts by half. */
const ENOUGH = 25;
/** So much is remembered of features, words and checks each. */
const MOST = 100_000;

/** Opens segments to be searched. */
export function openArchive(segments: readonly Segment[]): Archive {
  const size = segments.reduce((sum, { size: own }) => sum + own, 0);
  const spread = spreadOf(segments);
  const placesOf = (feature: number): Int32Array => Int32Array.from(segments, (segment) => placeOf(segment, feature));
  // Of most features the rarity alone is asked for, and an archive has thousands of segments.
  const rarityOf = remembered((feature: number) => rarityIn(segments, placesOf(feature), { size, ...spread }));
  const known: KnownWords = new Map();
  const weighed = remembered((word: ReadWord) => weigh(word, (feature) => rarityOf(hashOf(feature))));
  const wordsOf = (words: readonly ReadWord[]): readonly WeighedWord[] => differentWords(words, weighed);
  const comparedOf = remembered((check: SearchedCheck) => comparedCheck(check, { wordsOf, known }));
  const toldOf = remembered((check: SearchedCheck) => readTold(check, check.language, known));
  const checks = segments.map((segment) => remembered((place: number) => checkAt(segment, place)));
  const checkOf: Archive['checkOf'] = ({ segment, place }) => {
    const check = checks[segment]?.(place);
    if (check === undefined) throw new Error('An archive does not have so many segments.');
    return check;
  };
  return { segments, size, rarityOf, placesOf, checkOf, wordsOf, comparedOf, toldOf, known };
}

function comparedCheck(
  { claim, title, language, speaker = '', topics, quote, answer }: SearchedCheck,
  { wordsOf, known }: Pick<Archive, 'wordsOf' | 'known'>,
): ComparedCheck {
  const [claimed, titled, by, beside] = [
    claim,
    title,
    speaker,
    [topics, quote, answer].filter((text) => text !== undefined).join('\n'),
  ].map((text) => readWords(text, language, known));
  const speaking = wordsOf(by ?? []);
  const words = wordsOf(claimed ?? []);
  return {
    claim: words,
    title: wordsOf(titled ?? []),
    speaker: speaking,
    others: wordsOf(beside ?? []),
    who: new Set(words.filter((word) => speaking.some((other) => isSure(matchOf(word, other))))),
  };
}

/** A function that works out nothing twice. */
function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const value = make(key);
    known.set(key, value);
    return value;
  };
}

/** How the checks of an archive are spread over languages. */
interface Spread {
  /** For each segment the number of the language of each check. */
  readonly numbers: readonly Uint8Array[];
  /** How many checks each language has. */
  readonly sizes: readonly number[];
}

function spreadOf(segments: readonly Segment[]): Spread {
  const numberOf = new Map<string, number>();
  const sizes: number[] = [];
  const numbers = segments.map(({ languages, languageOf }) => {
    const ofSegment = languages.map((language) => {
      const number = numberOf.get(language) ?? Math.min(255, numberOf.size);
      numberOf.set(language, number);
      return number;
    });
    return Uint8Array.from(languageOf, (own) => {
      const number = ofSegment[own] ?? 0;
      sizes[number] = (sizes[number] ?? 0) + 1;
      return number;
    });
  });
  return { numbers, sizes };
}

/** A word is as common as in the language where it is the commonest: those of small languages would all be rare. */
function rarityIn(
  segments: readonly Segment[],
  places: Int32Array,
  { size, numbers, sizes }: Spread & { readonly size: number },
): number {
  const counts = new Int32Array(sizes.length);
  let count = 0;
  for (const [index, { starts, holders }] of segments.entries()) {
    const place = places[index] ?? -1;
    const languages = numbers[index];
    if (place < 0 || languages === undefined) continue;
    const [start = 0, end = 0] = [starts[place], starts[place + 1]];
    count += end - start;
    for (let at = start; at < end; at++) {
      const language = languages[holders[at] ?? 0] ?? 0;
      counts[language] = (counts[language] ?? 0) + 1;
    }
  }
  let share = count / size;
  for (const [language, own] of counts.entries()) share = Math.max(share, own / ((sizes[language] ?? 0) + ENOUGH));
  const most = Math.log((size + 1) / 0.5);
  return (Math.log((size + 1) / (share * size + 0.5)) * RAREST) / most;
}
