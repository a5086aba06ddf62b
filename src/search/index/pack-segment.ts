import type { Segment } from './segment.ts';

/** Raised whenever what is stored, or what checks are found by, becomes another. */
const PACK_VERSION = 4;

/** What a packed segment is, and how long its lists are. */
interface Head {
  readonly version: number;
  readonly stamp: string;
  readonly languages: readonly string[];
  readonly size: number;
  readonly features: number;
  readonly holders: number;
  readonly texts: number;
}

/**
 * A segment as bytes: the length of the head, the head as JSON, then its lists, all in the machine's order of bytes. Those
 * with the longest numbers come first, so that each begins at a place that they divide.
 */
export function packSegment(segment: Segment): Uint8Array {
  const { stamp, languages, size, features, starts, lengths, textStarts, holders, languageOf, weights, texts } =
    segment;
  const head: Head = {
    version: PACK_VERSION,
    stamp,
    languages,
    size,
    features: features.length,
    holders: holders.length,
    texts: texts.length,
  };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const lists = [features, starts, lengths, textStarts, holders, languageOf, weights, texts];
  const start = aligned(4 + json.length);
  const bytes = new Uint8Array(lists.reduce((sum, list) => sum + list.byteLength, start));
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, 4);
  let at = start;
  for (const list of lists) {
    bytes.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength), at);
    at += list.byteLength;
  }
  return bytes;
}

/** Reads what `packSegment` wrote; undefined if it is something else, or of another version. */
export function unpackSegment(packed: Uint8Array): Segment | undefined {
  const bytes = packed.byteOffset % 4 === 0 ? packed : packed.slice();
  if (bytes.length < 4) return undefined;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const head = headIn(bytes.subarray(4, 4 + length));
  if (head === undefined) return undefined;
  const { stamp, languages, size, features, holders, texts } = head;
  let at = bytes.byteOffset + aligned(4 + length);
  const end = at + (features + features + 1 + size + size + 1) * 4 + (holders + size) * 2 + holders + texts;
  if (end !== bytes.byteOffset + bytes.length) return undefined;
  const { buffer } = bytes;
  const next = (bytesOf: number): number => (at += bytesOf) - bytesOf;
  return {
    stamp,
    size,
    languages,
    features: new Uint32Array(buffer, next(features * 4), features),
    starts: new Uint32Array(buffer, next((features + 1) * 4), features + 1),
    lengths: new Float32Array(buffer, next(size * 4), size),
    textStarts: new Uint32Array(buffer, next((size + 1) * 4), size + 1),
    holders: new Uint16Array(buffer, next(holders * 2), holders),
    languageOf: new Uint16Array(buffer, next(size * 2), size),
    weights: new Uint8Array(buffer, next(holders), holders),
    texts: new Uint8Array(buffer, next(texts), texts),
  };
}

function headIn(json: Uint8Array): Head | undefined {
  try {
    const head: Head = JSON.parse(new TextDecoder().decode(json));
    return head.version === PACK_VERSION ? head : undefined;
  } catch {
    return undefined;
  }
}

function aligned(size: number): number {
  return Math.ceil(size / 4) * 4;
}
