import { join } from 'node:path';
import { openCacheFolder } from '../../src/workspace/cache/cache-folder.ts';

/** Where programs that this test starts keep what they find in a project. */
export function cacheOf(root: string): string {
  const opened = openCacheFolder(root, { env: process.env, cwd: root });
  if ('whyNot' in opened) throw new Error(opened.whyNot);
  return join(opened.folder.path, 'outcomes.json');
}
