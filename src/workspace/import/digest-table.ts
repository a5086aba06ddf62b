import { createHash } from 'node:crypto';

const FIRST_SLOTS = 1024;
const EMPTY = -1;

/**
 * Whole numbers from 0 by texts, of which only 64 bits of a digest are kept: a million texts take some 20 MB, and the
 * chance that two of a million are taken for one is below one in thirty million.
 */
export class DigestTable {
  #size = 0;
  #high = new Uint32Array(FIRST_SLOTS);
  #low = new Uint32Array(FIRST_SLOTS);
  #values = new Int32Array(FIRST_SLOTS).fill(EMPTY);

  /** The number of a text. */
  get(text: string): number | undefined {
    const value = this.#values[this.#slotOf(digestOf(text))];
    return value === EMPTY ? undefined : value;
  }

  /** Whether a text has a number. */
  has(text: string): boolean {
    return this.get(text) !== undefined;
  }

  /** Gives a text a number, in place of the one that it has. */
  set(text: string, value: number): void {
    if ((this.#size + 1) * 3 > this.#values.length * 2) this.#grow();
    this.#put(digestOf(text), value);
  }

  #put(digest: Digest, value: number): void {
    const slot = this.#slotOf(digest);
    if (this.#values[slot] === EMPTY) this.#size += 1;
    this.#high[slot] = digest.high;
    this.#low[slot] = digest.low;
    this.#values[slot] = value;
  }

  /** Where a digest is, or would be. */
  #slotOf({ high, low }: Digest): number {
    const last = this.#values.length - 1;
    let slot = low & last;
    while (this.#values[slot] !== EMPTY && !(this.#low[slot] === low && this.#high[slot] === high))
      slot = (slot + 1) & last;
    return slot;
  }

  #grow(): void {
    const [high, low, values] = [this.#high, this.#low, this.#values];
    this.#high = new Uint32Array(high.length * 2);
    this.#low = new Uint32Array(low.length * 2);
    this.#values = new Int32Array(values.length * 2).fill(EMPTY);
    this.#size = 0;
    for (const [slot, value] of values.entries())
      if (value !== EMPTY) this.#put({ high: high[slot] ?? 0, low: low[slot] ?? 0 }, value);
  }
}

interface Digest {
  readonly high: number;
  readonly low: number;
}

function digestOf(text: string): Digest {
  const digest = createHash('sha256').update(text).digest();
  return { high: digest.readUInt32LE(0), low: digest.readUInt32LE(4) };
}
