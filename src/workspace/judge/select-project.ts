import { resolve } from 'node:path';
import { line } from '../../printing/index.ts';
import { findProject, findProjectOfFile, type FindRoot, type Selection } from '../find-project.ts';
import type { Io } from '../io.ts';
import type { SelectionOptions } from './selection-options.ts';
import {
  trustedRevision,
  trustedRoot,
  trustedSettings,
  type TrustedRevision,
  type TrustedSettings,
} from '../git/settings-from.ts';

/** A project's folder, and the settings that it is judged by where they are not those on disk. */
export interface SelectedProject extends Selection {
  readonly trusted: TrustedSettings | undefined;
  /** The revision that is trusted, whatever it holds. */
  readonly revision: TrustedRevision | undefined;
}

/** Finds the project that is meant and the settings that count, and says on stderr which these are. */
export function selectProject(
  io: Pick<Io, 'cwd' | 'env' | 'stderr'>,
  paths: readonly string[],
  { settingsFrom, draft }: Pick<SelectionOptions, 'settingsFrom' | 'draft'>,
): SelectedProject {
  const select = (findRoot?: FindRoot): Selection =>
    draft === undefined ? findProject(io.cwd, paths, findRoot) : findProjectOfFile(io.cwd, draft, findRoot);
  if (settingsFrom === undefined) return { ...select(), trusted: undefined, revision: undefined };
  const say = (words: string): void => io.stderr.write(line`note: ${words}`);
  const revision = trustedRevision(io, settingsFrom, resolve(io.cwd, draft ?? paths[0] ?? '.'));
  if (revision === undefined) {
    say('judged by the settings of the work tree, since this is not known to be a pull request.');
    return { ...select(), trusted: undefined, revision };
  }
  const selection = select((start) => trustedRoot(revision, start));
  const trusted = trustedSettings(revision, selection.root);
  say(
    trusted === undefined
      ? `${revision.name} has no valid settings for this project, so it is judged by those of the work tree.`
      : `judged by the settings of ${revision.name}.`,
  );
  return { ...selection, trusted, revision };
}
