import type { CheckFile, LoadedSettings, Project, ProjectFiles } from '../../project/index.ts';
import type { ValidateOptions } from '../../validate/index.ts';
import { nodeFiles } from '../files/node-files.ts';
import { sharedPaths } from '../git/project-changes.ts';
import { UsageError } from '../usage-error.ts';
import type { Base } from '../git/base-revision.ts';
import { differencesOf, findAgainst, type Against } from '../git/changed-files.ts';
import type { HashingFiles } from '../files/hashing-files.ts';
import { loadJudged, type JudgedProject } from './judged-projects.ts';
import type { Io } from '../io.ts';
import { overlaid } from '../../project/overlaid-files.ts';
import { requireRules, type RuleLevels } from './rule-levels.ts';
import type { SelectionOptions } from './selection-options.ts';
import { scopeTest, type Scope } from './scope.ts';
import { selectProject } from './select-project.ts';
import type { TrustedSettings } from '../git/settings-from.ts';

/** A project that was loaded to be judged. */
export interface OpenSelection extends JudgedProject {
  readonly root: string;
  readonly files: HashingFiles;
  readonly project: Project;
  readonly levels: RuleLevels;
  readonly scope: Scope;
  /** The fact checks that the command is about. */
  readonly selected: readonly CheckFile[];
  readonly validation: ValidateOptions;
  /** Where the base revision is in git. */
  readonly base: Base | undefined;
  /** The fact checks that are compared with the base. */
  readonly compared: ReadonlySet<string>;
  /** Where settings that differ from those on disk came from. */
  readonly trusted: TrustedSettings | undefined;
  /** Contents that are not those on disk, by path; undefined for files that are not there. */
  readonly laidOver: ReadonlyMap<string, Uint8Array | undefined>;
}

type Opening = Pick<Io, 'cwd' | 'now' | 'env' | 'stderr'>;

/** Loads the project around `paths` and finds out what was asked for; shared files and settings always count. */
export function openSelection(
  io: Opening,
  paths: readonly string[],
  options: Omit<SelectionOptions, 'settingsFrom'>,
): OpenSelection {
  return openSelections(io, paths, options)[0];
}

/** The same, once more by the folder that the settings on disk name, where others count that name another. */
export function openSelections(
  io: Opening,
  paths: readonly string[],
  options: SelectionOptions,
): readonly [OpenSelection, ...(readonly OpenSelection[])] {
  const { levels = {}, draft } = options;
  requireRules(levels);
  const { root, wanted, trusted } = selectProject(io, paths, options);
  const against = findAgainst(io, root, options);
  const laidOver = against.staged ?? new Map(draft === undefined ? [] : wanted.map((path) => [path, draft.content]));
  const disk = overlaid(nodeFiles(root), laidOver);
  const { main, moved, ownSettings } = loadJudged(disk, { trusted, levels });
  const open = (one: JudgedProject, role: Role): OpenSelection =>
    openProject({ ...one, root, levels, laidOver, trusted }, { io, options, against, wanted, disk, ...role });
  const opened: readonly [OpenSelection, ...(readonly OpenSelection[])] =
    moved === undefined
      ? [open(main, { ownSettings, seesDeleted: true, seesSettings: true })]
      : [
          open(main, { ownSettings, seesDeleted: false, seesSettings: true }),
          open(moved, { seesDeleted: true, seesSettings: false }),
        ];
  if (!opened.some(({ selected, scope, project }) => selected.length > 0 || isPartial(scope, project)))
    throw nothingSelected(root, draft === undefined ? paths : [draft.path]);
  return opened;
}

/** What is said of one of several projects, so that nothing is said twice. */
interface Role {
  readonly ownSettings?: LoadedSettings | undefined;
  readonly seesDeleted: boolean;
  readonly seesSettings: boolean;
}

function openProject(
  judged: JudgedProject & Pick<OpenSelection, 'root' | 'levels' | 'laidOver' | 'trusted'>,
  {
    io,
    options: { changed, draft },
    against,
    wanted,
    disk,
    ownSettings,
    seesDeleted,
    seesSettings,
  }: Role & {
    readonly io: Opening;
    readonly options: SelectionOptions;
    readonly against: Against;
    readonly wanted: readonly string[];
    readonly disk: ProjectFiles;
  },
): OpenSelection {
  const { project } = judged;
  const { only, base, compared } = differencesOf(against, changed, { now: { project, files: disk }, io });
  const scope: Scope = {
    ...(wanted.length === 0 ? {} : { paths: wanted }),
    ...(only === undefined ? {} : { changed: only }),
  };
  const isWanted = scopeTest(scope);
  const shared = sharedPaths(project);
  return {
    ...judged,
    scope,
    selected: project.checks.filter(({ path }) => isWanted(path)),
    base: base === undefined ? undefined : against.base,
    compared,
    validation: {
      today: io.now().toISOString().slice(0, 10),
      reports: (file) =>
        (seesSettings || file !== project.settingsFile.path) &&
        (isWanted(file) || (draft === undefined && shared.includes(file))),
      ...(base === undefined ? {} : { base: seesDeleted ? base : { ...base, deleted: [] } }),
      ...(ownSettings === undefined ? {} : { ownSettings }),
    },
  };
}

/** Whether a run is about changes, or about files beside the fact checks. */
function isPartial({ paths = [], changed }: Scope, project: Project): boolean {
  return changed !== undefined || (paths.length > 0 && sharedPaths(project).some(scopeTest({ paths })));
}

function nothingSelected(root: string, paths: readonly string[]): UsageError {
  return new UsageError(
    paths.length > 0
      ? `There is no fact check in ${paths.map((path) => `\`${path}\``).join(', ')}.`
      : `There is no fact check in the project in ${root}.`,
    'A fact check is a file whose name ends in `.yaml` and does not begin with `_`, in the folder `factchecks`.',
  );
}
