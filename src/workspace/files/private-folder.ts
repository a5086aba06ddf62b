import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for what is shown once and not kept: nobody else can read it. */
export interface PrivateFolder {
  /** Writes a file and gives its path; a name without separators. */
  write(name: string, content: string): string;
  /** Removes the folder with everything in it. */
  remove(): void;
}

/** Makes the folder when something is to be written. */
export function openPrivateFolder(): PrivateFolder {
  let folder: string | undefined;
  return {
    write: (name, content) => {
      folder ??= mkdtempSync(join(tmpdir(), 'factwright-'));
      const path = join(folder, name.replaceAll(/[^\w.-]/g, '-'));
      writeFileSync(path, content, { mode: 0o600 });
      return path;
    },
    remove: () => {
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
      folder = undefined;
    },
  };
}
