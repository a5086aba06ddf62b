// Programs that a benchmark starts keep what they find in a folder of its own, which goes with it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'factwright-bench-cache-'));
process.env.XDG_CACHE_HOME = folder;
process.env.LOCALAPPDATA = folder;
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Forgets all that was found in any project. */
export function forgetAll() {
  rmSync(join(folder, 'factwright'), { recursive: true, force: true });
}
