import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A project on disk that several tests share. */
export interface Folder {
  readonly root: string;
  /** Where its site is built. */
  readonly site: string;
  readonly remove: () => void;
}

/** Puts files into a new folder. */
export function folderWith(files: Readonly<Record<string, string>>): Folder {
  const root = mkdtempSync(join(tmpdir(), 'factwright-site-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return { root, site: join(root, 'site'), remove: () => rmSync(root, { recursive: true, force: true }) };
}
