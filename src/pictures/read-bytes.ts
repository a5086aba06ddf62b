/** That bytes end before what they announce; caught where a picture is measured or stripped, and never seen outside. */
export class CutOff extends Error {}

/** Bytes that are read at any place: what lies outside is cut off. */
export class Bytes {
  readonly all: Uint8Array;
  readonly #view: DataView;

  constructor(all: Uint8Array) {
    this.all = all;
    this.#view = new DataView(all.buffer, all.byteOffset, all.byteLength);
  }

  get length(): number {
    return this.all.length;
  }

  u8(at: number): number {
    return this.#view.getUint8(this.#within(at, 1));
  }

  u16(at: number, isLittle = false): number {
    return this.#view.getUint16(this.#within(at, 2), isLittle);
  }

  u24(at: number, isLittle = false): number {
    const [one, two, three] = [this.u8(at), this.u8(at + 1), this.u8(at + 2)];
    return isLittle ? one + two * 0x1_00 + three * 0x1_00_00 : one * 0x1_00_00 + two * 0x1_00 + three;
  }

  u32(at: number, isLittle = false): number {
    return this.#view.getUint32(this.#within(at, 4), isLittle);
  }

  /** So many bytes as characters, such as the name of a chunk. */
  text(at: number, length: number): string {
    return Buffer.from(this.part(at, at + length)).toString('latin1');
  }

  /** The bytes from one place to another, not copied. */
  part(from: number, to: number): Uint8Array {
    if (to < from) throw new CutOff();
    return this.all.subarray(this.#within(from, to - from), to);
  }

  #within(at: number, length: number): number {
    if (!(at >= 0 && at + length <= this.all.length)) throw new CutOff();
    return at;
  }
}

/** The answer of a reader, or that the bytes are cut off. */
export function unlessCutOff<T>(read: () => T): T | { readonly problem: string } {
  try {
    return read();
  } catch (error) {
    if (error instanceof CutOff) return { problem: 'it is cut off or damaged' };
    throw error;
  }
}
