/** What the search knows of a check; what a field is for stands in its long name. */
export interface Entry {
  /** The row that lists show, as HTML. */
  readonly row: string;
  readonly title: string;
  /** The path of its page, where whole texts are searched: what is found there is known by it. */
  readonly path?: string;
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

/** What the search page tells its script. */
export interface SearchData {
  /** The names of the parts of the index, the newest first. */
  readonly parts: readonly string[];
  /** How many results are shown at first, and how many more at a time. */
  readonly rowsAtOnce: number;
  /** The ids of the ratings in the order of the scale. */
  readonly ratings: readonly string[];
  /** Where the search of whole texts is, from the search page; undefined if the site has none. */
  readonly fullText?: string;
  /** The numerals of the language. */
  readonly digits: string;
  readonly words: {
    readonly any: string;
    readonly none: string;
    readonly loading: string;
    readonly failed: string;
    /** By grammatical number, with `{n}` for the number. */
    readonly checks: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
  };
}
