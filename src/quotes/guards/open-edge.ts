import { isSentenceStart, isSetOff, sentenceStart } from '../text/borders.ts';
import type { TextIndex } from '../text/text-index.ts';
import type { ChangedPiece } from '../quotation/parse-quote.ts';
import { bracketLists } from './bracket-lists.ts';
import { guardedBetween, type Guards } from './guards.ts';
import { guardedBefore } from './warnings-for.ts';
import type { Weighed } from './weighed.ts';
import { firstOf, lengthAt, lengthBefore, type WordAt } from './word-list.ts';

type Lost = Weighed['lost'];

interface Asked {
  readonly index: TextIndex;
  readonly guards: Guards;
}

/** The rest of a sentence is looked at so far, in words or signs. */
const FARTHEST = 80;
/** “Except for”: so near behind the quoted words a denial makes an exception. */
const NEAR = 4;
/** A condition stands no further up than behind so many commas. */
const MOST_BORDERS = 2;

/**
 * What a mark of omission at the end of a quotation must not leave out of its last sentence: a condition, a limit, an exception,
 * or that it is not so.
 */
export function lostBehind({ index, guards }: Asked, at: number): Lost {
  if (isSentenceStart(index, at)) return undefined;
  let end = at + 1;
  while (end - at < FARTHEST && !isSentenceStart(index, end)) end += 1;
  const wordAt: WordAt = (place) => index.vocabulary.words[index.tokens.ids[place] ?? -1];
  const words = guardedBetween(index, guards, at, end);
  const when = lengthAt(bracketLists(guards).when, wordAt, at);
  if (when > 0) return { kind: 'condition', at, length: when };
  const limit = firstOf(guards.clauses.limits, wordAt, at, end);
  let clauseEnd = at + 1;
  while (
    clauseEnd < end &&
    !isSetOff(index, clauseEnd) &&
    lengthAt(guards.clauses.conjunctions, wordAt, clauseEnd) === 0
  )
    clauseEnd += 1;
  const word = words.find(
    ({ kind, at: place }) =>
      kind === 'condition' ||
      (kind === 'negation' && place < clauseEnd) ||
      (kind === 'denial' && place < at + NEAR && isSetOffNear(index, at, place)),
  );
  return word ?? (limit && { kind: 'limit', ...limit });
}

/** Whether nothing but a comma parts what stands behind the quoted words from them. */
function isSetOffNear(index: TextIndex, at: number, place: number): boolean {
  for (let next = at + 1; next <= place; next += 1) if (isSetOff(index, next)) return false;
  return true;
}

/** The same at the beginning: a condition further up in the sentence, and what denies or limits the very next words. */
export function lostBefore({ index, guards }: Asked, at: number): Lost {
  if (isSentenceStart(index, at)) return undefined;
  const start = sentenceStart(index, at - 1);
  const condition = guardedBetween(index, guards, start, at).findLast(({ kind }) => kind === 'condition');
  if (condition !== undefined && bordersBetween(index, condition.at, at) <= MOST_BORDERS) return condition;
  return guardedBefore(index, at, guards).find(
    ({ kind, at: place, length }) =>
      bordersBetween(index, place + length - 1, at) === 0 &&
      (kind === 'negation' || (kind === 'hedge' && place + length === at)),
  );
}

function bordersBetween(index: TextIndex, from: number, to: number): number {
  let count = 0;
  for (let at = from + 1; at <= to; at += 1) if (isSetOff(index, at)) count += 1;
  return count;
}

/**
 * What a capital in brackets, which makes the quoted words the beginning of a sentence, must not leave out just before them:
 * “not”, “only”, “perhaps”.
 */
export function lostByCapital({ index, guards }: Asked, { parts }: ChangedPiece, at: number): Lost {
  const [first] = parts;
  const isCapital = first?.bracketed === true && /^\p{Lu}/u.test(first.letters);
  if (!isCapital || isSentenceStart(index, at)) return undefined;
  const wordAt: WordAt = (place) => index.vocabulary.words[index.tokens.ids[place] ?? -1];
  const limit = lengthBefore(guards.clauses.limits, wordAt, at);
  if (limit > 0 && !isSetOff(index, at)) return { kind: 'limit', at: at - limit, length: limit };
  return guardedBefore(index, at, guards).find(
    ({ kind, at: place, length }) =>
      place + length === at && !isSetOff(index, at) && (kind === 'negation' || kind === 'hedge'),
  );
}
