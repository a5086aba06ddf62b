import { isSetOff, isSign, sentenceStart } from '../text/borders.ts';
import type { Span } from '../text/span.ts';
import { guardedBetween, type GuardedWord } from './guards.ts';
import { bracketLists } from './bracket-lists.ts';
import { hiddenIntent } from './bracket-hides.ts';
import { betweenCutBrackets } from './cut-brackets.ts';
import { begins, countIn, found, gravest, guardedIn, isName, isSilent, type Asked, type Weighed } from './weighed.ts';
import { firstOf, lengthAt, type WordAt } from './word-list.ts';

/** So many words make a constituent; signs are words by themselves. */
const FEWEST_WORDS = 3;
const FEWEST_SIGNS = 5;
/** A longer constituent is more than “he said”. */
const LONGEST_ATTRIBUTION = 9;
/** A clause as short as “which he denies” is a comment. */
const SHORT_CLAUSE = 4;
const SHORT_PHRASE_OF_SIGNS = 9;
/** A noun has so few words before it. */
const MOST_OF_A_HEAD = 3;

/** A part of a sentence: what stands between punctuation on both sides goes as a whole, the rest is cut out of a phrase. */
export function weighPart(asked: Asked, part: Span): Weighed {
  const { index } = asked;
  if (countIn(asked, part) === 0) return {};
  const borders: number[] = [];
  const whole = betweenCutBrackets(index, part);
  for (let at = whole.from; at <= whole.to; at += 1) if (isSetOff(index, at)) borders.push(at);
  const [first, last] = [borders[0], borders.at(-1)];
  if (first === undefined || last === undefined) return weighFragment(asked, part);
  const middle = { from: first, to: last };
  return gravest([
    ...(first > part.from ? [weighFragment(asked, { from: part.from, to: first })] : []),
    ...(last > first ? [weighConstituent(asked, middle, borders)] : []),
    ...(last < part.to ? [weighFragment(asked, { from: last, to: part.to })] : []),
  ]);
}

/** Words cut out of a phrase: nothing that governs may be among them. */
function weighFragment(asked: Asked, part: Span): Weighed {
  if (countIn(asked, part) === 0) return {};
  const [word] = guardedIn(asked, part);
  if (word !== undefined) return { lost: word };
  const limit = found(asked, 'limits', part) ?? soleIn(asked, part);
  if (limit !== undefined) return { lost: { kind: 'limit', ...limit } };
  // Signs say too little by themselves: 約 is of a promise, and of “about”.
  const intent = isSign(asked.index, part.from) ? undefined : hiddenIntent(asked.index, asked.guards, [], part);
  return intent === undefined ? { doubt: 'cut-inside-phrase' } : { lost: intent };
}

/** “The sole”, cut out of a phrase. */
function soleIn({ index, guards }: Asked, { from, to }: Span): ReturnType<typeof firstOf> {
  const wordAt: WordAt = (at) => (at < to ? index.vocabulary.words[index.tokens.ids[at] ?? -1] : undefined);
  return firstOf(bracketLists(guards).sole, wordAt, from, to);
}

function weighConstituent(asked: Asked, middle: Span, borders: readonly number[]): Weighed {
  const { index } = asked;
  const fewest = isSign(index, middle.from) ? FEWEST_SIGNS : FEWEST_WORDS;
  if (countIn(asked, middle) < fewest) return weighAside(asked, middle);
  const inside = borders.filter((at) => at >= middle.from && at < middle.to);
  return gravest([
    ...inside.map((from, place) => weighPiece(asked, { from, to: inside[place + 1] ?? middle.to })),
    ...(inside.length > 1 && isName(index, middle.to) ? [{ doubt: 'cut-inside-phrase' } as const] : []),
  ]);
}

/** “Odile Farrant, 47,”. */
function isAge({ index: { text, tokens } }: Asked, { from, to }: Span): boolean {
  const number = text.slice(tokens.starts[from], tokens.ends[to - 1]);
  if (!/^\p{Nd}{2}$/u.test(number) || !/^[\p{Lu}\p{Lo}]/u.test(text.slice(tokens.starts[from - 1]))) return false;
  return (
    /^\s*[,，،、]/u.test(text.slice(tokens.ends[from - 1], tokens.starts[from])) &&
    /^[,，،、]/u.test(text.slice(tokens.ends[to - 1]))
  );
}

/** One or two words between commas: nothing that governs, but an age may go. */
function weighAside(asked: Asked, part: Span): Weighed {
  if (countIn(asked, part) === 0) return {};
  const words = guardedIn(asked, part);
  const word = words.find(({ kind }) => kind !== 'number' || !isAge(asked, part));
  if (word !== undefined) return { lost: word };
  const limit = found(asked, 'limits', part) ?? undefined;
  if (limit !== undefined) return { lost: { kind: 'limit', ...limit } };
  const said = found(asked, 'speech', part);
  if (said !== undefined) return { lost: { kind: 'attribution', ...said } };
  return words.length > 0 ? { doubt: 'cut-inside-phrase' } : {};
}

/** A phrase between two marks of punctuation: its numbers, hedges and modals speak of itself, its conditions of the rest. */
function weighPiece(asked: Asked, piece: Span): Weighed {
  const { index } = asked;
  const count = countIn(asked, piece);
  if (count === 0) return {};
  const words = guardedIn(asked, piece);
  const condition = words.find(({ kind }) => kind === 'condition');
  if (condition !== undefined) return { lost: condition };
  const isClause = begins(asked, 'relatives', piece.from) || begins(asked, 'relatives', piece.from + 1);
  // “The stones, which were up to six centimetres thick,”: what is limited there is within the clause.
  const limit = isClause ? undefined : found(asked, 'limits', piece);
  if (limit !== undefined) return { lost: { kind: 'limit', ...limit } };
  if (isClause) {
    const chosen = chosenBefore(asked, piece.from);
    if (chosen !== undefined) return { lost: { kind: 'limit', ...chosen } };
  }
  const said = isClause ? undefined : attributionIn(asked, piece, count);
  if (said !== undefined) return { lost: { kind: 'attribution', ...said } };
  const turning = words.find(
    (word) => (word.kind === 'negation' && !begins(asked, 'without', word.at)) || word.kind === 'denial',
  );
  if (turning !== undefined) return isClause ? weighClause(asked, piece, turning, count) : { lost: turning };
  if (begins(asked, 'contrasts', piece.from)) {
    const start = sentenceStart(index, piece.from - 1);
    const negation = guardedBetween(index, asked.guards, start, piece.from).find(({ kind }) => kind === 'negation');
    if (negation !== undefined && begins(asked, 'correctives', piece.from))
      return { lost: { kind: 'contrast', at: piece.from, length: 1 } };
  }
  if (followsModal(asked, piece.from)) return { doubt: 'limits-what-stands' };
  const hedge = words.find(({ kind }) => kind === 'hedge');
  if (hedge === undefined) return {};
  const rest = saysElse(asked, piece, words);
  if (rest === 0) return { lost: hedge };
  // “At least in summer” limits, “a third of them, at least” tells.
  const isShort = count <= (isSign(index, piece.from) ? SHORT_PHRASE_OF_SIGNS : SHORT_CLAUSE + 1);
  return rest === 1 || (hedge.at === piece.from && isShort) ? { doubt: 'limits-what-stands' } : {};
}

/** “The Board may, when it finds a ship unsafe, order”: the clause says when it may. */
function followsModal(asked: Asked, from: number): boolean {
  if (!begins(asked, 'conjunctions', from) && !begins(asked, 'relatives', from)) return false;
  return guardedBetween(asked.index, asked.guards, from - 1, from).some(({ kind }) => kind === 'modal');
}

/** What a clause about the word before denies is its own; a reader should see that it denies what is quoted: “which was not adopted”. */
function weighClause(asked: Asked, clause: Span, turning: GuardedWord, count: number): Weighed {
  if (turning.kind === 'denial') return count > SHORT_CLAUSE ? { doubt: 'limits-what-stands' } : { lost: turning };
  const judges = found(asked, 'verdicts', clause) !== undefined;
  return judges || count <= SHORT_CLAUSE ? { doubt: 'limits-what-stands' } : {};
}

/** “Those” or “everybody” before a clause that picks them out: without it, all are meant. */
function chosenBefore(
  { index, guards, wordAt }: Asked,
  from: number,
): { readonly at: number; readonly length: number } | undefined {
  for (let at = from - 1; at >= Math.max(0, from - MOST_OF_A_HEAD); at -= 1) {
    if (lengthAt(guards.clauses.whoever, wordAt, at) > 0 && (at === from - 1 || !isDemonstrative(guards, wordAt, at)))
      return { at: from, length: 1 };
    if (isSetOff(index, at)) return undefined;
  }
  return undefined;
}

/** “That” before a noun points at one that is known. */
function isDemonstrative({ clauses }: Asked['guards'], wordAt: WordAt, at: number): boolean {
  return [clauses.determiners, clauses.pronouns].some((list) => lengthAt(list, wordAt, at) > 0);
}

/** Where a phrase says whose words those around it are. */
function attributionIn(
  asked: Asked,
  piece: Span,
  count: number,
): { readonly at: number; readonly length: number } | undefined {
  const said = found(asked, 'speech', piece);
  if (said === undefined) return undefined;
  const longest = isSign(asked.index, piece.from) ? 2 * LONGEST_ATTRIBUTION : LONGEST_ATTRIBUTION;
  return count <= longest || said.at <= piece.from + 1 ? said : undefined;
}

/** How many words of a phrase say more than how sure or how many. */
function saysElse(asked: Asked, { from, to }: Span, words: readonly GuardedWord[]): number {
  const { guards, wordAt, index } = asked;
  const { determiners, pronouns, subjects, relatives, conjunctions } = guards.clauses;
  let count = 0;
  for (let at = from; at < to; at += 1) {
    if (
      isSilent(asked, at) ||
      words.some((word) => word.kind !== 'number' && word.at <= at && at < word.at + word.length)
    )
      continue;
    const isSmall = (wordAt(at)?.length ?? 0) < 3 && !isSign(index, at) && !/^\p{N}/u.test(wordAt(at) ?? '');
    if (
      isSmall ||
      [determiners, pronouns, subjects, relatives, conjunctions].some((list) => lengthAt(list, wordAt, at) > 0)
    )
      continue;
    count += 1;
  }
  return count;
}
