/** From one token up to, not including, another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** UTF-16 offsets into a text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}
