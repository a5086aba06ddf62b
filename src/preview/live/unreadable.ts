/** What stands in place of the page of a file that cannot be read any more. */
export interface Unreadable {
  readonly heading: string;
  /** A sentence, with the name of the file in its middle. */
  readonly sentence: readonly [before: string, file: string, after: string];
  /** What is wrong with the file, as the command line says it. */
  readonly report: string;
}
