import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a site by path, each as a text; not what the next build needs. */
export function siteIn(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  return Object.fromEntries(
    paths
      .filter((path) => !path.startsWith('.factwright'))
      .toSorted()
      .map((path) => [path, readFileSync(join(folder, path), 'latin1')]),
  );
}
