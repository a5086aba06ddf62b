import { EXAMPLE_ID, type Ci } from '../../authoring/index.ts';
import { storeExample } from './example.ts';
import { planFiles, writePlanned, type PlannedFile } from './planned-file.ts';
import type { ProjectBasis } from './project-basis.ts';
import { projectFiles, type Editor } from './project-files.ts';
import { ciFiles, hookFiles } from './repository-files.ts';
import type { StartingPoint } from './starting-point.ts';

/** What is to go with the fact checks. */
export interface Surroundings {
  readonly ci: Ci | 'none';
  readonly editor: Editor;
  readonly hasHook: boolean;
}

/** What is to be written, and what only a person can do. */
export interface ProjectPlan {
  readonly files: readonly PlannedFile[];
  readonly notes: readonly string[];
  /** Whether a package.json is among the files. */
  readonly hasManifest: boolean;
}

/** Finds out what a project lacks; nothing is written. */
export function planProject(
  start: StartingPoint,
  basis: ProjectBasis,
  { ci, editor, hasHook }: Surroundings,
): ProjectPlan {
  const hasManifest = start.manifest === undefined && (hasHook || ci !== 'none');
  const own = projectFiles({ root: start.root, ...basis, hasManifest, editor });
  const others = [...(ci === 'none' ? [] : [ciFiles(start, ci)]), ...(hasHook ? [hookFiles(start)] : [])];
  return {
    files: planFiles([...own, ...others.flatMap(({ files }) => files)], start.top),
    notes: others.flatMap(({ notes }) => notes),
    hasManifest,
  };
}

/** Writes what a project lacks; returns the paths of the copies that are stored of what the example quotes. */
export async function beginProject(
  { root, top }: StartingPoint,
  { files }: ProjectPlan,
  {
    basis: { example, factchecks },
    now,
    isDry,
  }: { readonly basis: ProjectBasis; readonly now: Date; readonly isDry: boolean },
): Promise<readonly string[]> {
  const write = (planned: readonly PlannedFile[]): void => {
    if (!isDry) writePlanned(planned, top);
  };
  write(files.filter((file) => !isExample(file)));
  const examples = files.filter(isExample);
  // The copies first: a run that is killed in between is made good by the next one.
  const isNew = examples.some(({ state }) => state === 'new');
  const when = { now: `${now.toISOString().slice(0, 19)}Z`, isDry };
  const stored = example !== undefined && isNew ? await storeExample({ root, factchecks }, example, when) : [];
  write(examples);
  return stored;
}

function isExample({ path }: PlannedFile): boolean {
  return path.endsWith(`${EXAMPLE_ID}.yaml`);
}
