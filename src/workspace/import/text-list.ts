/** A piece of memory; a longer text gets one of its own. In bytes. */
const PIECE = 1 << 20;

/**
 * Short texts by number, kept as UTF-8 in pieces of memory: as strings, those of a large archive take several times as much,
 * and one piece that grew would be copied each time, and be half empty.
 */
export class TextList {
  readonly #pieces: Buffer[] = [];
  /** The number of the first text of each piece. */
  readonly #firsts: number[] = [];
  /** Where each text ends in its piece. */
  #ends = new Uint32Array(1024);
  #count = 0;
  #used = 0;

  /** Adds a text and gives its number: 0, 1, 2 … */
  push(text: string): number {
    const length = Buffer.byteLength(text);
    const piece = this.#pieceWithRoom(length);
    if (this.#count === this.#ends.length) {
      const larger = new Uint32Array(this.#ends.length * 2);
      larger.set(this.#ends);
      this.#ends = larger;
    }
    piece.write(text, this.#used);
    this.#used += length;
    this.#ends[this.#count] = this.#used;
    return this.#count++;
  }

  /** The text of a number that `push` has given. */
  at(index: number): string {
    const at = this.#firsts.findLastIndex((first) => first <= index);
    const start = this.#firsts[at] === index ? 0 : this.#ends[index - 1];
    return this.#pieces[at]?.toString('utf8', start, this.#ends[index]) ?? '';
  }

  #pieceWithRoom(length: number): Buffer {
    const last = this.#pieces.at(-1);
    if (last !== undefined && this.#used + length <= last.length) return last;
    const added = Buffer.allocUnsafe(Math.max(PIECE, length));
    this.#pieces.push(added);
    this.#firsts.push(this.#count);
    this.#used = 0;
    return added;
  }
}
