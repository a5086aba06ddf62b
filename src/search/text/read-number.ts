/** A number that a text gives, in every way in which it can be read: `1.234` is a thousand or one and a bit. */
export interface ReadNumber {
  readonly values: readonly number[];
  /** How many words it takes. */
  readonly length: number;
}
