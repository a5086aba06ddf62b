import { SENTENCE_START } from '../text/separation.ts';
import { foldedForm } from '../text/fold.ts';
import { indexText, type TextIndex } from '../text/text-index.ts';
import { guardedBetween, guardsOf, type Guarded, type Guards } from './guards.ts';

/** A guarded word or phrase; each of its words has the same object. */
export interface Guard {
  readonly kind: Guarded;
  /** Its words, folded. */
  readonly words: string;
}

/** A word, a number or a telling sign of a text. */
export interface TextWord {
  /** As it is compared with others: folded. */
  readonly word: string;
  readonly raw: string;
  readonly startsSentence: boolean;
  readonly guard?: Guard;
  /** The word without an ending that turns it into its contrary, such as `care` for *careless*. */
  readonly denied?: string;
}

/** The words of several versions of a text, judged by the same guards: a version alone could seem to be in another language. */
export function wordsOfVersions(
  versions: readonly string[],
  language: string | undefined,
): readonly (readonly TextWord[])[] {
  const guards = guardsOf(indexText(versions.join('\n\n'), { language }), language);
  return versions.map((text) => wordsOf(indexText(text, { language }), guards));
}

function wordsOf(index: TextIndex, guards: Guards): readonly TextWord[] {
  const { text, tokens, vocabulary } = index;
  const wordAt = (at: number): string => vocabulary.words[tokens.ids[at] ?? -1] ?? '';
  const guardAt = new Map<number, Guard>();
  for (const { kind, at, length } of guardedBetween(index, guards, 0, tokens.count)) {
    const places = Array.from({ length }, (_, place) => at + place);
    const guard = { kind, words: places.map(wordAt).join(' ') };
    for (const place of places) guardAt.set(place, guard);
  }
  return Array.from({ length: tokens.count }, (_, at) => ({
    word: wordAt(at),
    raw: text.slice(tokens.starts[at], tokens.ends[at]),
    startsSentence: ((tokens.flags[at] ?? 0) & SENTENCE_START) !== 0,
    guard: guardAt.get(at),
    denied: withoutDenial(wordAt(at), guards),
  }));
}

function withoutDenial(word: string, { negativeEndings }: Guards): string | undefined {
  const ending = negativeEndings.find((one) => word.length > one.length + 2 && word.endsWith(foldedForm(one)));
  return ending === undefined ? undefined : word.slice(0, -foldedForm(ending).length);
}
