import type { PageFacts } from '../../article/index.ts';
import type { Project } from '../../project/index.ts';
import type { Version } from '../../site/index.ts';
import type { CacheFolder } from '../cache/cache-folder.ts';
import { keepVersions, readVersions } from './kept-versions.ts';
import { loadVersions, type FoundHistory } from './load-versions.ts';

/** The history that versions are read from, and where they are kept. */
interface VersionChoice {
  readonly found: FoundHistory | undefined;
  readonly cache: CacheFolder | undefined;
  /** The commit that the last build knew of; undefined if it knew of none. */
  readonly last: string | undefined;
}

/** The versions of each page. */
export interface PageVersions {
  /** The oldest first, under its former names as well. */
  readonly of: (page: PageFacts) => readonly Version[];
  /** Whether they are for certain those that the last build knew. */
  readonly isSame: (page: PageFacts) => boolean;
}

/** Reads the versions of pages from the history of a project. */
export function versionsIn(root: string, project: Project, { found, cache, last }: VersionChoice): PageVersions {
  if (found === undefined) return { of: () => [], isSame: () => last === undefined };
  const before = readVersions(cache);
  const history = loadVersions(root, project, { found, before });
  if (history !== before) keepVersions(cache, history);
  return {
    of: ({ id, formerly }) =>
      [...formerly, id]
        .flatMap((name) => history.versions.get(name) ?? [])
        .map(({ date, author, status, rating }) => ({ date, author, status, rating }))
        .toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0)),
    // What is added to a history leaves all other versions as they were.
    isSame: ({ id, formerly }) =>
      last !== undefined &&
      before?.commit === last &&
      [...formerly, id].every((name) => history.versions.get(name) === before.versions.get(name)),
  };
}
