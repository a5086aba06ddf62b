import type { SearchedCheck, Segment } from './segment.ts';

/** Raised whenever what is stored, or what checks are found by, becomes another. */
const PACK_VERSION = 3;

/** Where each list of a packed segment ends, in bytes from the end of the head, in the order in which they stand. */
interface Head {
  readonly version: number;
  readonly checks: readonly SearchedCheck[];
  readonly features: number;
  readonly holders: number;
}

/** A segment as bytes: the length of the head, the head as JSON, then its lists, all in the machine's order of bytes. */
export function packSegment({ checks, features, starts, holders, weights, lengths }: Segment): Uint8Array {
  const head: Head = { version: PACK_VERSION, checks, features: features.length, holders: holders.length };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const lists = [features, starts, lengths, holders, weights];
  // The lists of four bytes come first, at a place that four divides.
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
  const { checks, features, holders } = head;
  let at = bytes.byteOffset + aligned(4 + length);
  const end = at + features * 4 + (features + 1) * 4 + checks.length * 4 + holders * 3;
  if (end !== bytes.byteOffset + bytes.length) return undefined;
  const next = (size: number): number => (at += size) - size;
  return {
    checks,
    features: new Uint32Array(bytes.buffer, next(features * 4), features),
    starts: new Uint32Array(bytes.buffer, next((features + 1) * 4), features + 1),
    lengths: new Float32Array(bytes.buffer, next(checks.length * 4), checks.length),
    holders: new Uint16Array(bytes.buffer, next(holders * 2), holders),
    weights: new Uint8Array(bytes.buffer, next(holders), holders),
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
