import { isSentenceStart, isSetOff, isSign } from '../text/borders.ts';
import type { Span } from '../text/span.ts';
import type { TextIndex } from '../text/text-index.ts';
import { hiddenIntent } from './bracket-hides.ts';
import type { Guards } from './guards.ts';
import { haveOneRoot } from './restated.ts';
import type { Weighed } from './weighed.ts';
import { lengthAt, type WordAt } from './word-list.ts';

/** The verb of a clause is no further away than this, in words or signs. */
const FARTHEST = 16;
const FARTHEST_SIGNS = 40;
/** Where the verb comes first, it is so near to what is quoted. */
const VERB_FIRST = 3;

interface Asked {
  readonly index: TextIndex;
  readonly guards: Guards;
}

interface Place {
  /** What the bracket stands for, as far as can be told. */
  readonly hidden: Span;
  readonly near: Span;
  readonly border: { readonly side: 'before' | 'behind'; readonly at: number; readonly begins: number };
}

/** That something is only offered or planned, in the clause that goes on where a bracket ends a quotation, or begins one. */
export function intentNear({ index, guards }: Asked, words: readonly string[], place: Place): Weighed['lost'] {
  const { hidden, near, border } = place;
  const { determiners, pronouns, subjects } = guards.clauses;
  const isNominal = lengthAt(determiners, (at) => words[at], 0) > 0;
  const wordAt: WordAt = (at) => index.vocabulary.words[index.tokens.ids[at] ?? -1];
  const isPronoun =
    hidden.to > hidden.from && [pronouns, subjects].some((list) => lengthAt(list, wordAt, hidden.from) > 0);
  const inside = hiddenIntent(index, guards, words, hidden);
  if (inside !== undefined || isPronoun || isNominal) return inside;
  if (border.side === 'before') return hiddenIntent(index, guards, words, near);
  const clause = { from: border.at, to: clauseEnd(index, guards, near) };
  return hiddenIntent(index, guards, words, clause) ?? verbFirst({ index, guards }, words, { clause, border });
}

/** Up to punctuation, or to a word that joins another clause. */
function clauseEnd(index: TextIndex, guards: Guards, { from, to: nearest }: Span): number {
  const most = isSign(index, from) ? FARTHEST_SIGNS : FARTHEST;
  const wordAt: WordAt = (at) => index.vocabulary.words[index.tokens.ids[at] ?? -1];
  let to = Math.min(from + 1, nearest);
  while (to < index.tokens.count && to - from < most && !isSetOff(index, to)) {
    if (!guards.verbLast && lengthAt(guards.clauses.conjunctions, wordAt, to) > 0) break;
    to += 1;
  }
  return to;
}

/** “Offered, the director, his resignation”: the verb stands before the quoted words, and the bracket restates its object. */
function verbFirst(
  { index, guards }: Asked,
  words: readonly string[],
  { clause, border }: { readonly clause: Span; readonly border: Place['border'] },
): Weighed['lost'] {
  const wordAt: WordAt = (at) => index.vocabulary.words[index.tokens.ids[at] ?? -1];
  let restates = false;
  for (let at = clause.from; at < clause.to && !restates; at += 1)
    restates = words.some((word) => haveOneRoot(word, wordAt(at) ?? ''));
  if (!restates) return undefined;
  let from = border.begins;
  while (from > 0 && border.begins - from < VERB_FIRST && !isSentenceStart(index, from) && !isSetOff(index, from))
    from -= 1;
  return hiddenIntent(index, guards, words, { from, to: border.begins });
}
