/** Why a file cannot be read. */
export type FileProblem =
  | 'missing'
  | 'too-large'
  /** A link that leads out of the project. */
  | 'leaves-project'
  /** A link, or a path that leads through one, where none is followed. */
  | 'linked'
  /** A link to something that is not there. */
  | 'dangling'
  /** A link to something in the project that git does not know. */
  | 'hidden'
  | 'not-a-file'
  | 'unreadable';

/** What a file holds, or why it cannot be read. */
export type FileContent = { readonly bytes: Uint8Array } | { readonly problem: FileProblem; readonly size?: number };

/** The media type of a picture that pages can show; `elsewhere` where git LFS has not fetched it, `none` for any other content. */
export type PictureKind = `image/${string}` | 'elsewhere' | 'none';

/** The only door to an author's files. Paths are relative to the project's folder, with forward slashes. */
export interface ProjectFiles {
  /** All files below a folder, in no particular order; links and special files are listed, too. */
  list(folder: string): readonly string[];
  /** Whether what was listed under a path is a regular file. */
  isRegular(path: string): boolean;
  /** Whether what was listed under a path is a link to a folder, wherever that is; nothing in it is listed. */
  isLinkedFolder(path: string): boolean;
  /** Reads one file; more than `maxBytes` is refused without reading. A link is followed within the project. */
  read(path: string, maxBytes: number): FileContent;
  /** The same without following any link: for stored copies and pictures. */
  readUnlinked(path: string, maxBytes: number): FileContent;
  /** What kind of picture a file is by its content; no link is followed. */
  pictureKind(path: string): PictureKind;
}
