/** A copy in a public archive. */
export interface ArchivedCopy {
  readonly address: string;
  /** When it was made: `2026-11-23T12:00:00Z`. */
  readonly time?: string;
}

/** What an archive did, or why it did not, as a full sentence. */
export type ArchiveAnswer =
  | { readonly copy: ArchivedCopy | undefined; readonly problem?: never }
  | { readonly copy?: never; readonly problem: string };

/** A public archive of web pages. */
export interface PublicArchive {
  readonly name: string;
  /** The newest copy of an address; undefined if there is none. */
  find(address: string): Promise<ArchiveAnswer>;
  /** Asks for a new copy. */
  save(address: string): Promise<ArchiveAnswer>;
}
