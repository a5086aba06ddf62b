/** What is known of the keys of a file before it is read: where its lines belong shows which of them is out of line. */
export interface Outline {
  /** The keys that begin at the left margin. */
  readonly top: ReadonlySet<string>;
  /** The keys, of those, that hold a list. */
  readonly lists: ReadonlySet<string>;
  /** All keys of the format, at whatever depth: what is none of them is an id. */
  readonly keys: ReadonlySet<string>;
}
