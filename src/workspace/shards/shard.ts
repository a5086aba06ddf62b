import { createHash } from 'node:crypto';

/** One of `count` shares of a project; `index` counts from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Nobody has machines for more shards than this. */
const MOST = 10_000;

/** Reads `I/N`; undefined if it is not a shard. */
export function parseShard(text: string): Shard | undefined {
  const [, index = 0, count = 0] = (/^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? []).map(Number);
  return index >= 1 && index <= count && count <= MOST ? { index, count } : undefined;
}

/** Whether a file is in a share. Its path alone decides, so that a new file moves no other, and caches stay warm. */
export function isInShard(file: string, { index, count }: Shard): boolean {
  return (createHash('sha256').update(file).digest().readUInt32BE(0) % count) + 1 === index;
}
