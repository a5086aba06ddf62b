import type { Related, Span } from '../diagnostics/index.ts';

/** The way from the root of a document to a value: keys of maps and indexes of lists. */
export type DataPath = readonly (string | number)[];

/** A scalar that YAML reads as something other than text, with the text that is in the file. */
export interface NonTextScalar {
  readonly path: DataPath;
  readonly source: string;
  readonly value: boolean | number | null;
}

/** A parsed file: plain data, and the place of every key and value in it. */
export interface YamlDocument {
  /** The decoded text, without byte order mark. */
  readonly text: string;
  /** JSON-like data; maps are objects without a prototype, in the order of the file. */
  readonly data: unknown;
  /** Every scalar that is not text, in the order of the file. */
  readonly nonText: readonly NonTextScalar[];
  /**
   * The place of the value at `path`, or of its key. Where the path does not exist,
   * the place of its nearest existing ancestor (the ancestor's key, if it has one).
   * The file as a whole stands on the first line of its map or list.
   */
  spanOf(path: DataPath, part?: 'key' | 'value'): Span;
}

/** What is wrong with a file as YAML; the engine adds file and level. */
export interface YamlProblem {
  readonly rule: 'encoding' | 'yaml' | 'plain-yaml';
  readonly message: string;
  readonly hint?: string;
  readonly span: Span;
  readonly related?: readonly Omit<Related, 'file'>[];
}

/** The outcome of parsing. `document` is absent if a problem leaves no trustworthy data. */
export interface YamlResult {
  readonly document?: YamlDocument;
  readonly problems: readonly YamlProblem[];
}
