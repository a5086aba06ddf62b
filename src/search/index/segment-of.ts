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
  return { checks, ...listsOf(postings.subarray(0, count).sort(), checks.length) };
}

function inSteps(weight: number): number {
  return Math.max(1, Math.round((Math.min(GREATEST, weight) / GREATEST) * (STEPS - 1)));
}

function enlarged(list: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(list.length * 2);
  larger.set(list);
  return larger;
}

function listsOf(postings: Float64Array, size: number): Omit<Segment, 'checks'> {
  const [features, starts, holders, weights]: [number[], number[], number[], number[]] = [[], [], [], []];
  const lengths = new Float32Array(size);
  let last = -1;
  for (let at = 0; at < postings.length; at++) {
    const posting = postings[at] ?? 0;
    const held = Math.floor(posting / STEPS);
    if (Math.floor((postings[at + 1] ?? -1) / STEPS) === held) continue;
    const feature = Math.floor(held / MOST_CHECKS);
    const place = held - feature * MOST_CHECKS;
    const weight = posting - held * STEPS;
    if (feature !== last) {
      features.push(feature);
      starts.push(holders.length);
      last = feature;
    }
    holders.push(place);
    weights.push(weight);
    lengths[place] = (lengths[place] ?? 0) + (weight * GREATEST) / (STEPS - 1);
  }
  starts.push(holders.length);
  return {
    features: Uint32Array.from(features),
    starts: Uint32Array.from(starts),
    holders: Uint16Array.from(holders),
    weights: Uint8Array.from(weights),
    lengths,
  };
}
