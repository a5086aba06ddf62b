import type { Span } from '../text/span.ts';
import type { TextIndex } from '../text/text-index.ts';
import { bracketLists } from './bracket-lists.ts';
import type { Guards } from './guards.ts';
import { firstStem, stemLengthAt } from './stem-list.ts';
import type { Weighed } from './weighed.ts';
import { firstOf, lengthAt, type WordAt, type WordList } from './word-list.ts';

/** Words that a bracket must not stand for, and where they are. */
type Hidden = Weighed['lost'];

/** That something is only offered, planned or asked for, where the bracket says nothing of the kind. */
export function hiddenIntent(index: TextIndex, guards: Guards, words: readonly string[], { from, to }: Span): Hidden {
  const { intents } = bracketLists(guards);
  const said: WordAt = (at) => words[at];
  const isSaid = (at: number): boolean =>
    stemLengthAt(intents, said, at) > 0 || lengthAt(guards.clauses.speech, said, at) > 0;
  if (from >= to || words.some((_, at) => isSaid(at))) return undefined;
  const found = firstStem(intents, (at) => (at < to ? wordOf(index, at) : undefined), from, to);
  return found && { kind: 'intent', ...found };
}

/** A limit, or that somebody is against something, in what a bracket stands for and not in its own words. */
export function hiddenLimit(index: TextIndex, guards: Guards, words: readonly string[], span: Span): Hidden {
  const limit = hiddenOf(index, guards.clauses.limits, words, span);
  return limit === undefined ? opposedIn(index, guards, words, span) : { kind: 'limit', ...limit };
}

/** That somebody is against something, where a bracket does not say so. */
export function opposedIn(index: TextIndex, guards: Guards, words: readonly string[], span: Span): Hidden {
  const found = hiddenOf(index, bracketLists(guards).opposed, words, span);
  return found && { kind: 'denial', ...found };
}

function hiddenOf(
  index: TextIndex,
  list: WordList,
  words: readonly string[],
  { from, to }: Span,
): ReturnType<typeof firstOf> {
  if (firstOf(list, (at) => words[at], 0, words.length) !== undefined) return undefined;
  return firstOf(list, (at) => (at < to ? wordOf(index, at) : undefined), from, to);
}

function wordOf({ tokens, vocabulary }: TextIndex, at: number): string | undefined {
  return vocabulary.words[tokens.ids[at] ?? -1];
}
