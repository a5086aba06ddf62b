import type { KnownWords } from '../text/read-words.ts';
import { eachCheckFeature } from './check-features.ts';
import { GREATEST, type SearchedCheck, type Segment } from './segment.ts';

/** A segment has at most so many checks: a feature, a check and a weight share the 53 bits of a number. */
const MOST_CHECKS = 2 ** 13;
/** A weight is stored in so many steps. */
const STEPS = 2 ** 8;
/** Room for the features of so many checks of the usual length. */
const ROOM = 100_000;

/** Makes a segment of checks; `known` are words that were read for others. */
export function segmentOf(checks: readonly SearchedCheck[], known: KnownWords = new Map()): Segment {
  if (checks.length > MOST_CHECKS) throw new Error(`A segment has at most ${MOST_CHECKS} checks.`);
  // By feature, then by check, then by weight, so that sorting turns them round and the last of a feature weighs most.
  let postings = new Float64Array(ROOM);
  let count = 0;
  for (const [place, check] of checks.entries())
    eachCheckFeature(check, known, (feature, weight) => {
      if (count === postings.length) postings = enlarged(postings);
      postings[count++] = (feature * MOST_CHECKS + place) * STEPS + inSteps(weight);
    });
  return { stamp: '', ...textsOf(checks), ...listsOf(postings.subarray(0, count).toSorted(), checks.length) };
}

type Texts = Pick<Segment, 'size' | 'texts' | 'textStarts' | 'languages' | 'languageOf'>;

function textsOf(checks: readonly SearchedCheck[]): Texts {
  const parts = checks.map((check) => ENCODER.encode(JSON.stringify(check)));
  const textStarts = new Uint32Array(checks.length + 1);
  for (const [place, part] of parts.entries()) textStarts[place + 1] = (textStarts[place] ?? 0) + part.length;
  const texts = new Uint8Array(textStarts.at(-1) ?? 0);
  for (const [place, part] of parts.entries()) texts.set(part, textStarts[place]);
  const numberOf = new Map<string, number>();
  for (const { language } of checks) if (!numberOf.has(language)) numberOf.set(language, numberOf.size);
  return {
    size: checks.length,
    texts,
    textStarts,
    languages: [...numberOf.keys()],
    languageOf: Uint16Array.from(checks, ({ language }) => numberOf.get(language) ?? 0),
  };
}

const ENCODER = new TextEncoder();

function inSteps(weight: number): number {
  return Math.max(1, Math.round((Math.min(GREATEST, weight) / GREATEST) * (STEPS - 1)));
}

function enlarged(list: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(list.length * 2);
  larger.set(list);
  return larger;
}

function listsOf(postings: Float64Array, size: number): Omit<Segment, 'stamp' | keyof Texts> {
  const features = new Uint32Array(postings.length);
  const starts = new Uint32Array(postings.length + 1);
  const holders = new Uint16Array(postings.length);
  const weights = new Uint8Array(postings.length);
  const lengths = new Float32Array(size);
  let [count, held] = [0, 0];
  for (let at = 0; at < postings.length; at++) {
    const posting = postings[at] ?? 0;
    const holding = Math.floor(posting / STEPS);
    if (Math.floor((postings[at + 1] ?? -1) / STEPS) === holding) continue;
    const feature = Math.floor(holding / MOST_CHECKS);
    const place = holding - feature * MOST_CHECKS;
    const weight = posting - holding * STEPS;
    if (count === 0 || features[count - 1] !== feature) {
      features[count] = feature;
      starts[count++] = held;
    }
    holders[held] = place;
    weights[held++] = weight;
    lengths[place] = (lengths[place] ?? 0) + (weight * GREATEST) / (STEPS - 1);
  }
  starts[count] = held;
  return {
    features: features.slice(0, count),
    starts: starts.slice(0, count + 1),
    holders: holders.slice(0, held),
    weights: weights.slice(0, held),
    lengths,
  };
}
