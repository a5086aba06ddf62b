import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { FileContent, ProjectFiles } from '../project/index.ts';

/** The files of a project on disk. What lies outside `root`, by whatever link, is never read. */
export function nodeFiles(root: string): ProjectFiles {
  const realRoot = realpathSync(root);
  return {
    list: (folder) => (isInside(realRoot, join(root, folder)) ? walk(root, folder) : []),
    read: (path, maxBytes) => readBounded(realRoot, join(root, path), maxBytes),
  };
}

/** Lists files and links; links to folders are not followed, so that no cycle can trap us. */
function walk(root: string, folder: string): readonly string[] {
  const found: string[] = [];
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const entry of readdirSync(join(root, next), { withFileTypes: true })) {
      const path = `${next}/${entry.name}`;
      if (entry.isDirectory()) {
        if (isEntered(entry.name)) open.push(path);
      } else {
        found.push(path);
      }
    }
  }
  return found;
}

/** Whether a folder of this name can hold files of a project. */
export function isEntered(folder: string): boolean {
  return folder !== 'node_modules' && !folder.startsWith('.');
}

/** Whether a path, through whatever links, leads to something in the folder whose real path is given. */
export function isInside(realRoot: string, path: string): boolean {
  try {
    return `${realpathSync(path)}${sep}`.startsWith(`${realRoot}${sep}`);
  } catch {
    return false;
  }
}

function readBounded(realRoot: string, path: string, maxBytes: number): FileContent {
  let descriptor: number | undefined;
  try {
    if (lstatSync(path).isSymbolicLink() && !isInside(realRoot, path)) return { problem: 'leaves-project' };
    // Without O_NONBLOCK a named pipe in a stranger's branch would hang the run.
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const status = fstatSync(descriptor);
    if (!status.isFile()) return { problem: 'not-a-file' };
    if (status.size > maxBytes) return { problem: 'too-large', size: status.size };
    return { bytes: readAll(descriptor, status.size) };
  } catch (error) {
    return { problem: error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'missing' : 'unreadable' };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Reads no more than the size that was found acceptable, even if the file grows meanwhile. */
function readAll(descriptor: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const read = readSync(descriptor, bytes, length, size - length, null);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}
