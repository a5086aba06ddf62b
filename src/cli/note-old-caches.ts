import { line } from '../printing/index.ts';
import { oldCaches } from '../workspace/cache/old-caches.ts';
import type { Io } from '../workspace/io.ts';

/** Tells a user at a terminal that the cache of an earlier version can be deleted. */
export function noteOldCaches(root: string, { stderr }: Pick<Io, 'stderr'>, isAsked = false): void {
  if (!stderr.isTTY && !isAsked) return;
  for (const place of oldCaches(root))
    stderr.write(line`note: \`${place}\` is a cache that is no longer used and can be deleted.`);
}
