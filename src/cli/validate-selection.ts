import type { Report } from '../diagnostics/index.ts';
import { loadProject, SETTINGS_FILE, type CheckFile, type Project } from '../project/index.ts';
import { validateProject } from '../validate/index.ts';
import { findProject } from './find-project.ts';
import type { Io } from './io.ts';
import { nodeFiles } from './node-files.ts';
import { UsageError } from './usage-error.ts';

/** A validated project, with the fact checks that the command is about. */
export interface ValidatedSelection {
  readonly root: string;
  readonly project: Project;
  readonly report: Report;
  readonly selected: readonly CheckFile[];
}

/** Loads the project around `paths` and validates what was asked for; shared files and settings always count. */
export function validateSelection({ cwd, now }: Pick<Io, 'cwd' | 'now'>, paths: readonly string[]): ValidatedSelection {
  const { root, selects, byName } = findProject(cwd, paths);
  const project = loadProject(nodeFiles(root));
  const selected = project.checks.filter(({ path }) => selects(path));
  const shared = [SETTINGS_FILE, project.parties?.path, project.sources?.path];
  if (selected.length === 0 && !(byName && shared.some((path) => path !== undefined && selects(path)))) {
    throw new UsageError(
      byName ? `There is no fact check in ${paths.map((path) => `\`${path}\``).join(', ')}.` : `There is no fact check in the project in ${root}.`,
      'A fact check is a file whose name ends in `.yaml` and does not begin with `_`, in the folder `factchecks`.',
    );
  }
  const report = validateProject(project, {
    today: now().toISOString().slice(0, 10),
    reports: (file) => selects(file) || shared.includes(file),
  });
  return { root, project, report, selected };
}
