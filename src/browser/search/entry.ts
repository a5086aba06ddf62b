/** What the search knows of a check; what a field is for stands in its long name. */
export interface Entry {
  /** The row that lists show, as HTML. */
  readonly row: string;
  readonly title: string;
  /** Of a withdrawn check, neither statement nor verdict. */
  readonly claim?: string;
  readonly rating?: Choice;
  /** By whom the statement is; `role` is searched, and the name is chosen by its id. */
  readonly claimant: Choice;
  readonly role?: string;
  readonly topics: readonly string[];
  /** Names of countries. */
  readonly places: readonly string[];
  readonly year?: string;
}

/** Something that can be chosen: what tells it apart, and how it is called. Without an id, it is only called so. */
export interface Choice {
  readonly id?: string;
  readonly name: string;
}

/** A part of the index, as its file holds it. */
export interface IndexPart {
  readonly entries: readonly Entry[];
}
