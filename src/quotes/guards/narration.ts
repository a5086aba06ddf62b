import { areOthers, namesNobody, saysSo } from '../text/speakers-named.ts';
import { incises } from '../text/incises.ts';
import type { Place } from '../text/span.ts';
import { isGesture } from '../text/stage-remarks.ts';

/** A text and its stretches between quotation marks. */
export interface Reported {
  readonly text: string;
  readonly stretches: readonly Place[];
}

/** A sentence of the reporter's, without the words between quotation marks. */
interface Told {
  readonly words: string;
  readonly quoted: readonly Place[];
}

/** So far around two stretches it is looked for whose they are. */
const AROUND = 500;
/** A pronoun is of somebody who was named so many sentences before. */
const FARTHEST_BACK = 3;

/** Whether two stretches between quotation marks are said to be of different people. */
export function areOfOthers(reported: Reported, one: Place, other: Place): boolean {
  const told = tellingOf(reported, one, other);
  const [first, last] = [one, other].map((place) => told.findIndex(({ quoted }) => quoted.includes(place)));
  if (first === undefined || last === undefined || first < 0 || first >= last) return false;
  const ours = namedAt(told, first, { least: Math.max(0, first - FARTHEST_BACK), most: last });
  const theirs = namedAt(told, last, { least: first + 1, most: told.length, besides: ours });
  return ours !== undefined && theirs !== undefined && areOthers(ours, theirs);
}

/** The sentence that names who speaks in the one at a place: itself, the next if that says so, or the nearest before. */
function namedAt(
  told: readonly Told[],
  at: number,
  { least, most, besides }: { readonly least: number; readonly most: number; readonly besides?: string },
): string | undefined {
  const own = told[at]?.words ?? '';
  if (!namesNobody(own)) return own;
  const next = at + 1 < most ? told[at + 1] : undefined;
  if (own.trim() === '' && next?.quoted.length === 0 && saysSo(next.words) && !namesNobody(next.words))
    return next.words;
  for (let back = at - 1; back >= least; back -= 1) {
    const { words } = told[back] ?? { words: '' };
    if (!namesNobody(words) && words !== besides) return words;
  }
  return undefined;
}

function tellingOf({ text, stretches }: Reported, one: Place, other: Place): readonly Told[] {
  const [from, to] = [Math.max(0, one.start - AROUND), Math.min(text.length, other.end + AROUND)];
  const told: Told[] = [];
  let [words, quoted]: [string, Place[]] = ['', []];
  const end = (): void => {
    // “He paused.” names nobody.
    if (isGesture(words)) words = '';
    if (words.trim() !== '' || quoted.length > 0) told.push({ words, quoted });
    [words, quoted] = ['', []];
  };
  const tell = (narration: string): void => {
    const parts = narration.split(/(?<=[.!?؟।])\s+|(?<=[。！？])|\n+/u);
    for (const [place, part] of parts.entries()) {
      words += ` ${part}`;
      if (place < parts.length - 1) end();
    }
    // Where no space follows the sentence, nothing is split off behind it.
    if (/[。！？]$/u.test(narration)) end();
  };
  let at = from;
  for (const place of stretches) {
    if (place.end <= from || place.start >= to) continue;
    tell(text.slice(at, Math.max(at, place.start - 1)));
    quoted.push(place);
    const within = { start: place.start, end: Math.min(place.end, place.start + 2 * AROUND) };
    for (const incise of incises(text, within)) words += ` ${text.slice(incise.start, incise.end)}`;
    at = place.end + 1;
    if (/[.!?…。！？؟।]\s*$/u.test(text.slice(place.start, place.end)) && endsThere(text, at)) end();
  }
  tell(text.slice(at, Math.max(at, to)));
  end();
  return told;
}

/** Whether a new sentence begins behind a closing mark. */
function endsThere(text: string, at: number): boolean {
  return (
    /^\s*(?:$|[\n\p{Lu}"“„«「]|\s\p{Lo})/u.test(text.slice(at, at + 8)) ||
    /^[\p{scx=Han}\p{scx=Kana}]/u.test(text.slice(at))
  );
}
