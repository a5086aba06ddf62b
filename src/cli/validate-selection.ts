import type { Report } from '../diagnostics/index.ts';
import type { CheckFile, Project } from '../project/index.ts';
import type { Surroundings } from '../rules/index.ts';
import { conclude, type FileOutcome } from '../validate/index.ts';
import type { Io } from './io.ts';
import { judgeFiles } from './judge-files.ts';
import { openSelection, type OpenSelection, type SelectionOptions } from './open-selection.ts';
import { openCache } from './outcome-cache.ts';
import { scopeTest } from './scope.ts';

/** A validated project, with the fact checks that the command is about. */
export interface ValidatedSelection {
  readonly root: string;
  readonly project: Project;
  readonly report: Report;
  readonly selected: readonly CheckFile[];
  /** Whether a file, shared ones and the settings included, is among what was asked for. */
  readonly wanted: (file: string) => boolean;
  /** What the files were judged by. */
  readonly surroundings: Surroundings;
}

/** Loads the project around `paths` and validates what was asked for; shared files and settings always count. */
export async function validateSelection(
  io: Pick<Io, 'cwd' | 'now' | 'env' | 'stderr'>,
  paths: readonly string[],
  options: SelectionOptions = {},
): Promise<ValidatedSelection> {
  const open = openSelection(io, paths, options);
  const { root, project, selected, validation } = open;
  return {
    root,
    project,
    report: conclude(project, await judgeSelection(open, options), validation),
    selected,
    wanted: scopeTest(open.scope),
    surroundings: { project, ...validation },
  };
}

/** Judges the checks of a project for themselves, or of them those that are in a share. */
export async function judgeSelection(
  { root, files, project, levels, validation, laidOver }: OpenSelection,
  { cache = true, memory }: Pick<SelectionOptions, 'cache' | 'memory'>,
  isInShare: (file: string) => boolean = () => true,
): Promise<readonly FileOutcome[]> {
  const { today, base, rules } = validation;
  const all = project.checks.map(({ path }) => path);
  const apart = new Set([...laidOver.keys(), ...all.filter((path) => base?.checkAt(path) !== undefined)]);
  return judgeFiles(
    {
      root,
      files,
      levels,
      paths: all.filter(isInShare),
      surroundings: { project, ...validation },
      apart,
      inThreads: laidOver.size === 0 && rules === undefined,
      ...(rules === undefined ? {} : { rules }),
    },
    cache ? openCache(root, { project, levels, today }, memory) : undefined,
  );
}
