import { join, relative, sep } from 'node:path';
import { proposeId } from '../../authoring/index.ts';
import { foldersOf, type Project } from '../../project/index.ts';
import { isThere } from '../files/is-there.ts';
import { UsageError } from '../usage-error.ts';
import type { Archive } from './archive.ts';

/** What decides where a new fact check is. */
export interface PlaceWishes {
  /** Without one, it is made of the title. */
  readonly id?: string | undefined;
  readonly title: string;
  readonly language?: string | undefined;
  /** A folder below that of the fact checks; without one, the working folder if it is below it. */
  readonly folder?: string | undefined;
}

/** The id and the path in the project of a new fact check. */
export function placeOfCheck(
  { id, title, language, folder }: PlaceWishes,
  {
    project,
    archive,
    root,
    cwd,
  }: { readonly project: Project; readonly archive: Archive; readonly root: string; readonly cwd: string },
): { readonly id: string; readonly path: string } {
  const { factchecks } = foldersOf(project.settings);
  const here = relative(join(root, factchecks), cwd).split(sep).join('/');
  const below = folder ?? (isFolderName(here) ? here : '');
  if (below !== '' && !isFolderName(below))
    throw new UsageError(
      `\`${below}\` is no folder below ${factchecks}.`,
      'Name one such as 2026 or 2026/elections, of letters, digits, - and _.',
    );
  const chosen = id ?? proposeId(title, { kind: 'check', taken: archive.ids, language });
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(chosen) || chosen.length > 100)
    throw new UsageError(
      `\`${chosen}\` is not an id: lower-case letters a to z and digits, with single hyphens between.`,
      `Try ${proposeId(chosen, { kind: 'check', taken: archive.ids })}.`,
    );
  if (archive.ids.has(chosen))
    throw new UsageError(
      `There is, or was, a fact check \`${chosen}\` already.`,
      `Try ${proposeId(chosen, { kind: 'check', taken: archive.ids })}.`,
    );
  const path = `${factchecks}/${below === '' ? '' : `${below}/`}${chosen}.yaml`;
  if (isThere(join(root, path))) throw new UsageError(`${path} is there already.`, 'Give another id.');
  return { id: chosen, path };
}

/** A name that begins with `_` or a dot is for other things. */
function isFolderName(folder: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*(?:\/[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*)*$/u.test(folder);
}
