/** What a file holds, or why it cannot be read. */
export type FileContent =
  | { readonly bytes: Uint8Array }
  | {
      readonly problem: 'missing' | 'too-large' | 'leaves-project' | 'not-a-file' | 'unreadable';
      readonly size?: number;
    };

/** The only door to an author's files. Paths are relative to the project's folder, with forward slashes. */
export interface ProjectFiles {
  /** All files below a folder, in no particular order; links that leave the project are listed, not followed. */
  list(folder: string): readonly string[];
  /** Reads one file; more than `maxBytes` is refused without reading. */
  read(path: string, maxBytes: number): FileContent;
}
