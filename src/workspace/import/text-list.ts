const FIRST_BYTES = 65_536;

/** Short texts by number, kept as UTF-8 in one piece of memory: as strings, those of a large archive take several times as much. */
export class TextList {
  #bytes = Buffer.allocUnsafe(FIRST_BYTES);
  #ends = new Uint32Array(1024);
  #count = 0;

  /** Adds a text and gives its number: 0, 1, 2 … */
  push(text: string): number {
    const start = this.#endOf(this.#count - 1);
    const length = Buffer.byteLength(text);
    while (start + length > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(this.#bytes.length * 2);
      this.#bytes.copy(larger);
      this.#bytes = larger;
    }
    if (this.#count === this.#ends.length) {
      const larger = new Uint32Array(this.#ends.length * 2);
      larger.set(this.#ends);
      this.#ends = larger;
    }
    this.#bytes.write(text, start);
    this.#ends[this.#count] = start + length;
    return this.#count++;
  }

  /** The text of a number that `push` has given. */
  at(index: number): string {
    return this.#bytes.toString('utf8', this.#endOf(index - 1), this.#endOf(index));
  }

  #endOf(index: number): number {
    return index < 0 ? 0 : (this.#ends[index] ?? 0);
  }
}
