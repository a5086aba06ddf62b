import type { Run } from '../quotation/pattern.ts';
import { OPTIONAL } from '../text/separation.ts';
import { frequency, placesOf } from '../text/postings.ts';
import { UNKNOWN, type TextIndex } from '../text/text-index.ts';

/** No match. */
const NOWHERE = -1;

/** Follows the words of a run from the `from`th on, forward from a place in the text: the place behind them. */
export function matchForward(index: TextIndex, run: Run, from: number, start: number): number {
  const { ids } = index.tokens;
  let at = start;
  for (let word = from; word < run.ids.length; word += 1) {
    const id = run.ids[word] ?? UNKNOWN;
    if (ids[at] === id && id >= 0) at += 1;
    else {
      at = stepForward(index, run, word, { at, first: word === from });
      if (at < 0) return NOWHERE;
    }
  }
  return at;
}

/** The same backward: follows the words before the `to`th from the place behind them to the place of the first. */
export function matchBackward(index: TextIndex, run: Run, to: number, end: number): number {
  const { ids } = index.tokens;
  let at = end;
  for (let word = to - 1; word >= 0; word -= 1) {
    const id = run.ids[word] ?? UNKNOWN;
    if (ids[at - 1] === id && id >= 0) at -= 1;
    else {
      at = stepBackward(index, run, word, { at, first: word === run.ids.length - 1 });
      if (at < 0) return NOWHERE;
    }
  }
  return at;
}

/** How many notes may stand between two words: `word[1][2]`. */
const MOST_NOTES = 6;

function isOptional({ tokens }: TextIndex, at: number): boolean {
  return ((tokens.flags[at] ?? 0) & OPTIONAL) !== 0;
}

interface Step {
  readonly at: number;
  /** Nothing is left out at the edge of a run. */
  readonly first: boolean;
}

/** The place behind a word that stands at `at` in an odd way: changed, broken over a line, behind a note or a page's edge. */
function stepForward(index: TextIndex, run: Run, word: number, { at, first }: Step): number {
  const id = run.ids[word] ?? UNKNOWN;
  if (isAt(index, run, word, at)) return at + 1;
  if (id >= 0 && index.joined.get(at) === id) return at + 2;
  if (first) return NOWHERE;
  for (let behind = at; isOptional(index, behind) && behind < at + MOST_NOTES; behind += 1) {
    if (isAt(index, run, word, behind + 1)) return behind + 2;
  }
  for (const to of index.furniture.after.get(at) ?? []) {
    if (isAt(index, run, word, to)) return to + 1;
    if (id >= 0 && index.joined.get(to) === id) return to + 2;
  }
  return NOWHERE;
}

function stepBackward(index: TextIndex, run: Run, word: number, { at, first }: Step): number {
  const id = run.ids[word] ?? UNKNOWN;
  if (isAt(index, run, word, at - 1)) return at - 1;
  if (id >= 0 && index.joined.get(at - 2) === id) return at - 2;
  if (first) return NOWHERE;
  for (let note = at - 1; isOptional(index, note) && note >= at - MOST_NOTES; note -= 1) {
    if (isAt(index, run, word, note - 1)) return note - 1;
  }
  for (const from of index.furniture.before.get(at) ?? []) {
    if (isAt(index, run, word, from - 1)) return from - 1;
    if (id >= 0 && index.joined.get(from - 2) === id) return from - 2;
  }
  return NOWHERE;
}

/** Whether a word of a run, as it is or changed, stands at a place. */
function isAt({ tokens, vocabulary }: TextIndex, { ids, pieces, mayStand }: Run, word: number, at: number): boolean {
  const there = tokens.ids[at];
  if (there === undefined) return false;
  const id = ids[word] ?? UNKNOWN;
  if (id >= 0) return id === there;
  const piece = pieces[word];
  return piece?.kind === 'changed' && mayStand(piece, vocabulary.words[there] ?? '');
}

/** The rarest word of a run; `count` is how often it is in the text. */
export function rarest(index: TextIndex, run: Run): { readonly word: number; readonly count: number } {
  let best = { word: 0, count: Number.POSITIVE_INFINITY };
  for (let word = 0; word < run.ids.length; word += 1) {
    if (run.pieces[word]?.kind === 'changed') continue;
    const count = frequency(index, run.ids[word] ?? UNKNOWN);
    if (count < best.count) best = { word, count };
  }
  return best;
}

/** Beyond so many steps one pass over the text is quicker than to look at each place of the rarest word. */
const MANY_STEPS = 400_000;

/** Where a run stands: `visit` is given each place and the place behind, until it answers `false`. */
export function visitRun(index: TextIndex, run: Run, visit: (start: number, end: number) => boolean): void {
  const { word, count } = rarest(index, run);
  if (count === 0) return;
  if (!Number.isFinite(count)) return visitChanged(index, run, visit);
  if (count * run.ids.length > MANY_STEPS && !run.hasChanged) return visitInOnePass(index, run.ids, visit);
  for (const place of placesOf(index, run.ids[word] ?? UNKNOWN)) {
    const start = matchBackward(index, run, word, place);
    if (start < 0) continue;
    const end = matchForward(index, run, word, place);
    if (end >= 0 && !visit(start, end)) return;
  }
}

/** How many places of one word are looked at where a changed one has no neighbour to look up. */
const MOST_FITTING = 5_000;

/** A run of nothing but changed words has no word to look up. */
function visitChanged(index: TextIndex, run: Run, visit: (start: number, end: number) => boolean): void {
  const [first] = run.pieces;
  if (first?.kind !== 'changed') return;
  const fitting = index.vocabulary.words.flatMap((word, id) => (run.mayStand(first, word) ? [id] : []));
  const places = fitting.flatMap((id) => [...placesOf(index, id).subarray(0, MOST_FITTING)]).toSorted((a, b) => a - b);
  for (const at of places) {
    const end = matchForward(index, run, 0, at);
    if (end >= 0 && !visit(at, end)) return;
  }
}

/** Knuth, Morris and Pratt: words as common as these are compared as they stand. */
function visitInOnePass(index: TextIndex, ids: Int32Array, visit: (start: number, end: number) => boolean): void {
  const borders = new Int32Array(ids.length);
  for (let at = 1, border = 0; at < ids.length; at += 1) {
    while (border > 0 && ids[at] !== ids[border]) border = borders[border - 1] ?? 0;
    if (ids[at] === ids[border]) border += 1;
    borders[at] = border;
  }
  const { ids: text, count } = index.tokens;
  for (let at = 0, matched = 0; at < count; at += 1) {
    while (matched > 0 && text[at] !== ids[matched]) matched = borders[matched - 1] ?? 0;
    if (text[at] === ids[matched]) matched += 1;
    if (matched < ids.length) continue;
    if (!visit(at + 1 - ids.length, at + 1)) return;
    matched = borders[matched - 1] ?? 0;
  }
}
