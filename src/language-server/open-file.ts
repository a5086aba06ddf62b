import type { Range, TextDocument } from 'vscode-languageserver-textdocument';
import { foldersOf, isCheckPath, SETTINGS_FILE, type Project } from '../project/index.ts';
import type { DocumentKind } from '../schema/index.ts';
import type { LiveProject } from '../workspace/live/live-project.ts';

/** A file that is open in the editor and belongs to a project. */
export interface OpenFile {
  readonly uri: string;
  /** The text, and its version as the editor numbers it. */
  readonly document: TextDocument;
  readonly text: string;
  readonly live: LiveProject;
  /** In the project. */
  readonly path: string;
  readonly kind: DocumentKind;
}

/** What kind of file a path of a project is; undefined if authors do not write it. */
export function kindOf({ settings }: Pick<Project, 'settings'>, path: string): DocumentKind | undefined {
  const { factchecks } = foldersOf(settings);
  if (path === SETTINGS_FILE) return 'project';
  if (path === `${factchecks}/_parties.yaml`) return 'parties';
  if (path === `${factchecks}/_sources.yaml`) return 'sources';
  return isCheckPath(path, factchecks) ? 'factcheck' : undefined;
}

/** A stretch of an open file, between two offsets. */
export function rangeOf({ document }: OpenFile, start: number, end: number): Range {
  return { start: document.positionAt(start), end: document.positionAt(Math.max(start, end)) };
}
