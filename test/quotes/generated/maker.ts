/** A quotation that was made of a passage. */
export interface Made {
  readonly quote: string;
  /** What it was made into a quotation. */
  readonly kind: string;
  readonly source: string;
}

export type Pick = <T>(list: readonly T[]) => T;

interface Circumstances {
  readonly chance: () => number;
  readonly paragraphs: readonly string[];
  /** Between 0 and 1: which of the kinds. */
  readonly kind: number;
}

/** Makes a quotation of a stretch of the paragraph, or nothing if the stretch does not lend itself to that. */
export type Maker = (
  paragraph: string,
  language: string,
  isAltered: boolean,
  circumstances: Circumstances,
) => Made | undefined;

/** A generator of numbers between 0 and 1 that gives the same ones every time. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pickBy(chance: () => number): Pick {
  return (list) => itemAt(list, Math.floor(chance() * list.length));
}

/** The item at a place that exists. */
export function itemAt<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`There are ${list.length} items and none at ${index}.`);
  return item;
}
