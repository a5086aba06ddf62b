import { isSign } from '../text/borders.ts';
import type { Span } from '../text/span.ts';
import { guardedBetween } from './guards.ts';
import { begins, countIn, found, guardedIn, type Asked, type ListName, type Lost, type Weighed } from './weighed.ts';
import { firstOf, lengthAt } from './word-list.ts';

/** A whole sentence as short as “That is a lie” speaks of the one before. */
const SHORT_SENTENCE = 8;
const SHORT_IN_SIGNS = 14;
/** “Not so.” is about what was said; a reader should see as short a one as “Nobody was hurt.” */
const FEWEST = 2;
const FEW = 4;
const FEW_SIGNS = 7;

/** Of negations, those that deny a phrase: “Not in winter.”, but not “None of them left.” */
const PARTICLES: ReadonlySet<string> = new Set(
  'not never nicht nie niemals niet nooit ikke aldrig inte no nunca non mai não nu ne pas jamais не нет никогда ні ніколи δεν όχι ποτέ nem soha ei לא لا ليس नहीं'.split(
    ' ',
  ),
);
/** “Neither have I” denies something else as well. */
const ADDING: ReadonlySet<string> = new Set(
  'neither nor weder noch ni né nem ani ні ни ούτε hverken varken noch'.split(' '),
);

/** A whole sentence goes with what it denies, unless it speaks of the one before: “That is not true.” */
export function weighSentence(asked: Asked, sentence: Span): Weighed {
  const count = countIn(asked, sentence);
  if (count === 0) return {};
  const { from } = sentence;
  const isOfSigns = isSign(asked.index, from);
  const isShort = count <= (isOfSigns ? SHORT_IN_SIGNS : SHORT_SENTENCE);
  const pointer = pointerIn(asked, sentence);
  const governing = governingIn(asked, sentence);
  if (governing === undefined) return isShort && pointer !== undefined ? whoseWords(asked, sentence) : {};
  const { lost, isTurning } = governing;
  const opensSo = begins(asked, 'contrasts', from) || begins(asked, 'limits', from) || (!isTurning && lost.at === from);
  if (opensSo) return isShort ? { lost } : { doubt: 'limits-what-stands' };
  const isSubject = pointer?.at === from;
  if (!isShort) return isSubject && pointer?.isSure ? { doubt: 'limits-what-stands' } : {};
  const judges = found(asked, 'verdicts', sentence) !== undefined || lost.kind === 'denial';
  if (pointer !== undefined) {
    if ((isSubject && pointer.isSure) || (isTurning && judges)) return { lost };
    return pointer.isSure || !isTurning ? { doubt: 'limits-what-stands' } : {};
  }
  const isFew = count <= (isOfSigns ? FEW_SIGNS : FEW);
  if (isFew && isTurning && judges && lost.kind === 'negation' && !ADDING.has(asked.wordAt(from) ?? ''))
    return { lost };
  if (lost.kind === 'negation') return lost.at === from ? negated(asked, sentence, lost, { count, isFew }) : {};
  return lost.kind === 'denial' || has(asked, ['subjects', 'pronouns'], sentence)
    ? { doubt: 'limits-what-stands' }
    : {};
}

/** What a sentence denies, makes a condition of, or limits. */
function governingIn(
  asked: Asked,
  sentence: Span,
): { readonly lost: Exclude<Weighed['lost'], undefined>; readonly isTurning: boolean } | undefined {
  const words = guardedIn(asked, sentence);
  const turning = words.find(({ kind }) => kind === 'negation' || kind === 'denial');
  if (turning !== undefined) return { lost: turning, isTurning: true };
  const condition = words.find(({ kind }) => kind === 'condition');
  const limit = found(asked, 'limits', sentence);
  const lost = condition ?? (limit && { kind: 'limit' as Lost, ...limit });
  return lost && { lost, isTurning: false };
}

interface Negated {
  readonly count: number;
  readonly isFew: boolean;
}

/** “Not in winter.” is about what was said, “Nobody was hurt.” says something of its own. */
function negated(
  asked: Asked,
  { from, to }: Span,
  lost: Exclude<Weighed['lost'], undefined>,
  { count, isFew }: Negated,
): Weighed {
  const next = from + lost.length;
  const [word = ''] = [asked.wordAt(from)];
  if (ADDING.has(word)) return { doubt: 'limits-what-stands' };
  const isFragment =
    count <= FEWEST ||
    (isFew &&
      PARTICLES.has(word) &&
      (next >= to || begins(asked, 'universals', next) || isHedge(asked, next) || isLower(asked, next)));
  if (isFragment) return { lost };
  return isFew ? { doubt: 'limits-what-stands' } : {};
}

function isHedge({ index, guards }: Asked, at: number): boolean {
  return guardedBetween(index, guards, at, at + 1).some(({ kind }) => kind === 'hedge');
}

/** A preposition or another word of three letters at most, behind which no verb is told from a noun. */
function isLower({ index: { text, tokens } }: Asked, at: number): boolean {
  return /^\p{Ll}{1,3}$/u.test(text.slice(tokens.starts[at], tokens.ends[at]));
}

/** “So the ministry claims”: whose words those before are. */
function whoseWords(asked: Asked, sentence: Span): Weighed {
  const said = found(asked, 'speech', sentence);
  if (said === undefined) return {};
  const { subjects } = asked.guards.clauses;
  const speaks = firstOf(subjects, asked.wordAt, said.at - 1, said.at) !== undefined;
  return speaks ? { doubt: 'limits-what-stands' } : { lost: { kind: 'attribution', ...said } };
}

interface Pointer {
  readonly at: number;
  /** Whether it can stand for nothing else than what was said. */
  readonly isSure: boolean;
}

/** What stands for what was said before; undefined if nothing does. */
function pointerIn(asked: Asked, { from, to }: Span): Pointer | undefined {
  const { wordAt, guards } = asked;
  const { points, neuters } = guards.clauses;
  for (let at = from; at < to; at += 1) {
    const sure = lengthAt(points, wordAt, at);
    if (sure > 0 && standsAlone(asked, at, { from: at + sure, to })) return { at, isSure: true };
    const neuter = lengthAt(neuters, wordAt, at);
    if (neuter > 0 && standsAlone(asked, at, { from: at + neuter, to })) return { at, isSure: false };
  }
  return undefined;
}

/** A word that determines, too, stands alone before a verb, a negation, or nothing: “that is”, but not “that ban”. */
function standsAlone(asked: Asked, at: number, { from, to }: Span): boolean {
  if (from >= to || !begins(asked, 'determiners', at)) return true;
  const lists: readonly ListName[] = ['copulas', 'verdicts', 'conjunctions', 'subjects'];
  if (lists.some((list) => begins(asked, list, from))) return true;
  return guardedBetween(asked.index, asked.guards, from, from + 1).some(({ kind }) => kind !== 'number');
}

function has({ guards, wordAt }: Asked, lists: readonly ListName[], { from, to }: Span): boolean {
  return lists.some((list) => firstOf(guards.clauses[list], wordAt, from, to) !== undefined);
}
