import { compareText } from '../diagnostics/index.ts';
import type { Project } from './project.ts';

/** Whether the name of a file is that of a picture. */
export function isNamedPicture(file: string): boolean {
  return /\.(?:jpe?g|png|gif|webp|avif)$/i.test(file);
}

/** All that judgements depend on of the media folder: which files it has, and which of them are no pictures in spite of their names. */
export function mediaState({
  mediaFiles,
  isBrokenPicture,
}: Pick<Project, 'mediaFiles' | 'isBrokenPicture'>): readonly string[] {
  return [...mediaFiles].toSorted(compareText).map((file) => (isBrokenPicture(file) ? `${file}/` : file));
}
