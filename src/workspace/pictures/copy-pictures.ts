import { createHash } from 'node:crypto';
import { measurePicture, NO_PICTURE, stripMetadata } from '../../pictures/index.ts';
import { foldersOf, type Project } from '../../project/index.ts';
import { MOST_BYTES, nameOf } from './prepared-picture.ts';

/** A picture that a page shows, as a file next to it. */
export interface CopiedPicture {
  /** Its path from the page. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The pictures of pages that are written one after the other. */
export interface CopiedPictures {
  /** The path of a picture from the page; undefined if it cannot be shown. */
  readonly place: (file: string) => string | undefined;
  /** The pictures that were placed since this was last asked. */
  readonly take: () => readonly CopiedPicture[];
}

/** Copies pictures of the media folder without their metadata, under names that are safe everywhere. What is left out is noted once. */
export function copyPictures({ files, mediaFiles, settings }: Project, note: (words: string) => void): CopiedPictures {
  const folder = foldersOf(settings).media;
  const noted = new Set<string>();
  const placed = new Map<string, CopiedPicture>();
  const read = (file: string): CopiedPicture | string => {
    const content = files.readUnlinked(`${folder}/${file}`, MOST_BYTES);
    if ('problem' in content) return 'it cannot be read';
    const measured = measurePicture(content.bytes);
    if ('problem' in measured) return measured.problem;
    const bytes = stripMetadata(content.bytes);
    if ('problem' in bytes) return bytes.problem;
    const digest = createHash('sha256').update(bytes).digest('hex');
    const { format, width, height } = measured;
    const path = nameOf(file, { digest, type: `image/${format}`, width, height, size: bytes.length });
    return { path, bytes };
  };
  return {
    place: (file) => {
      if (!mediaFiles.has(file)) return undefined;
      const found = placed.get(file) ?? read(file);
      if (typeof found !== 'string') {
        placed.set(file, found);
        return found.path;
      }
      if (found !== NO_PICTURE && !noted.has(file)) note(`${folder}/${file} is left out: ${found}.`);
      noted.add(file);
      return undefined;
    },
    take: () => {
      const taken = [...placed.values()];
      placed.clear();
      return taken;
    },
  };
}
