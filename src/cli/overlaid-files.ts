import type { FileContent, ProjectFiles } from '../project/index.ts';
import { pictureKind } from '../workspace/files/picture-type.ts';

/** Files with other contents laid over some of them; one whose content is undefined is not there. */
export function overlaid(files: ProjectFiles, contents: ReadonlyMap<string, Uint8Array | undefined>): ProjectFiles {
  const overlay = (
    path: string,
    maxBytes: number,
    read: (path: string, maxBytes: number) => FileContent,
  ): FileContent => {
    if (!contents.has(path)) return read(path, maxBytes);
    const bytes = contents.get(path);
    if (bytes === undefined) return { problem: 'missing' };
    return bytes.length > maxBytes ? { problem: 'too-large', size: bytes.length } : { bytes };
  };
  return {
    list: (folder) => {
      const there = files.list(folder).filter((path) => !contents.has(path));
      const laid = [...contents].flatMap(([path, bytes]) =>
        bytes !== undefined && path.startsWith(`${folder}/`) ? [path] : [],
      );
      return [...there, ...laid];
    },
    isRegular: (path) => contents.has(path) || files.isRegular(path),
    isLinkedFolder: (path) => !contents.has(path) && files.isLinkedFolder(path),
    read: (path, maxBytes) => overlay(path, maxBytes, (at, most) => files.read(at, most)),
    readUnlinked: (path, maxBytes) => overlay(path, maxBytes, (at, most) => files.readUnlinked(at, most)),
    pictureKind: (path) => {
      const bytes = contents.get(path);
      return bytes === undefined && !contents.has(path) ? files.pictureKind(path) : pictureKind(bytes ?? NOTHING);
    },
  };
}

const NOTHING: Uint8Array = new Uint8Array();
