import { pictureKind } from './picture-kind.ts';
import type { FileContent, PictureKind, ProjectFiles } from './project-files.ts';

/** Bytes in place of a file's own, undefined if it is not there, or what is on disk. */
export type FileOverlay = Uint8Array | undefined | 'disk';

type Contents = ReadonlyMap<string, Uint8Array | undefined>;

/** Files of which some are overlaid with other contents; one whose content is undefined does not exist. */
export function overlaid(files: ProjectFiles, contents: Contents): ProjectFiles {
  // Overlays on overlays would pile up with every keystroke.
  return files instanceof OverlaidFiles
    ? new OverlaidFiles(files.files, new Map([...files.contents, ...contents]))
    : new OverlaidFiles(files, contents);
}

/** The same files without the overlay of one of them. */
export function notOverlaid(files: ProjectFiles, path: string): ProjectFiles {
  if (!(files instanceof OverlaidFiles)) return files;
  return new OverlaidFiles(files.files, new Map([...files.contents].filter(([name]) => name !== path)));
}

class OverlaidFiles implements ProjectFiles {
  readonly files: ProjectFiles;
  readonly contents: Contents;

  constructor(files: ProjectFiles, contents: Contents) {
    this.files = files;
    this.contents = contents;
  }

  list(folder: string): readonly string[] {
    const there = this.files.list(folder).filter((path) => !this.contents.has(path));
    const added = [...this.contents].flatMap(([path, bytes]) =>
      bytes !== undefined && path.startsWith(`${folder}/`) ? [path] : [],
    );
    return [...there, ...added];
  }

  isRegular(path: string): boolean {
    return this.contents.has(path) || this.files.isRegular(path);
  }

  isLinkedFolder(path: string): boolean {
    return !this.contents.has(path) && this.files.isLinkedFolder(path);
  }

  read(path: string, maxBytes: number): FileContent {
    return this.#own(path, maxBytes) ?? this.files.read(path, maxBytes);
  }

  readUnlinked(path: string, maxBytes: number): FileContent {
    return this.#own(path, maxBytes) ?? this.files.readUnlinked(path, maxBytes);
  }

  pictureKind(path: string): PictureKind {
    if (!this.contents.has(path)) return this.files.pictureKind(path);
    return pictureKind(this.contents.get(path) ?? new Uint8Array());
  }

  #own(path: string, maxBytes: number): FileContent | undefined {
    if (!this.contents.has(path)) return undefined;
    const bytes = this.contents.get(path);
    if (bytes === undefined) return { problem: 'missing' };
    return bytes.length > maxBytes ? { problem: 'too-large', size: bytes.length } : { bytes };
  }
}
