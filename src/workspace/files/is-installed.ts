import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Whether a package lies where modules of Factwright are looked for. To be asked before Node is: what it once missed, it
 * misses until it ends, also if it is installed in the meantime.
 */
export function isInstalled(name: string, from: string = import.meta.url): boolean {
  // With Plug'n'Play there are no folders of packages.
  if (process.versions['pnp'] !== undefined) return true;
  for (let folder = dirname(fileURLToPath(from)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'node_modules', name, 'package.json'))) return true;
    if (dirname(folder) === folder) return false;
  }
}
