import { join } from 'node:path';
import { line } from '../../printing/index.ts';
import { foldersOf, type CheckFile, type LoadedSettings, type Project } from '../../project/index.ts';
import type { ValidateOptions } from '../../validate/index.ts';
import { isFolder } from '../files/is-there.ts';
import { nodeFiles } from '../files/node-files.ts';
import { sharedPaths } from '../git/project-changes.ts';
import { UsageError } from '../usage-error.ts';
import type { Base } from '../git/base-revision.ts';
import { differencesOf, findComparison, type Comparison } from '../git/changed-files.ts';
import { loadJudged, type JudgedProject, type JudgedProjects } from './judged-projects.ts';
import type { Io } from '../io.ts';
import { overlaid } from '../../project/overlaid-files.ts';
import { requireRules, type RuleLevels } from './rule-levels.ts';
import type { SelectionOptions } from './selection-options.ts';
import { scopeTest, type Scope } from './scope.ts';
import { selectProject } from './select-project.ts';
import type { TrustedRevision, TrustedSettings } from '../git/settings-from.ts';
import type { OwnRules } from '../own-rules/own-rules.ts';

/** A project on disk as it was loaded, and what it is to be compared with. */
export interface LoadedSelection extends JudgedProjects {
  readonly root: string;
  /** What was asked for by name, as paths in the project. */
  readonly wanted: readonly string[];
  readonly levels: RuleLevels;
  readonly against: Comparison;
  readonly trusted: TrustedSettings | undefined;
  readonly revision: TrustedRevision | undefined;
  /** Contents that are not those on disk, by path; undefined for files that are not there. */
  readonly overlays: Overlays;
}

type Overlays = ReadonlyMap<string, Uint8Array | undefined>;

/** What of a loaded project is judged. */
export interface OpenSelection
  extends JudgedProject, Pick<LoadedSelection, 'root' | 'levels' | 'overlays' | 'trusted' | 'revision'> {
  /** The rules of the project, where it has any and they may run. */
  readonly ownRules?: OwnRules | undefined;
  readonly scope: Scope;
  /** The fact checks that the command is about. */
  readonly selected: readonly CheckFile[];
  readonly validation: ValidateOptions;
  /** Where the base revision is in git. */
  readonly base: Base | undefined;
  /** The fact checks that are compared with the base. */
  readonly compared: ReadonlySet<string>;
}

/** What opening a project takes of the process. */
export type Opening = Pick<Io, 'cwd' | 'now' | 'env' | 'stderr'>;

/** Loads the project around `paths`. */
export function loadSelection(
  io: Opening,
  paths: readonly string[],
  options: SelectionOptions,
  overlays: Overlays = new Map(),
): LoadedSelection {
  const { levels = {} } = options;
  const { root, wanted, trusted, revision } = selectProject(io, paths, options);
  const against = findComparison(io, root, options);
  const all = new Map([...(against.staged ?? []), ...overlays]);
  const projects = loadJudged(overlaid(nodeFiles(root), all), { trusted, levels });
  requireRules(levels, projects.main.project);
  if (options.projectCode === false) noteOwnRules(io, projects.main.project);
  return { ...projects, root, wanted, levels, against, trusted, revision, overlays: all };
}

/** Who has written rules wants to know why they find nothing. */
function noteOwnRules({ stderr }: Opening, { ownRules }: Project): void {
  const count = ownRules().size;
  if (count === 0) return;
  const what = count === 1 ? 'the rule in the folder rules does' : `the ${count} rules in the folder rules do`;
  stderr.write(line`note: ${what} not run without --project-code.`);
}

/** Finds out what was asked for; shared files and settings always count. */
export function openSelection(
  io: Opening,
  paths: readonly string[],
  options: Omit<SelectionOptions, 'settingsFrom'>,
): OpenSelection {
  return selectionsOf(loadSelection(io, paths, options), { io, paths, options })[0];
}

/** How a project is asked about. */
export interface Question {
  readonly io: Opening;
  readonly paths: readonly string[];
  readonly options: SelectionOptions;
}

/**
 * What is judged of a project, and once more by the folder that the settings on disk name, where others count that name
 * another. A project whose folder holds no fact check yet is judged, too, and a note says so.
 */
export function selectionsOf(
  loaded: LoadedSelection,
  { io, paths, options }: Question,
): readonly [OpenSelection, ...(readonly OpenSelection[])] {
  const { main, moved, ownSettings } = loaded;
  const open = (judged: JudgedProject, role: Role): OpenSelection => select(judged, loaded, { io, options, ...role });
  const opened: readonly [OpenSelection, ...(readonly OpenSelection[])] =
    moved === undefined
      ? [open(main, { ownSettings, seesDeleted: true, seesSettings: true })]
      : [
          open(main, { ownSettings, seesDeleted: false, seesSettings: true }),
          open(moved, { seesDeleted: true, seesSettings: false }),
        ];
  if (!opened.some(({ selected, scope, project }) => selected.length > 0 || isPartial(scope, project))) {
    const asked = options.draft === undefined ? paths : [options.draft];
    const { factchecks } = foldersOf(main.project.settings);
    if (asked.length > 0 || !isFolder(join(loaded.root, factchecks))) throw nothingSelected(loaded.root, asked);
    io.stderr.write(line`note: there is no fact check in ${factchecks} yet. \`factwright new\` begins one.`);
  }
  return opened;
}

/** Which findings one of several projects reports, so that nothing is reported twice. */
interface Role {
  readonly ownSettings?: LoadedSettings | undefined;
  readonly seesDeleted: boolean;
  readonly seesSettings: boolean;
}

function select(
  judged: JudgedProject,
  { root, wanted, levels, against, trusted, revision, overlays }: LoadedSelection,
  { io, options: { changed, draft }, ownSettings, seesDeleted, seesSettings }: Role & Omit<Question, 'paths'>,
): OpenSelection {
  const { project } = judged;
  const { only, base, compared } = differencesOf(against, changed, {
    now: { project, files: project.files, ownSettings },
    io,
  });
  const scope: Scope = { paths: wanted.length === 0 ? undefined : wanted, changed: only };
  const isWanted = scopeTest(scope);
  const shared = sharedPaths(project);
  return {
    ...judged,
    root,
    levels,
    overlays,
    trusted,
    revision,
    scope,
    selected: project.checks.filter(({ path }) => isWanted(path)),
    base: base === undefined ? undefined : against.base,
    compared,
    validation: {
      today: io.now().toISOString().slice(0, 10),
      reports: (file) =>
        (seesSettings || file !== project.settingsFile.path) &&
        (isWanted(file) || (draft === undefined && shared.includes(file))),
      // Whoever names one file has one file checked, whatever it shares with others.
      ...(wanted.length === 0 ? {} : { counts: isWanted }),
      base: base === undefined || seesDeleted ? base : { ...base, deleted: [] },
      ownSettings,
    },
  };
}

/** Whether a run is about changes, or about files other than the fact checks. */
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
