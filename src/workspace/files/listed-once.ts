import type { ProjectFiles } from '../../project/index.ts';

/** Files whose folders are each listed once, for a project that is loaded again while nothing on disk has changed. */
export function listedOnce(files: ProjectFiles): ProjectFiles {
  const lists = new Map<string, readonly string[]>();
  return {
    list: (folder) => {
      const known = lists.get(folder) ?? files.list(folder);
      lists.set(folder, known);
      return known;
    },
    isRegular: (path) => files.isRegular(path),
    isLinkedFolder: (path) => files.isLinkedFolder(path),
    read: (path, maxBytes) => files.read(path, maxBytes),
    readUnlinked: (path, maxBytes) => files.readUnlinked(path, maxBytes),
    pictureKind: (path) => files.pictureKind(path),
  };
}
