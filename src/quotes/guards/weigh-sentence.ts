import { isSign } from '../text/borders.ts';
import type { Span } from '../text/span.ts';
import { begins, countIn, found, guardedIn, type Asked, type Weighed } from './weighed.ts';
import { firstOf } from './word-list.ts';

/** A whole sentence as short as “That is a lie” speaks of the one before. */
const SHORT_SENTENCE = 8;
const SHORT_IN_SIGNS = 14;
/** “Not so.” is about what was said. */
const FEWEST = 3;

/** A whole sentence goes with what it denies, unless it speaks of the one before: “That is not true.” */
export function weighSentence(asked: Asked, sentence: Span): Weighed {
  const count = countIn(asked, sentence);
  if (count === 0) return {};
  const isShort = count <= (isSign(asked.index, sentence.from) ? SHORT_IN_SIGNS : SHORT_SENTENCE);
  const words = guardedIn(asked, sentence);
  const turning = words.find(({ kind }) => kind === 'negation' || kind === 'denial' || kind === 'condition');
  const limit = found(asked, 'limits', sentence);
  if (turning === undefined && limit === undefined) return {};
  const lost = turning ?? { kind: 'limit' as const, at: limit?.at ?? sentence.from, length: limit?.length ?? 1 };
  const { from } = sentence;
  const pointsBack = begins(asked, 'subjects', from) || begins(asked, 'pronouns', from);
  const isDemonstrative = pointsBack && begins(asked, 'determiners', from);
  const opens =
    isDemonstrative || lost.at === from || begins(asked, 'contrasts', from) || begins(asked, 'limits', from);
  // “Nobody was hurt.” says something of its own, but a reader should see that it was there.
  const isStatement = lost.kind === 'negation' && lost.at === from && !pointsBack && count > FEWEST;
  if (isShort && isStatement && !speaksOfThat(asked, sentence)) return { doubt: 'limits-what-stands' };
  if (isShort && (opens || (lost.kind === 'denial' && speaksOfThat(asked, sentence)))) return { lost };
  const limits = lost.kind !== 'negation';
  return opens || (isShort && limits && (pointsBack || lost.kind === 'denial')) ? { doubt: 'limits-what-stands' } : {};
}

/** Whether a sentence has a pronoun, which stands for what was said before. */
function speaksOfThat({ guards, wordAt }: Asked, { from, to }: Span): boolean {
  const { subjects, pronouns } = guards.clauses;
  return [subjects, pronouns].some((list) => firstOf(list, wordAt, from, to) !== undefined);
}
