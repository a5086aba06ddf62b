import { isSentenceStart, isSetOff, isSign } from '../text/borders.ts';
import type { TextIndex } from '../text/text-index.ts';
import { guardedBetween, type Guards } from './guards.ts';
import { changesSpeaker } from './speaker-change.ts';
import { weighPart } from './weigh-part.ts';
import { weighSentence } from './weigh-sentence.ts';
import { begins, gravest, isName, type Asked, type LeftOut, type Weighed } from './weighed.ts';
import { lengthAt, type WordAt } from './word-list.ts';

/** Weighs what a gap leaves out, by what it is: a phrase, a part of one, whole sentences. */
export function weighGap(index: TextIndex, guards: Guards, leftOut: LeftOut): Weighed {
  const { from, to } = leftOut;
  if (from === to) return {};
  const guarded = guardedBetween(index, guards, from, to);
  const asked = { index, guards, leftOut, guarded, wordAt: wordsOf(index) };
  const starts = [from];
  for (let at = from + 1; at < to; at += 1) if (isSentenceStart(index, at)) starts.push(at);
  const crosses = starts.length > 1 || isSentenceStart(index, to) || isSentenceStart(index, from);
  const parts = starts.map((start, place) => ({ from: start, to: starts[place + 1] ?? to }));
  const weighed = parts.map((part) =>
    isSentenceStart(index, part.from) && isSentenceStart(index, part.to)
      ? weighSentence(asked, part)
      : weighPart(asked, part),
  );
  const whole = gravest([...weighed, resumption(asked, crosses)]);
  const isDecided = whole.lost !== undefined && whole.lost.kind !== 'attribution';
  if (isDecided || !changesSpeaker(index, leftOut, leftOut.hasOwnMarks)) return whole;
  return { fault: 'other-speaker' };
}

function wordsOf({ tokens, vocabulary }: TextIndex): WordAt {
  return (at) => vocabulary.words[tokens.ids[at] ?? -1];
}

/** Where the words go on: behind the end of a sentence a clause must begin there. */
function resumption(asked: Asked, crosses: boolean): Weighed {
  const { index, guards, leftOut, wordAt } = asked;
  const { to } = leftOut;
  if (to >= index.tokens.count || isSentenceStart(index, to)) return {};
  if (!crosses) return {};
  const isRelative = begins(asked, 'relatives', to);
  const { conjunctions, subjects, determiners } = guards.clauses;
  if (isRelative && lengthAt(subjects, wordAt, to) === 0) return { fault: 'mid-clause' };
  const joined = lengthAt(conjunctions, wordAt, to);
  const next = to + joined;
  const isClause =
    lengthAt(subjects, wordAt, next) > 0 || lengthAt(determiners, wordAt, next) > 0 || isName(index, next);
  if (isSetOff(index, to)) {
    if (isClause) return {};
    const [verb] = guardedBetween(index, guards, to, to + 1);
    return verb?.kind === 'modal' ? { fault: 'mid-clause' } : { doubt: 'cut-inside-phrase' };
  }
  // Signs follow one another without a space, and their languages have no word that opens every clause.
  const mayBegin = joined > 0 || lengthAt(subjects, wordAt, to) > 0 || isSign(index, to);
  return mayBegin ? { doubt: 'cut-inside-phrase' } : { fault: 'mid-clause' };
}
