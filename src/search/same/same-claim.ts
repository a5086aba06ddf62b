import { isSure, isYear, matchOf } from '../rank/likeness.ts';
import type { WeighedWord } from '../rank/weighed.ts';
import { commonOrder, type CommonOrder } from './common-order.ts';
import { areContrary } from './contraries.ts';
import { samePart } from './parts.ts';
import { orderedAs, type ToldClaim, type ToldClaims } from './told-claim.ts';

/** What tells whether a draft makes the claim of a check, whatever else is in the archive. */
export interface SameClaim {
  /** How many words of the check’s claim the draft has, as a logarithm. */
  readonly shared: number;
  /** What part of the things in the draft’s claim that the glossary knows the check has; 0.5 where there are none. */
  readonly things: number;
  /** What part of the check’s title the draft has. */
  readonly title: number;
  /** How many figures of the draft’s claim the check has. */
  readonly figures: number;
  /** How many figures either has that the other has not, whichever is fewer. */
  readonly otherFigures: number;
  /** How many years of the draft the check has not. */
  readonly otherYears: number;
  /** Whether they say contrary things: risen, fallen. */
  readonly contrary: number;
  /** In how far the claims are in the same words in the same order, but for some in whose place the other has others. */
  readonly exchanged: number;
  /** In how far they are, but for some that each has for itself anywhere; and the same of the titles. */
  readonly leftOver: number;
  readonly leftOverTitle: number;
}

/** Compares a draft with a check. */
function compareTold(draft: ToldClaim, check: ToldClaim): SameClaim {
  const [here, there] = findBoth(draft, check);
  const figures = here.claim.filter(({ word }) => isFigure(word));
  return {
    shared: Math.log1p(sumOf(there.claim.filter(isSaid).map(({ sureness }) => sureness))),
    things: meanOf(here.claim.filter((found) => isSaid(found) && isThing(found.word))),
    title: meanOf(there.title.filter(isSaid)),
    figures: Math.min(MANY, figures.filter(isFound).length),
    otherFigures: Math.min(lostOf(here, isFigure), lostOf(there, isFigure)),
    otherYears: Math.min(2, lostOf(here, isYearWord)),
    contrary: areContrary(conceptsOf(here), conceptsOf(there)) ? 1 : 0,
    ...exchangedIn(commonOrder(draft.claimOrder, check.claimOrder), lostWords(here.claim), lostWords(there.claim)),
    leftOverTitle: exchangedIn(
      commonOrder(draft.titleOrder, check.titleOrder),
      lostWords(here.title),
      lostWords(there.title),
    ).leftOver,
  };
}

/** What speaks for and against a draft being about the claim of a check, for each way in which both tell it. */
export function compareTellings(draft: ToldClaims, check: ToldClaims): readonly SameClaim[] {
  const [first, second = first] = draft;
  const [firstThere, secondThere = firstThere] = check;
  const pairs = draft.length + check.length > 2 ? [0, 1] : [0];
  return pairs.map((at) => compareTold(at === 0 ? first : second, at === 0 ? firstThere : secondThere));
}

/** More figures say no more. */
const MANY = 3;

/** A word with how sure it is that the other text has it. */
interface FoundWord {
  readonly word: WeighedWord;
  readonly sureness: number;
  /** Whether it names who spoke. */
  readonly isWho: boolean;
}

interface FoundWords {
  readonly claim: readonly FoundWord[];
  readonly title: readonly FoundWord[];
}

/** Looks for the words of each text in claim and title of the other. */
function findBoth(draft: ToldClaim, check: ToldClaim): readonly [FoundWords, FoundWords] {
  const [own, other] = [
    [...draft.claim, ...draft.title],
    [...check.claim, ...check.title],
  ];
  const best = new Float32Array(own.length);
  const bestThere = new Float32Array(other.length);
  for (const [at, word] of own.entries())
    for (const [place, there] of other.entries()) {
      const sureness = matchOf(word, there)?.sureness ?? samePart(word, there);
      best[at] = Math.max(best[at] ?? 0, sureness);
      bestThere[place] = Math.max(bestThere[place] ?? 0, sureness);
    }
  const speakers = [...draft.speaker, ...check.speaker];
  const found = (words: readonly WeighedWord[], surenesses: Float32Array): readonly FoundWord[] =>
    words.map((word, at) => ({ word, sureness: surenesses[at] ?? 0, isWho: namesOne(word, speakers) }));
  const [here, there] = [found(own, best), found(other, bestThere)];
  return [
    { claim: here.slice(0, draft.claim.length), title: here.slice(draft.claim.length) },
    { claim: there.slice(0, check.claim.length), title: there.slice(check.claim.length) },
  ];
}

function namesOne(word: WeighedWord, speakers: readonly WeighedWord[]): boolean {
  return speakers.some((speaker) => {
    const match = matchOf(word, speaker);
    return match?.by !== 'concept' && isSure(match);
  });
}

/** Whether a word is part of what was said, not of who said it and in which country. */
function isSaid({ word, isWho }: FoundWord): boolean {
  return !isWho && !word.concepts.some((concept) => concept.startsWith('@'));
}

const QUANTITY = /^(?:[@#]|number-|half$|third$|quarter$|double$|triple$|tenfold$|hundred$|thousand$|[mb]illion$)/;

function isThing({ values, concepts }: WeighedWord): boolean {
  return values.length === 0 && concepts.length > 0 && !concepts.some((concept) => QUANTITY.test(concept));
}

function isFigure({ values }: WeighedWord): boolean {
  return values.length > 0 && !values.some(isYear);
}

function isYearWord({ values }: WeighedWord): boolean {
  return values.some(isYear);
}

function isFound({ sureness }: FoundWord): boolean {
  return sureness >= SURE;
}
const SURE = 0.5;

/** How many different numbers of a kind were not found. */
function lostOf({ claim, title }: FoundWords, isKind: (word: WeighedWord) => boolean): number {
  const lost = [...claim, ...title].filter((found) => isKind(found.word) && !isFound(found));
  return new Set(lost.map(({ word }) => word.values[0])).size;
}

function conceptsOf({ claim, title }: FoundWords): ReadonlySet<string> {
  return new Set([...claim, ...title].flatMap(({ word }) => word.concepts));
}

/** Concepts of words that tell who said something, and how, not what was said. */
const FRAMING = new Set([
  'claim-say',
  'announce',
  'speech',
  'quote',
  'journalist',
  'media-press',
  'viral-post',
  'message',
]);

function isFraming({ word, isWho }: FoundWord): boolean {
  return isWho || word.concepts.some((concept) => FRAMING.has(concept));
}

/** How the words of a text that the other does not have stand in its order. */
function lostWords(words: readonly FoundWord[]): ReadonlySet<string> {
  const lost = words.filter((found) => found.word.form !== '' && !isFound(found) && !isFraming(found));
  return new Set(lost.map(({ word }) => orderedAs(word)));
}

function exchangedIn(
  { share, gaps }: CommonOrder,
  lost: ReadonlySet<string>,
  lostThere: ReadonlySet<string>,
): Pick<SameClaim, 'exchanged' | 'leftOver'> {
  const isExchanged = gaps.some(
    ({ here, there, isWithin }) =>
      isWithin && here.some((word) => lost.has(word)) && there.some((word) => lostThere.has(word)),
  );
  return {
    exchanged: isExchanged ? share ** 2 : 0,
    leftOver: lost.size > 0 && lostThere.size > 0 ? share ** 2 : 0,
  };
}

function meanOf(words: readonly FoundWord[]): number {
  return words.length === 0 ? 0.5 : sumOf(words.map(({ sureness }) => sureness)) / words.length;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
