import type { PictureProblem } from '../../pictures/index.ts';
import { foldersOf, type FileContent, type FileProblem, type Project } from '../../project/index.ts';
import { MOST_BYTES } from './prepared-picture.ts';

/** The bytes of a file of the media folder; no link is followed, and nothing outside of it is read. */
export function readPicture(
  { files, settings }: Project,
  file: string,
): Extract<FileContent, { readonly bytes: Uint8Array }> | PictureProblem {
  const path = `${foldersOf(settings).media}/${file}`;
  if (files.pictureKind(path) === 'elsewhere') return { problem: 'git LFS has not fetched it' };
  const content = files.readUnlinked(path, MOST_BYTES);
  return 'bytes' in content ? content : { problem: WHY[content.problem] ?? 'it cannot be read' };
}

const WHY: Readonly<Partial<Record<FileProblem, string>>> = {
  linked: 'it is a link, or is behind one',
  'leaves-project': 'it is not in the project',
  'not-a-file': 'it is not a regular file',
  'too-large': `it is larger than ${MOST_BYTES / 1_000_000} MB`,
};

/** Whether a file is a picture by its name. */
export function isCalledPicture(file: string): boolean {
  return /\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(file);
}

/** The sentence that says why a picture is not shown. */
export function leftOut({ settings }: Project, file: string, { problem }: PictureProblem): PictureProblem {
  return { problem: `${foldersOf(settings).media}/${file} is left out: ${problem}.` };
}
