import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTracked } from '../git/git.ts';

/** Where a project's own memory lies. */
export function cacheFolder(root: string): string {
  return join(root, existsSync(join(root, 'node_modules')) ? 'node_modules/.cache/factwright' : '.factwright-cache');
}

/** Whether a file came with the checkout: a stranger could have written it, to hide what it should show. */
export function isForeign(root: string, file: string): boolean {
  return existsSync(file) && isTracked(root, file);
}

/** Makes the folder, and keeps git from seeing it. */
export function makeCacheFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, '.gitignore'))) writeFileSync(join(folder, '.gitignore'), '*\n');
}
