import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

// Programs that tests start keep what they find in a folder of its own for each file of tests, and not in the developer's.
const folder = join(tmpdir(), `factwright-cache-${process.pid}-${Math.random().toString(36).slice(2)}`);
process.env['XDG_CACHE_HOME'] = folder;
process.env['LOCALAPPDATA'] = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));
