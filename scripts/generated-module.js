// How the build writes what it makes of files that are no TypeScript: a module of constants with its types, git-ignored.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

/** Writes `folder/name.js` and `.d.ts` anew; `constants` by name, each with its type and its value, which is JSON. */
export function writeGenerated(folder, name, constants, imports = '') {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const entries = Object.entries(constants);
  writeFileSync(
    `${folder}/${name}.js`,
    entries.map(([key, { value }]) => `export const ${key} = ${JSON.stringify(value)};\n`).join(''),
  );
  writeFileSync(
    `${folder}/${name}.d.ts`,
    imports + entries.map(([key, { type }]) => `export const ${key}: ${type};\n`).join(''),
  );
}
