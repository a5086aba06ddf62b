import { START, type Diagnostic } from '../diagnostics/index.ts';
import type { ProjectFiles } from './project-files.ts';

/** Files that were hardly meant to be left out, and that nobody reads. */
export function notRead(folder: string, paths: readonly string[], files: ProjectFiles): readonly Diagnostic[] {
  return [...outOfPlace(folder, paths, files), ...withOtherEnding(paths)];
}

/** Larger files are not read to see whether they are there, in bytes. */
const MOST_BYTES = 1_000_000;

/** Shared files that nobody reads, because they are next to the settings, in a sub-folder, or have another ending. */
function outOfPlace(folder: string, paths: readonly string[], files: ProjectFiles): readonly Diagnostic[] {
  const beside = ['_parties.yaml', '_sources.yaml'].filter(
    (path) => folder !== '.' && !('problem' in files.read(path, MOST_BYTES)),
  );
  return [...beside, ...paths].flatMap((file) => {
    const [, kind] = /(?:^|\/)_(parties|sources)\.ya?ml$/.exec(file) ?? [];
    const place = `${folder}/_${kind}.yaml`;
    if (kind === undefined || file === place) return [];
    return [
      {
        rule: 'file-readable',
        level: 'warning',
        message: `This file is not read: the shared ${kind} of a project are in \`${place}\`.`,
        hint: paths.includes(place) ? 'Move its entries there, and delete this file.' : 'Move it there.',
        file,
        span: START,
      },
    ];
  });
}

/** Editors such as Notepad add an ending of their own, and may not show it. */
function withOtherEnding(paths: readonly string[]): readonly Diagnostic[] {
  return paths.flatMap((file) => {
    if (!/[^/]\.ya?ml\.txt$/i.test(file)) return [];
    const meant = file.slice(file.lastIndexOf('/') + 1, -'.txt'.length);
    return [
      {
        rule: 'file-readable',
        // Its page would vanish from the site.
        level: 'error',
        message: 'This file is not read: its name ends in `.txt`, not in `.yaml`.',
        hint: `Rename it to \`${meant.replace(/yml$/i, 'yaml')}\`.`,
        file,
        span: START,
      },
    ];
  });
}
