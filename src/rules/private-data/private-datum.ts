/** What looks like a person's own in a text, in UTF-16 units. */
export interface PrivateDatum {
  readonly what: string;
  readonly start: number;
  readonly end: number;
}
