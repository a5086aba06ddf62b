/** A word, a number or a sign of a text. */
export interface Token {
  readonly text: string;
  /** In lower case. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the next one. */
  readonly gap: string;
  /** What a number may mean. */
  readonly values?: readonly number[];
  /** Whether letters or signs join the number to something else. */
  readonly isAttached?: boolean;
  readonly currency?: string;
}
