import { compareText } from '../diagnostics/index.ts';
import type { Project } from './project.ts';
import type { ProjectFiles } from './project-files.ts';

type Pictures = Pick<Project, 'mediaFiles' | 'isBrokenPicture'>;

/** The files of the media folder among `paths`; their content is inspected on demand, and once. */
export function picturesIn(folder: string, paths: readonly string[], files: ProjectFiles): Pictures {
  const inside = paths.filter((path) => path.startsWith(`${folder}/`));
  const known = new Map<string, boolean>();
  return {
    mediaFiles: new Set(inside.map((path) => path.slice(folder.length + 1))),
    isBrokenPicture: (file) => {
      if (!isNamedPicture(file)) return false;
      const isBroken = known.get(file) ?? files.pictureKind(`${folder}/${file}`) === 'none';
      known.set(file, isBroken);
      return isBroken;
    },
  };
}

function isNamedPicture(file: string): boolean {
  return /\.(?:jpe?g|png|gif|webp|avif)$/i.test(file);
}

/** Everything about the media folder that findings depend on: which files it has, and which of them are not pictures in spite of their names. */
export function mediaState({ mediaFiles, isBrokenPicture }: Pictures): readonly string[] {
  return [...mediaFiles].toSorted(compareText).map((file) => (isBrokenPicture(file) ? `${file}/` : file));
}
