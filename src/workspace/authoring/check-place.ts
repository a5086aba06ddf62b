import { join, relative, sep } from 'node:path';
import { problemOfIdForm, proposeId, type IdProblem } from '../../authoring/index.ts';
import type { Id } from '../../model/index.ts';
import { foldersOf, type Project } from '../../project/index.ts';
import { isThere } from '../files/is-there.ts';
import { UsageError } from '../usage-error.ts';
import type { Archive } from './archive.ts';

/** What decides where a new fact check is. */
export interface PlaceWishes {
  /** Without one, it is made of the title. */
  readonly id?: Id | undefined;
  readonly title: string;
  readonly language?: string | undefined;
  /** A folder below that of the fact checks; without one, the working folder if it is below it. */
  readonly folder?: string | undefined;
}

/** Where a new fact check is to be. */
interface Around {
  readonly project: Project;
  readonly archive: Archive;
  readonly root: string;
  readonly cwd: string;
}

/** The id and the path in the project of a new fact check. */
export function placeOfCheck(
  { id, title, language, folder }: PlaceWishes,
  around: Around,
): { readonly id: Id; readonly path: string } {
  const chosen = id ?? proposeCheckId(title, language, around.archive);
  const problem = problemOfId(chosen, folder, around);
  if (problem !== undefined) throw new UsageError(problem.problem, problem.hint);
  return { id: chosen, path: pathOf(chosen, folder, around) };
}

/** An id for a fact check with a title, or another sentence. */
export function proposeCheckId(title: string, language: string | undefined, { ids }: Pick<Archive, 'ids'>): Id {
  return proposeId(title, { kind: 'check', taken: ids, language, isBrief: true });
}

/** Why an id cannot be that of a new fact check, and what to do; undefined if it can. */
export function problemOfId(id: Id, folder: string | undefined, around: Around): IdProblem | undefined {
  const { ids } = around.archive;
  const problem = problemOfIdForm(id, { kind: 'check', taken: ids });
  if (problem !== undefined) return problem;
  const path = pathOf(id, folder, around);
  const instead = proposeId(id, { kind: 'check', taken: ids });
  if (ids.has(id))
    return { problem: `There is, or was, a fact check \`${id}\` already.`, hint: `Try \`${instead}\`.`, instead };
  return isThere(join(around.root, path))
    ? { problem: `${path} is there already.`, hint: 'Give another id.' }
    : undefined;
}

function pathOf(id: Id, folder: string | undefined, { project, root, cwd }: Around): string {
  const { factchecks } = foldersOf(project.settings);
  const here = relative(join(root, factchecks), cwd).split(sep).join('/');
  const below = folder ?? (isFolderName(here) ? here : '');
  if (below !== '' && !isFolderName(below))
    throw new UsageError(
      `\`${below}\` is no folder below ${factchecks}.`,
      'Name one such as 2026 or 2026/elections, of letters, digits, - and _.',
    );
  return `${factchecks}/${below === '' ? '' : `${below}/`}${id}.yaml`;
}

/** A name that begins with `_` or a dot is for other things. */
function isFolderName(folder: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*(?:\/[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*)*$/u.test(folder);
}
