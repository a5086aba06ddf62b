import type { Guard, TextWord } from '../../quotes/index.ts';
import { withoutSame } from './without-same.ts';
import type { Difference } from './word-differences.ts';

const KINDS: Readonly<Record<Guard['kind'], string>> = {
  negation: 'a negation',
  denial: 'a denial',
  condition: 'a condition',
  modal: 'a modal verb',
  hedge: 'a hedge',
  number: 'a number',
};

/** Which kind of guarded word came, went or changed, in words; undefined if none did. */
export function guardChange({ was, is }: Difference<TextWord>): string | undefined {
  const [before, added] = withoutSame(guardsIn(was), guardsIn(is), keyOf);
  const left = [...added];
  // So many did not become other forms of each other.
  if (before.length > MOST_FORMS) return KINDS[before[0]?.kind ?? 'negation'];
  for (const guard of before) {
    const at = left.findIndex((other) => weighsSame(guard, other));
    if (at < 0) return KINDS[guard.kind];
    left.splice(at, 1);
  }
  const [more] = left;
  if (more !== undefined) return KINDS[more.kind];
  if (was.some(isSign) || is.some(isSign)) return KINDS.number;
  if (was.length > LONGEST_PHRASE) return otherOrder(guardsIn(was), guardsIn(is));
  return isDenied({ was, is }) ? KINDS.negation : undefined;
}

const MOST_FORMS = 200;
/** In more words than these the same guarded words may stand by other ones; in words. */
const LONGEST_PHRASE = 50;

function otherOrder(was: readonly Guard[], is: readonly Guard[]): string | undefined {
  const turned = was.find((guard, at) => is[at]?.kind !== guard.kind || !weighsSame(guard, is[at] ?? guard));
  return turned === undefined ? undefined : KINDS[turned.kind];
}

function keyOf({ kind, words }: Guard): string {
  return `${kind} ${words}`;
}

function guardsIn(words: readonly TextWord[]): readonly Guard[] {
  return [...new Set(words.flatMap(({ guard }) => guard ?? []))];
}

/** As much of a verb must stay for it to be the same one. */
const STEM = 4;

/** The same words, or another form of the same verb of saying or denying. */
function weighsSame(one: Guard, other: Guard): boolean {
  if (one.kind !== other.kind) return false;
  if (one.words === other.words) return true;
  if (one.kind !== 'hedge' && one.kind !== 'denial') return false;
  let stem = 0;
  while (stem < one.words.length && one.words[stem] === other.words[stem]) stem += 1;
  return (
    stem >= STEM && 2 * stem >= Math.max(one.words.length, other.words.length) && !/ /.test(one.words + other.words)
  );
}

/** Signs that say what a number counts. */
function isSign({ raw }: TextWord): boolean {
  return /^[\p{Sc}%‰°]$/u.test(raw);
}

/** *Careful* and *careless*: one of two words has an ending that denies it. */
function isDenied({ was, is }: Difference<TextWord>): boolean {
  return was.some((word) => isTurned(word, is)) || is.some((word) => isTurned(word, was));
}

function isTurned({ denied }: TextWord, others: readonly TextWord[]): boolean {
  if (denied === undefined || denied.length < SHORTEST_STEM) return false;
  return others.some(({ word, denied: other }) => other === undefined && word.startsWith(denied));
}

/** In UTF-16 units. */
const SHORTEST_STEM = 3;
