import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectFiles } from '../../src/project/index.ts';

/** Bytes by their path in a project. */
export type Tree = Readonly<Record<string, Uint8Array>>;

/** Rules that ask every check for more than a small fixture says; they judge their own fixtures only. */
export const DEMANDING: ReadonlySet<string> = new Set([
  'access-dated',
  'appearance-elsewhere',
  'conflicts-declared',
  'interest-disclosed',
  'locator-given',
  'policies-linked',
  'related-linked',
  'reply-shown',
  'reply-sought',
  'second-reader',
  'withdrawal-explained',
]);

const HARBOUR_DESK = `format: 1
publisher:
  name: Harbour desk
languages: [en]
scale: standard
`;

/** The settings of a project that a fixture of a rule does not bring itself. */
export const FIXTURE_SETTINGS: Uint8Array = Buffer.from(HARBOUR_DESK);

/** The same, with the demanding rules switched off. */
export const SETTINGS: Uint8Array = Buffer.from(
  `${HARBOUR_DESK}rules:\n${[...DEMANDING].map((name) => `  ${name}: off\n`).join('')}`,
);

/** A project in memory. */
export function memoryFiles(tree: Tree): ProjectFiles {
  return {
    list: (folder) => Object.keys(tree).filter((path) => path.startsWith(`${folder}/`)),
    read: (path, maxBytes) => {
      const bytes = tree[path];
      if (bytes === undefined) return { problem: 'missing' };
      return bytes.length > maxBytes ? { problem: 'too-large', size: bytes.length } : { bytes };
    },
  };
}

/** Everything below a folder, by path in it. */
export function readTree(folder: string): Tree {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  return Object.fromEntries(paths.toSorted().map((path) => [path, readFileSync(join(folder, path))]));
}
