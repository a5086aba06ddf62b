import { isSentenceStart, paragraphEnd, paragraphStart } from '../text/borders.ts';
import type { TextIndex } from '../text/text-index.ts';
import { bracketLists } from './bracket-lists.ts';
import { foldedName, type Bracketed, type Name } from './bracket-names.ts';
import { smallLengthAt } from './clauses.ts';
import type { Guards } from './guards.ts';
import { isName } from './weighed.ts';
import { lengthAt, lengthBefore, type WordAt } from './word-list.ts';

/** So far before a pronoun, in words, whom it means is named: two paragraphs or so. */
const CARRIED = 400;
const STEM = 5;

/**
 * Whether a reader should look whom “he” or “she” means where a bracket has a name: the text has the name only as that of a
 * place, or another name is nearer.
 */
export function isDoubtfulPerson(
  index: TextIndex,
  guards: Guards,
  { hidden }: Bracketed,
  names: readonly Name[],
): boolean {
  const [name] = names;
  const { persons } = bracketLists(guards);
  const wordAt: WordAt = (at) => index.vocabulary.words[index.tokens.ids[at] ?? -1];
  if (name === undefined || hidden.to - hidden.from !== 1 || lengthAt(persons, wordAt, hidden.from) === 0) return false;
  const stems = new Set(names.map(({ raw }) => foldedName(raw).slice(0, STEM)));
  const isOurs = (at: number): boolean => stems.has(foldedName(wordAt(at) ?? '').slice(0, STEM));
  const start = Math.max(0, paragraphStart(index, Math.max(0, hidden.from - 1)) - CARRIED);
  const places: number[] = [];
  for (let at = start; at < hidden.from; at += 1) if (isOurs(at)) places.push(at);
  const last = places.at(-1);
  if (last === undefined) return true;
  // At the beginning of sentences every word has a capital.
  if (!places.some((at) => isName(index, at))) return false;
  const isPlace = (at: number): boolean => lengthBefore(bracketLists(guards).places, wordAt, at) > 0;
  if (places.every(isPlace)) return true;
  const nounsAreCapital = lengthAt(guards.clauses.conjunctions, () => 'und', 0) > 0;
  return !nounsAreCapital && otherIsNearer({ index, guards, wordAt, isPlace }, last, hidden.from);
}

/** So near to a verb of saying, in words, stands the name of who speaks. */
const BESIDE_SPEECH = 6;

/** Whether a bracket has a name for “I” or “my” that is not said to be that of the one who speaks. */
export function isSomebodyElse(
  index: TextIndex,
  guards: Guards,
  { hidden }: Bracketed,
  names: readonly Name[],
): boolean {
  const wordAt: WordAt = (at) => index.vocabulary.words[index.tokens.ids[at] ?? -1];
  if (names.length === 0 || hidden.to - hidden.from !== 1) return false;
  if (lengthAt(bracketLists(guards).ownWords, wordAt, hidden.from) === 0) return false;
  const stems = new Set(names.map(({ raw }) => foldedName(raw).slice(0, STEM)));
  const { text, tokens } = index;
  const isSpeech = (at: number): boolean => lengthAt(guards.clauses.speech, wordAt, at) > 0;
  const start = paragraphStart(index, hidden.from);
  const end = paragraphEnd(index, hidden.from);
  // A paragraph that says who speaks says it of its own words.
  const saysWho = Array.from({ length: end - start }, (_, place) => start + place).some(isSpeech);
  const [from, to] = saysWho ? [start, end] : [Math.max(0, start - CARRIED), Math.min(tokens.count, end + CARRIED)];
  for (let at = from; at < to; at += 1) {
    if (!stems.has(foldedName(wordAt(at) ?? '').slice(0, STEM))) continue;
    // A label of a transcript, or a signature.
    if (/^[^\p{L}\n]{0,2}[:：]/u.test(text.slice(tokens.ends[at], (tokens.ends[at] ?? 0) + 4))) return false;
    for (let near = Math.max(0, at - BESIDE_SPEECH); near < at + BESIDE_SPEECH; near += 1)
      if (isSpeech(near)) return false;
  }
  return true;
}

interface Asked {
  readonly index: TextIndex;
  readonly guards: Guards;
  readonly wordAt: WordAt;
  readonly isPlace: (at: number) => boolean;
}

/** Whether somebody else is named in a later sentence than that of the last place of a name. */
function otherIsNearer({ index, guards, wordAt, isPlace }: Asked, last: number, to: number): boolean {
  const { text, tokens } = index;
  // In the same sentence the one who acts is mostly named first.
  let from = last + 1;
  while (from < to && !isSentenceStart(index, from)) from += 1;
  for (let at = from; at < to; at += 1) {
    if (!isCapital(index, at) || isPlace(at) || smallLengthAt(guards.clauses, wordAt, at) > 0) continue;
    // A surname: one capitalised word behind another.
    if (isCapital(index, at + 1) && text.slice(tokens.ends[at], tokens.starts[at + 1]) === ' ' && at + 1 < to)
      return true;
  }
  return false;
}

function isCapital({ text, tokens }: TextIndex, at: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text.slice(tokens.starts[at], (tokens.starts[at] ?? 0) + 3));
}
