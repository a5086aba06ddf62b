/** A file of the site; `path` is relative to its root. */
export interface SiteFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Assets are written first and lists last, so that whatever a file links to is there before it. */
export type Stage = 'asset' | 'page' | 'list';

/** The files of the site as far as they are made. */
interface MadeFiles {
  /** The text of a file that units before this one made. */
  readonly read: (path: string) => string;
  /** A file of this unit as the last build wrote it; undefined if there is none, or if someone has changed it. */
  readonly last: (path: string) => Uint8Array | undefined;
}

/** Some files of the site that are made together, and not again while what they are made from is the same. */
export interface Unit {
  /** Unique in the site. */
  readonly name: string;
  readonly stage: Stage;
  /** Whether all that the files depend on is for certain as it was in the last build. */
  readonly isSame?: boolean;
  /** Whether the files hold something of every check, so that making them leaves much garbage behind. */
  readonly isLarge?: boolean;
  /** Everything that the files depend on, besides what all files of the site depend on: a digest, or a text as good as one. */
  readonly inputs: () => string;
  readonly make: (site: MadeFiles) => readonly SiteFile[] | Promise<readonly SiteFile[]>;
}
