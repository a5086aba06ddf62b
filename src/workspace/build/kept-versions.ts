import type { CacheFolder } from '../cache/cache-folder.ts';
import type { KnownVersion, VersionHistory } from './load-versions.ts';

const FILE = 'versions.json';
const MOST_BYTES = 200_000_000;

/** The history that an earlier build read; not kept with the site, since it tells of drafts and authors. */
export function readVersions(folder: CacheFolder | undefined): VersionHistory | undefined {
  const bytes = folder?.read(FILE, MOST_BYTES);
  if (bytes === undefined) return undefined;
  try {
    const { commit, versions }: { commit: string; versions: readonly (readonly [string, readonly KnownVersion[]])[] } =
      JSON.parse(Buffer.from(bytes).toString('utf8'));
    return /^[0-9a-f]{40,64}$/.test(commit) ? { commit, versions: new Map(versions) } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a history for the next build. */
export function keepVersions(folder: CacheFolder | undefined, { commit, versions }: VersionHistory): void {
  folder?.write(FILE, JSON.stringify({ commit, versions: [...versions] }));
}
