import {
  foldersOf,
  loadProject,
  loadSettings,
  SETTINGS_FILE,
  type Folders,
  type LoadedSettings,
  type Project,
  type ProjectFiles,
} from '../../project/index.ts';
import { isSameContent } from '../git/same-content.ts';
import { hashing, type HashingFiles } from '../files/hashing-files.ts';
import { overlaid } from '../../project/overlaid-files.ts';
import { withLevels, type RuleLevels } from './rule-levels.ts';
import type { TrustedSettings } from '../git/settings-from.ts';

/** Settings that count in place of those on disk, and other folders than they name. */
export interface SettingsOverlay {
  readonly bytes: Uint8Array;
  readonly folders?: Folders;
}

/** A project that is judged, by settings on disk or by others. */
export interface JudgedProject {
  readonly project: Project;
  readonly files: HashingFiles;
  readonly settingsOverlay?: SettingsOverlay;
}

/** The projects that a run judges. */
export interface JudgedProjects {
  readonly main: JudgedProject;
  /** The same by the folder that the settings on disk name, where that is another. */
  readonly moved?: JudgedProject;
  /** The settings on disk, where others count. */
  readonly ownSettings?: LoadedSettings;
}

/** Loads a project by trusted settings, where there are any that differ from those on disk, and else by these. */
export function loadJudged(
  files: ProjectFiles,
  { trusted, levels }: { readonly trusted?: TrustedSettings | undefined; readonly levels: RuleLevels },
): JudgedProjects {
  const load = (settingsOverlay?: SettingsOverlay): JudgedProject => ({
    ...loadBy(files, { settingsOverlay, levels }),
    ...(settingsOverlay === undefined ? {} : { settingsOverlay }),
  });
  if (trusted === undefined || isOnDisk(files, trusted)) return { main: load() };
  const { bytes } = trusted;
  const ownSettings = loadSettings(files);
  const theirs = foldersOf(loadSettings({ read: () => ({ bytes }) }).settings);
  const own = ownSettings.isValid ? foldersOf(ownSettings.settings) : theirs;
  // Where pictures lie turns nothing off.
  if (own.factchecks === theirs.factchecks) return { main: load({ bytes, folders: own }), ownSettings };
  return { main: load({ bytes }), moved: load({ bytes, folders: own }), ownSettings };
}

/** Loads a project by settings that may be others than those on disk. */
export function loadBy(
  files: ProjectFiles,
  { settingsOverlay, levels }: { readonly settingsOverlay: SettingsOverlay | undefined; readonly levels: RuleLevels },
): { readonly project: Project; readonly files: HashingFiles } {
  const laid =
    settingsOverlay === undefined ? files : overlaid(files, new Map([[SETTINGS_FILE, settingsOverlay.bytes]]));
  const hashed = hashing(laid);
  return { files: hashed, project: withLevels(loadProject(hashed, settingsOverlay?.folders), levels) };
}

/** Settings that no one changed; a checkout may have changed their line ends. */
function isOnDisk(files: ProjectFiles, { bytes }: TrustedSettings): boolean {
  const content = files.read(SETTINGS_FILE, bytes.length * 2);
  return 'bytes' in content && isSameContent(content.bytes, bytes);
}
