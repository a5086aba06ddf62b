import type { Unit } from '../find/sightings.ts';
import { nodesById } from '../find/nodes-by-id.ts';
import { linesOf } from '../text/lines-of.ts';
import { bounded } from '../tree/bounded.ts';
import { isObject, parseJson, type Json, type JsonObject } from '../tree/json.ts';
import { JsonSplitter, type Piece } from './json-splitter.ts';
import { parseLenient } from './lenient-json.ts';
import { parsePiece } from './parse-piece.ts';

/** A part of a source to look for reviews in, or what is wrong with a part, as a full sentence. */
export type UnitOrProblem = Unit | { readonly problem: string };

/** The values of JSON of any size. */
export async function* jsonUnits(texts: AsyncIterable<string>): AsyncGenerator<UnitOrProblem> {
  const splitter = new JsonSplitter();
  const seen = new SeenNodes();
  for await (const text of texts) for (const piece of splitter.feed(text)) yield* unitsOf(piece, seen);
  for (const piece of splitter.end()) yield* unitsOf(piece, seen);
}

/** The values of lines with one each: a broken line breaks nothing else. */
export async function* lineUnits(texts: AsyncIterable<string>): AsyncGenerator<UnitOrProblem> {
  for await (const { number, text } of linesOf(texts, LONGEST_LINE)) {
    if (text === undefined)
      yield { problem: `Line ${number} is longer than ${LONGEST_LINE / 1_000_000} MB and was not read.` };
    else if (text.trim() !== '') {
      const value = parseLenient(text.trim().replace(/^\u001e|^\ufeff|,$/g, ''));
      if (value === undefined) yield { problem: `Line ${number} is not valid JSON.` };
      else yield { value, kind: 'record' };
    }
  }
}

const LONGEST_LINE = 8_000_000;

/** Whether the first line of a text is a whole object, and others follow: then each line is one. */
export function isByLine(start: string): boolean {
  const [first = '', second] = start.split('\n', 3).map((line) => line.trim());
  if (second === undefined) return false;
  if (isObject(parseJson(first))) return true;
  return first.startsWith('{') && !/[[{,:]$/.test(first) && isObject(parseJson(second));
}

function* unitsOf(piece: Piece, seen: SeenNodes): Generator<UnitOrProblem> {
  if ('problem' in piece) {
    yield piece;
    return;
  }
  const { text, number, isCut, ofKey } = piece;
  if (ofKey !== undefined && !/^[[{]/.test(text)) {
    // A member of something that was too large to be looked at as a whole.
    const isReview = /claimReviewed/.test(ofKey) || (/@type/.test(ofKey) && /(?:Claim|Media)Review"/.test(text));
    if (isReview) yield { problem: 'A review is larger than 8 MB and was not read.' };
    return;
  }
  const what = isCut ? `The file breaks off: record ${number}` : `Record ${number}`;
  const { values, problems } = parsePiece(text, what);
  yield* problems.map((problem) => ({ problem }));
  for (const value of values) {
    seen.note(value, text.length);
    yield { value, kind: 'record', resolve: (id) => seen.resolve(id) };
  }
}

/** Characters of a value whose nodes are kept for references from later ones, and of all of them. */
const SMALL = 65_536;
const KEPT = 8_000_000;

/** What nodes outside of large lists are called; of a file of any size, no more than fits into memory. */
class SeenNodes {
  readonly #nodes = new Map<string, JsonObject>();
  #size = 0;

  note(value: Json, size: number): void {
    if (size > SMALL || this.#size + size > KEPT || !isObject(value)) return;
    for (const [id, node] of nodesById(bounded(value).value)) {
      if (this.#nodes.has(id)) continue;
      this.#nodes.set(id, node);
      this.#size += size;
    }
  }

  resolve(id: string): JsonObject | undefined {
    return this.#nodes.get(id);
  }
}
