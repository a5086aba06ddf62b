import { hash } from 'node:crypto';
import type { ProjectFiles } from '../../project/index.ts';

/** Files that remember the digest of what was read last from each path. */
export interface HashingFiles extends ProjectFiles {
  digestOf(path: string): string | undefined;
}

/** Remembers the digest of every content that is read. */
export function hashing(files: ProjectFiles): HashingFiles {
  const digests = new Map<string, string>();
  return {
    list: (folder) => files.list(folder),
    isRegular: (path) => files.isRegular(path),
    isLinkedFolder: (path) => files.isLinkedFolder(path),
    readUnlinked: (path, maxBytes) => files.readUnlinked(path, maxBytes),
    pictureKind: (path) => files.pictureKind(path),
    read: (path, maxBytes) => {
      const content = files.read(path, maxBytes);
      if ('bytes' in content) digests.set(path, hash('sha256', content.bytes, 'base64'));
      else digests.delete(path);
      return content;
    },
    digestOf: (path) => digests.get(path),
  };
}
