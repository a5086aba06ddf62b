import type { TextWord } from '../../quotes/index.ts';

/** The words of the sentences that only one of two texts has. */
export interface ChangedSentences {
  readonly gone: readonly TextWord[];
  readonly added: readonly TextWord[];
  /** Whether sentences that both have stand in another order. */
  readonly isMoved: boolean;
}

/** Leaves out what two texts have in common, sentence by sentence: a paragraph that moved says what it said. */
export function changedSentences(was: readonly TextWord[], is: readonly TextWord[]): ChangedSentences {
  const [before, now] = [sentences(was), sentences(is)];
  const kept = inCommon(before, now);
  const [keptBefore, keptNow] = [keep(before, kept), keep(now, kept)];
  return {
    gone: keptBefore.others.flatMap(({ words }) => words),
    added: keptNow.others.flatMap(({ words }) => words),
    isMoved: keptBefore.kept.some((text, at) => text !== keptNow.kept[at]),
  };
}

interface Sentence {
  readonly words: readonly TextWord[];
  readonly text: string;
}

function sentences(words: readonly TextWord[]): readonly Sentence[] {
  const found: TextWord[][] = [];
  for (const word of words) {
    const last = found.at(-1);
    if (last === undefined || word.startsSentence) found.push([word]);
    else last.push(word);
  }
  return found.map((sentence) => ({ words: sentence, text: sentence.map(({ word }) => word).join(' ') }));
}

/** How often each sentence is in both texts. */
function inCommon(one: readonly Sentence[], other: readonly Sentence[]): ReadonlyMap<string, number> {
  const [counts, others] = [countsOf(one), countsOf(other)];
  return new Map([...counts].map(([text, count]) => [text, Math.min(count, others.get(text) ?? 0)]));
}

function countsOf(all: readonly Sentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of all) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function keep(
  all: readonly Sentence[],
  common: ReadonlyMap<string, number>,
): { readonly kept: readonly string[]; readonly others: readonly Sentence[] } {
  const left = new Map(common);
  const kept: string[] = [];
  const others: Sentence[] = [];
  for (const sentence of all) {
    const times = left.get(sentence.text) ?? 0;
    left.set(sentence.text, times - 1);
    if (times > 0) kept.push(sentence.text);
    else others.push(sentence);
  }
  return { kept, others };
}
