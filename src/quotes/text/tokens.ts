/** The words of the text in their order: each its number, its spelling's number, its place and what stands before it. */
export interface Tokens {
  readonly count: number;
  readonly ids: Int32Array;
  readonly spellings: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly flags: Uint8Array;
}
