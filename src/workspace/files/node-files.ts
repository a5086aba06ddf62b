import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { FileContent, ProjectFiles } from '../../project/index.ts';
import { isInGit } from '../git/is-in-git.ts';
import { readRegular } from './read-regular.ts';
import { isWithin } from './real-path.ts';

/**
 * The files of a project on disk. A link is followed only to a file that lies within the project and that a commit could
 * bring along: what lies elsewhere, or is kept out of git, is never read.
 */
export function nodeFiles(root: string): ProjectFiles {
  return new NodeFiles(realpathSync(root));
}

class NodeFiles implements ProjectFiles {
  readonly #root: string;
  /** What was listed and is no regular file. */
  readonly #special = new Set<string>();
  /** Folders, as paths in the project, that no link leads to. */
  readonly #realFolders = new Set<string>(['.']);

  constructor(root: string) {
    this.#root = root;
  }

  /** Lists files and links; links to folders are not followed, so that no cycle can trap us. */
  list(folder: string): readonly string[] {
    const found: string[] = [];
    const open = this.#problemOfFolder(folder) === undefined ? [folder] : [];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const entry of readdirSync(join(this.#root, next), { withFileTypes: true })) {
        const path = `${next}/${entry.name}`;
        if (entry.isDirectory()) {
          if (!isEntered(entry.name)) continue;
          this.#realFolders.add(path);
          open.push(path);
        } else {
          if (!entry.isFile()) this.#special.add(path);
          found.push(path);
        }
      }
    }
    return found;
  }

  isRegular(path: string): boolean {
    return !this.#special.has(path);
  }

  read(path: string, maxBytes: number): FileContent {
    const content = this.readUnlinked(path, maxBytes);
    if (!('problem' in content) || content.problem !== 'linked') return content;
    const target = this.#targetOf(path);
    return typeof target === 'string' ? readRegular(target, maxBytes) : target;
  }

  readUnlinked(path: string, maxBytes: number): FileContent {
    const problem = this.#problemOfFolder(dirname(path));
    return problem === undefined ? readRegular(join(this.#root, path), maxBytes) : { problem };
  }

  /** Where a link leads, if it may be followed. */
  #targetOf(path: string): string | FileContent {
    let target;
    try {
      target = realpathSync(join(this.#root, path));
    } catch (error) {
      const isLoop = error instanceof Error && 'code' in error && error.code === 'ELOOP';
      return { problem: isLoop ? 'linked' : 'missing' };
    }
    return problemOfTarget(this.#root, target) ?? target;
  }

  #problemOfFolder(folder: string): 'linked' | 'missing' | 'leaves-project' | undefined {
    if (this.#realFolders.has(folder)) return undefined;
    if (folder === '..' || folder.startsWith('../') || isAbsolute(folder)) return 'leaves-project';
    const outer = this.#problemOfFolder(dirname(folder));
    if (outer !== undefined) return outer;
    const status = lstatSync(join(this.#root, folder), { throwIfNoEntry: false });
    if (!status?.isDirectory()) return status?.isSymbolicLink() ? 'linked' : 'missing';
    this.#realFolders.add(folder);
    return undefined;
  }
}

/** Why what a link in `folder` leads to is not read; both are real paths. Undefined where it may be. */
export function problemOfTarget(
  folder: string,
  target: string,
): { readonly problem: 'leaves-project' | 'hidden' } | undefined {
  if (!isWithin(folder, target)) return { problem: 'leaves-project' };
  const names = relative(folder, target).split(sep);
  return names.every(isEntered) && isInGit(target) ? undefined : { problem: 'hidden' };
}

/** Whether a folder of this name can hold files of a project; what begins with a dot is kept out of sight. */
export function isEntered(name: string): boolean {
  return name !== 'node_modules' && !name.startsWith('.');
}
