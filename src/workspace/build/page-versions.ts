import type { PageFacts } from '../../article/index.ts';
import type { Project } from '../../project/index.ts';
import type { Version } from '../../site/index.ts';
import type { CacheFolder } from '../cache/cache-folder.ts';
import { keepVersions, readVersions } from './kept-versions.ts';
import { loadVersions } from './load-versions.ts';

/** Where versions are kept, and who is told what is missing. */
export interface VersionChoice {
  readonly cache: CacheFolder | undefined;
  readonly note: (words: string) => void;
}

/** The versions of each page, the oldest first, under its former names as well. */
export function versionsIn(
  root: string,
  project: Project,
  { cache, note }: VersionChoice,
): (page: PageFacts) => readonly Version[] {
  const before = readVersions(cache);
  const history = loadVersions(root, project, { before, note });
  if (history === undefined) return () => [];
  if (history !== before) keepVersions(cache, history);
  return ({ id, formerly }) =>
    [...formerly, id]
      .flatMap((name) => history.versions.get(name) ?? [])
      .map(({ date, author, status, rating }) => ({ date, author, status, rating }))
      .toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}
