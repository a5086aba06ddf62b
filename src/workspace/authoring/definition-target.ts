import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { modeline, problemOfIdForm, schemaFile, type IdProblem } from '../../authoring/index.ts';
import type { Id } from '../../model/index.ts';
import { foldersOf, loadProject, type CheckFile, type Project } from '../../project/index.ts';
import { isThere } from '../files/is-there.ts';
import { nodeFiles } from '../files/node-files.ts';
import { guarding } from '../files/real-path.ts';
import { writeWhole } from '../files/write-whole.ts';
import { findProject } from '../find-project.ts';
import { UsageError } from '../usage-error.ts';
import { addDefinition, holdsNothing, type NewDefinition } from './add-definition.ts';

/** Where a party or a source is to be defined: for all fact checks, or in one. */
export interface DefinitionTarget {
  readonly root: string;
  readonly project: Project;
  /** Undefined for the shared file. */
  readonly check: CheckFile | undefined;
  /** The ids that are in use where something is to be defined, each with the file that defines it. */
  readonly taken: ReadonlyMap<Id, string>;
}

/** A fact check that has an id for a party or source of its own. */
export interface Holder {
  /** Its path in the project. */
  readonly path: string;
  readonly section: 'parties' | 'sources';
  /** The file of what all fact checks share, as a path in the project. */
  readonly shared: string;
}

/** Finds the project, and the fact check that was named; each has to be without mistakes. */
export function definitionTarget(cwd: string, file: string | undefined): DefinitionTarget {
  const selection = findProject(cwd, file === undefined ? [] : [file]);
  const root = realpathSync(selection.root);
  const project = loadProject(nodeFiles(root));
  const [path] = selection.wanted;
  const check = path === undefined ? undefined : project.checkByPath.get(path);
  if (path !== undefined && check === undefined)
    throw new UsageError(`${path} is not a fact check.`, 'Name the file of one, or leave --in out.');
  const empty = [project.parties, project.sources].filter((shared) => holdsNothing(shared?.text ?? 'none'));
  const isEmpty = new Set(empty.map((shared) => shared?.path));
  const first = [...project.problems, ...(check?.problems ?? [])].find((problem) => !isEmpty.has(problem.file));
  if (first !== undefined)
    throw new UsageError(`${first.file} has mistakes.`, '`factwright validate` shows them. Fix them first.');
  if (check?.check?.translationOf !== undefined)
    throw new UsageError(`${check.path} is a translation, which defines nothing itself.`, 'Name its original.');
  return { root, project, check, taken: takenIn(project, check) };
}

/** What is shared must not have the id of what a fact check defines for itself, in whichever one. */
function takenIn(project: Project, check: CheckFile | undefined): ReadonlyMap<Id, string> {
  const { parties, sources, checks } = project;
  const shared = [parties, sources].flatMap((file) => (file === undefined ? [] : [[file.path, file.entries] as const]));
  const own = (check === undefined ? checks : [check]).flatMap(({ path, check: content }) =>
    [content?.parties, content?.sources].map((table) => [path, table] as const),
  );
  return new Map([...own, ...shared].flatMap(([path, table]) => Object.keys(table ?? {}).map((id) => [id, path])));
}

/** Why an id cannot be that of a new definition, and what to do; undefined if it can. */
export function problemOfNewId(id: Id, kind: 'party' | 'source', target: DefinitionTarget): IdProblem | undefined {
  const { taken } = target;
  const path = taken.get(id);
  if (path === undefined) return problemOfIdForm(id, { kind, taken: new Set(taken.keys()) });
  const holder = holderOf(id, target);
  if (holder?.section !== (kind === 'party' ? 'parties' : 'sources'))
    return { problem: `\`${id}\` is in use already, in ${path}.`, hint: 'Give another id, or use that one.' };
  return {
    problem: `\`${id}\` is in use already, in ${path}, which alone can name it.`,
    hint: `To share it with all fact checks, move its entry from \`${holder.section}\` there to \`${holder.shared}\`. For another ${kind}, give another id.`,
  };
}

/** The fact check that has an id for itself, where something is to be shared: in which section, and which file is the shared one for that. */
export function holderOf(id: Id, { taken, project, check }: DefinitionTarget): Holder | undefined {
  const path = taken.get(id);
  const content = path === undefined || check !== undefined ? undefined : project.checkByPath.get(path)?.check;
  const section = (['parties', 'sources'] as const).find((name) => Object.hasOwn(content?.[name] ?? {}, id));
  return path === undefined || section === undefined
    ? undefined
    : { path, section, shared: `${foldersOf(project.settings).factchecks}/_${section}.yaml` };
}

/** The file with the definition in it, as a path in the project and its text. */
export function withDefinition(
  { root, project, check }: DefinitionTarget,
  definition: Omit<NewDefinition, 'check'>,
): { readonly path: string; readonly text: string } {
  const { kind } = definition;
  const { factchecks } = foldersOf(project.settings);
  const head = isThere(join(root, schemaFile(kind))) ? modeline(kind, `${factchecks}/_${kind}.yaml`) : '';
  return addDefinition({ ...definition, check }, { root, factchecks, head });
}

/** Writes the file, whole. */
export function writeDefinition(
  { root }: DefinitionTarget,
  { path, text }: { readonly path: string; readonly text: string },
): void {
  writeWhole({ path: join(root, path), content: text, isGuarded: guarding(root) });
}
