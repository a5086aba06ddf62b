import type { Diagnostic } from '../diagnostics/index.ts';
import type { Id, ProjectSettings, Scale } from '../model/index.ts';
import { loadFile, unreadable, type LoadedFile } from './load-file.ts';
import { checksOnDemand } from './check-files.ts';
import { picturesIn } from './pictures.ts';
import { ownRuleNames } from './own-rules.ts';
import { notRead } from './not-read.ts';
import type { CheckFile, LockFile, Project, ProjectFile, SharedFile } from './project.ts';
import type { ProjectFiles } from './project-files.ts';
import { BUILT_IN_SCALES } from '../scales/index.ts';
import { LOCK_FILE, openSnapshots, type Snapshots } from '../snapshots/index.ts';
import { textIndexes } from '../verification/index.ts';
import { parseYaml, type YamlResult } from '../yaml/index.ts';

/** The name of the file that makes a folder a project. */
export const SETTINGS_FILE = 'factwright.yaml';

/** The size that a file may have where the project sets no other, in bytes. */
const FILE_BYTES = 1_000_000;

/** The size that a file of the project may have, in bytes. */
export function mostBytes({ limits }: ProjectSettings): number {
  return limits?.fileBytes ?? FILE_BYTES;
}

/** Stands in for settings that are not valid, so that the other files are judged all the same. */
const DEFAULT_SETTINGS: ProjectSettings = { format: 1, publisher: { name: '' }, languages: ['en'], scale: 'standard' };

/** Where the fact checks and the pictures are, as paths in the project. */
export type Folders = Required<NonNullable<ProjectSettings['folders']>>;

/** Reads the settings alone, to find the folders; undefined if the settings are not valid. */
export function loadFolders(files: Pick<ProjectFiles, 'read'>): Folders | undefined {
  const { isValid, settings } = loadSettings(files);
  return isValid ? foldersOf(settings) : undefined;
}

/** The settings of a project, and what is wrong with their file. */
export interface LoadedSettings extends Pick<Project, 'settingsFile' | 'settings' | 'scale' | 'problems'> {
  /** If they are not valid, defaults stand in for them. */
  readonly isValid: boolean;
}

/** Reads, parses and validates the settings alone. */
export function loadSettings(files: Pick<ProjectFiles, 'read'>): LoadedSettings {
  const loaded = loadFile('project', SETTINGS_FILE, files.read(SETTINGS_FILE, FILE_BYTES));
  const { value, problems } = loaded;
  return {
    isValid: value !== undefined,
    settingsFile: { path: SETTINGS_FILE, kind: 'project', ...readOf(loaded) },
    settings: value ?? DEFAULT_SETTINGS,
    scale: value === undefined ? undefined : scaleOf(value),
    problems,
  };
}

/** Where fact checks and pictures are, according to the settings. */
export function foldersOf({ folders }: ProjectSettings): Folders {
  const factchecks = folders?.factchecks ?? 'factchecks';
  return { factchecks, media: folders?.media ?? `${factchecks}/_media` };
}

/** Where they are unless the settings say otherwise. */
export const DEFAULT_FOLDERS: Folders = foldersOf(DEFAULT_SETTINGS);

/** The ids below the name of the section, where a file has it above its entries, as a fact check has. */
function wrappedIds(data: unknown, kind: 'parties' | 'sources'): readonly Id[] {
  const section: unknown = Object(data)[kind];
  return typeof section === 'object' && section !== null ? Object.keys(section) : [];
}

/** Reads, parses, validates and indexes a whole project; its folders are those of its settings, unless others are given. */
export function loadProject(files: ProjectFiles, folders?: Folders): Project {
  const { settingsFile, scale, ...read } = loadSettings(files);
  const problems: Diagnostic[] = [...read.problems];
  const settings = folders === undefined ? read.settings : { ...read.settings, folders };
  const { factchecks: folder, media: mediaFolder } = foldersOf(settings);
  const maxBytes = mostBytes(settings);
  const paths = files.list(folder);

  const shared = <K extends 'parties' | 'sources'>(kind: K): SharedFile<K> | undefined => {
    const path = `${folder}/_${kind}.yaml`;
    if (!paths.includes(path)) return undefined;
    const loaded = loadFile(kind, path, files.read(path, maxBytes));
    problems.push(...loaded.problems);
    return {
      path,
      kind,
      ...readOf(loaded),
      entries: loaded.value ?? Object.create(null),
      ids:
        loaded.document === undefined
          ? undefined
          : new Set([
              ...Object.keys(Object(loaded.document.data)),
              ...(loaded.value === undefined ? wrappedIds(loaded.document.data, kind) : []),
            ]),
    };
  };

  const checks = checksOnDemand(paths.filter((path) => isCheckPath(path, folder)).toSorted(), (path) =>
    files.read(path, maxBytes),
  );

  problems.push(...notRead(folder, paths, files), ...irregular(paths, [mediaFolder, `${folder}/_snapshots`], files));

  return {
    files,
    settingsFile,
    settings,
    scale,
    builtInScales: Object.keys(BUILT_IN_SCALES),
    parties: shared('parties'),
    sources: shared('sources'),
    checks,
    checkById: indexById(checks),
    checkByPath: indexByPath(checks),
    ...picturesIn(mediaFolder, paths, files),
    ...stored(`${folder}/_snapshots`, paths, files),
    indexOf: textIndexes(),
    ownRules: once(() => ownRuleNames(files)),
    problems,
  };
}

/**
 * What would be missing silently: pictures and stored copies that are links, pipes or the like, and folders that are
 * links. Links to files that are not fact checks, such as notes, do not matter.
 */
function irregular(paths: readonly string[], unlinked: readonly string[], files: ProjectFiles): readonly Diagnostic[] {
  return paths.flatMap((path) => {
    if (files.isRegular(path)) return [];
    if (unlinked.some((folder) => path.startsWith(`${folder}/`))) {
      const content = files.readUnlinked(path, 0);
      return [unreadable(path, 'problem' in content ? content : { problem: 'not-a-file' })];
    }
    // Whatever is named like a check or a shared file is judged as one.
    if (/\.ya?ml$/.test(path) || !files.isLinkedFolder(path)) return [];
    return [{ ...unreadable(path, { problem: 'linked' }), ...NOT_ENTERED }];
  });
}

const NOT_ENTERED = {
  message: 'This folder is a link, so nothing in it is read.',
  hint: 'Put the folder itself in its place.',
};

/** What is stored of the sources, and the lock, if there is one or should be. */
function stored(folder: string, paths: readonly string[], files: ProjectFiles): Pick<Project, 'snapshots' | 'lock'> {
  const snapshots = openSnapshots(
    { read: (path, maxBytes) => files.readUnlinked(`${folder}/${path}`, maxBytes) },
    paths.some((path) => path.startsWith(`${folder}/sha256/`)),
  );
  return { snapshots, lock: lockFile(`${folder}/${LOCK_FILE}`, snapshots) };
}

/** The places in it are found when a finding needs one. */
function lockFile(path: string, { lock, lockProblem }: Snapshots): LockFile | undefined {
  if (lock === undefined) return lockProblem === undefined ? undefined : { path };
  let parsed: YamlResult | undefined;
  return {
    path,
    get text() {
      return new TextDecoder().decode(lock);
    },
    get document() {
      parsed ??= parseYaml(lock);
      return parsed.document;
    },
  };
}

function readOf({ text, document }: LoadedFile<unknown>): Pick<ProjectFile, 'text' | 'document'> {
  return { text, document };
}

/** Whether a path is that of a fact check: no file or folder on it has a name that starts with `_`. */
export function isCheckPath(path: string, folder: string): boolean {
  if (!path.startsWith(folder) || path[folder.length] !== '/') return false;
  return /\.ya?ml$/.test(path) && !/\/[_.]/.test(path.slice(folder.length));
}

/** The scale that the settings choose or hold; undefined if no built-in one has the name. */
function scaleOf({ scale }: ProjectSettings): Scale | undefined {
  if (typeof scale !== 'string') return scale;
  return Object.hasOwn(BUILT_IN_SCALES, scale) ? BUILT_IN_SCALES[scale] : undefined;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** If two files share an id, the first by path counts. In a loop, like the next: a list of pairs would be as large as a large archive. */
function indexById(checks: readonly CheckFile[]): ReadonlyMap<Id, CheckFile> {
  const byId = new Map<Id, CheckFile>();
  for (const file of checks) if (!byId.has(file.id)) byId.set(file.id, file);
  return byId;
}

function indexByPath(checks: readonly CheckFile[]): ReadonlyMap<string, CheckFile> {
  const byPath = new Map<string, CheckFile>();
  for (const file of checks) byPath.set(file.path, file);
  return byPath;
}
