// Programs that a benchmark starts keep what they find in a folder of its own, which goes with it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives programs that are started from here such a folder; what it returns forgets all that was found in any project. */
export function useOwnCache() {
  const folder = mkdtempSync(join(tmpdir(), 'factwright-bench-cache-'));
  process.env.XDG_CACHE_HOME = folder;
  process.env.LOCALAPPDATA = folder;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return () => rmSync(join(folder, 'factwright'), { recursive: true, force: true });
}
