import type { Diagnostic, Report } from '../../diagnostics/index.ts';
import type { BuiltSite } from '../build/read-site.ts';

/** What is shown while somebody writes. */
export interface LiveSite {
  /** The last site that could be built; undefined before there was one. */
  readonly site: BuiltSite | undefined;
  /** The path of the page of each check in the site, by its file. */
  readonly pages: ReadonlyMap<string, string>;
  /** What is wrong with the files, in the order of reports. */
  readonly diagnostics: readonly Diagnostic[];
  /** Why the site is not as the files are now, in sentences; empty where it is. */
  readonly problems: readonly string[];
  /** Pages that are newer than in the site, which is still being built: their HTML, by path. */
  readonly fresh: ReadonlyMap<string, string>;
  /** The files that cannot be read any more, by the path of the page that each had. */
  readonly broken: ReadonlyMap<string, BrokenFile>;
}

/** A file that leaves nothing to show. */
export interface BrokenFile {
  readonly file: string;
  /** What is wrong with it. */
  readonly report: Report;
}

/** Before anything is built. */
export const NOTHING_YET: LiveSite = {
  site: undefined,
  pages: new Map(),
  diagnostics: [],
  problems: ['The site is being built for the first time.'],
  fresh: new Map(),
  broken: new Map(),
};
