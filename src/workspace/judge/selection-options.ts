import type { Memory } from '../cache/outcome-cache.ts';
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
  /** What this process found before, where it judges more than once. */
  readonly memory?: Memory;
  /** Levels that win over those of the settings. */
  readonly levels?: RuleLevels;
  /** A text that stands for a file of the project, whose findings alone are reported. */
  readonly draft?: Draft;
}

/** The text of a file as it is not on disk, such as an editor has it. */
interface Draft {
  readonly path: string;
  readonly content: Uint8Array;
}
