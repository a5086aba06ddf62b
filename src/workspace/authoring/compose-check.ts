import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { draftText, modeline, schemaFile, type StatementAnswers } from '../../authoring/index.ts';
import { loadFile, loadProject, type Project } from '../../project/index.ts';
import { isThere } from '../files/is-there.ts';
import { nodeFiles } from '../files/node-files.ts';
import { findProject } from '../find-project.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';
import { archiveOf, type Archive } from './archive.ts';
import { placeOfCheck } from './check-place.ts';
import { newDraft, type NewDraft } from './new-draft.ts';

/** A project in which somebody begins a fact check. */
export interface Desk {
  /** A real path, as is the working folder. */
  readonly root: string;
  readonly cwd: string;
  readonly project: Project;
  readonly archive: Archive;
  /** The day, as `2026-11-30`. */
  readonly today: string;
}

/** Opens the project around the working folder; what is broken in it would be hidden, or taken for unknown. */
export function openDesk({ cwd, now }: Pick<Io, 'cwd' | 'now'>): Desk {
  const root = realpathSync(findProject(cwd, []).root);
  const project = loadProject(nodeFiles(root));
  const [first] = project.problems;
  if (first !== undefined)
    throw new UsageError(`${first.file} has mistakes.`, '`factwright validate` shows them. Fix them first.');
  const today = now().toISOString().slice(0, 10);
  return { root, cwd: realpathSync(cwd), project, archive: archiveOf(project), today };
}

/** The file of a new fact check, which is not written yet. */
export interface ComposedCheck extends Omit<NewDraft, 'draft'> {
  /** Its path in the project. */
  readonly path: string;
  readonly text: string;
}

/** Makes the file of a fact check; fails where the answers make none, or where it cannot be. */
export function composeCheck(
  answers: StatementAnswers,
  { id, folder }: { readonly id?: string | undefined; readonly folder?: string | undefined },
  desk: Desk,
): ComposedCheck {
  const { root, project, today } = desk;
  const { draft, ...sources } = newDraft(answers, desk);
  const language = answers.language ?? project.settings.languages[0];
  const { path } = placeOfCheck({ id, title: draft.title, language, folder }, desk);
  const text = draftText(draft, {
    modeline: isThere(join(root, schemaFile('factcheck'))) ? modeline('factcheck', path) : '',
    today,
    ratings: project.scale?.ratings.map((rating) => rating.id) ?? [],
  });
  requireValid(path, text);
  return { path, text, ...sources };
}

/** Whatever was answered, nothing is written that the format refuses. */
function requireValid(path: string, text: string): void {
  const [first] = loadFile('factcheck', path, { bytes: Buffer.from(text) }).problems;
  if (first === undefined) return;
  throw new UsageError(`These answers do not make a fact check. ${first.message}`, first.hint);
}
