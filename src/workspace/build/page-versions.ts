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
}

/** The versions of each page, the oldest first, under its former names as well. */
export function versionsIn(
  root: string,
  project: Project,
  { found, cache }: VersionChoice,
): (page: PageFacts) => readonly Version[] {
  if (found === undefined) return () => [];
  const before = readVersions(cache);
  const history = loadVersions(root, project, { found, before });
  if (history !== before) keepVersions(cache, history);
  return ({ id, formerly }) =>
    [...formerly, id]
      .flatMap((name) => history.versions.get(name) ?? [])
      .map(({ date, author, status, rating }) => ({ date, author, status, rating }))
      .toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}
