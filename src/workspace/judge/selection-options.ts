import type { RuleLevels } from './rule-levels.ts';

/** What of a project is judged, and against what. */
export interface SelectionOptions {
  /** The revision to judge changes against. */
  readonly base?: string;
  /** Report only files that changed since a revision; `true` means since the base, else since the last commit. */
  readonly changed?: string | true;
  /** Report only files that are staged, as they are staged. */
  readonly staged?: boolean;
  /** The revision whose settings count; `true` means the branch that a pull request is to be merged into. */
  readonly settingsFrom?: string | true;
  /** Whether what earlier runs found may be used. */
  readonly cache?: boolean;
  /** Whether every stored text is extracted anew from its stored bytes and compared. */
  readonly stores?: boolean;
  /** Whether the rules that the project has written itself may run. */
  readonly projectCode?: boolean;
  /** Levels that win over those of the settings. */
  readonly levels?: RuleLevels;
  /** A file that need not be on disk, whose findings alone are reported. */
  readonly draft?: string;
  /** The folder that is used instead of the user's own cache folder. */
  readonly cacheDir?: string;
}
