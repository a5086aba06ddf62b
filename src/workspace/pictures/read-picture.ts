import type { PictureProblem } from '../../pictures/index.ts';
import { foldersOf, type FileContent, type FileProblem, type Project } from '../../project/index.ts';
import { MOST_BYTES } from './prepared-picture.ts';

/** The path in the project of a file of the media folder. */
export function mediaPath({ settings }: Pick<Project, 'settings'>, file: string): string {
  return `${foldersOf(settings).media}/${file}`;
}

/** The bytes of a picture at a path in the project; no link is followed, and nothing outside of it is read. */
export function readPicture(
  { files }: Project,
  path: string,
): Extract<FileContent, { readonly bytes: Uint8Array }> | PictureProblem {
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
export function leftOut(path: string, { problem }: PictureProblem): PictureProblem {
  return { problem: `${path} is left out: ${problem}.` };
}
