import type { ProjectSettings } from '../../model/index.ts';
import type { Repository } from '../git/repository.ts';
import type { Io } from '../io.ts';

/** Where an examination looks. */
export interface Patient {
  readonly cwd: string;
  readonly env: Io['env'];
  readonly cacheDir?: string | undefined;
  /** The folder of the site, as the user named it. */
  readonly out: string;
  /** The project, if the working folder lies in one. */
  readonly project: ExaminedProject | undefined;
  /** The repository that the project, or else the working folder, lies in. */
  readonly repository: Repository | undefined;
  /** What git does not take programs from: the work tree, or the working folder. */
  readonly strange: string;
}

/** A project that is examined: nothing is judged of its checks. */
export interface ExaminedProject {
  readonly root: string;
  readonly hasValidSettings: boolean;
  readonly settings: ProjectSettings;
  readonly factchecks: string;
}
