import { CutOff, type Bytes } from './read-bytes.ts';

/** A box of the ISO base media file format: a length, a name, and what it holds. */
export interface Box {
  readonly name: string;
  readonly start: number;
  readonly body: number;
  readonly end: number;
}

/** No picture has more boxes side by side. */
const MOST_BOXES = 10_000;

/** The boxes between two places. */
export function* boxesIn(bytes: Bytes, from: number, to: number): Generator<Box> {
  let left = MOST_BOXES;
  for (let start = from; start < to; left -= 1) {
    if (left === 0) throw new CutOff();
    const short = bytes.u32(start);
    const body = start + (short === 1 ? 16 : 8);
    const end =
      short === 0 ? to : start + (short === 1 ? bytes.u32(start + 8) * 2 ** 32 + bytes.u32(start + 12) : short);
    if (end < body || end > to) throw new CutOff();
    yield { name: bytes.text(start + 4, 4), start, body, end };
    start = end;
  }
}

/** The boxes of a file; what follows the last whole one is no part of it. */
export function* boxesOf(bytes: Bytes): Generator<Box> {
  try {
    yield* boxesIn(bytes, 0, bytes.length);
  } catch (error) {
    if (!(error instanceof CutOff)) throw error;
  }
}

/** The first box of a name between two places. */
export function boxNamed(
  bytes: Bytes,
  name: string,
  { from, to }: { readonly from: number; readonly to: number },
): Box {
  for (const box of boxesIn(bytes, from, to)) if (box.name === name) return box;
  throw new CutOff();
}

/** Reads numbers one after another; their sizes depend on what was read before. */
export class Cursor {
  readonly #bytes: Bytes;
  at: number;

  constructor(bytes: Bytes, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  /** A number of 0, 1, 2, 4 or 8 bytes; none is zero. */
  next(size: number): number {
    const { at } = this;
    this.at += size;
    if (size === 0) return 0;
    if (size === 1) return this.#bytes.u8(at);
    if (size === 2) return this.#bytes.u16(at);
    if (size === 4) return this.#bytes.u32(at);
    if (size === 8) return this.#bytes.u32(at) * 2 ** 32 + this.#bytes.u32(at + 4);
    throw new CutOff();
  }
}
