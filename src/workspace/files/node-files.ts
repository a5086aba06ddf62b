import { lstatSync, readdirSync, realpathSync, type Dirent } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import type { FileContent, FileProblem, PictureKind, ProjectFiles } from '../../project/index.ts';
import { openIndexes } from '../git/is-in-git.ts';
import { isFolder } from './is-there.ts';
import { isEntered, targetOf } from './link-target.ts';
import { PICTURE_HEAD, pictureKind } from '../../project/index.ts';
import { codeOf, readRegular, readStart } from './read-regular.ts';
import { refused } from './refusal.ts';

/**
 * The files of a project on disk. A link is followed only to a file that lies within the project and that a commit could
 * bring along: what is elsewhere, or is kept out of git, is never read.
 */
export function nodeFiles(root: string, isListed: IsListed = () => true): WalkedFiles {
  return new NodeFiles(realpathSync(root), isListed);
}

/** Whether a file is among those that are listed of a folder. */
type IsListed = (path: string, folder: string) => boolean;

/** Files that need not be listed to be looked through: the list of a very large archive takes much memory. */
export interface WalkedFiles extends ProjectFiles {
  /** All files below a folder, one after the other. */
  walk(folder: string): Generator<string, void, undefined>;
}

class NodeFiles implements WalkedFiles {
  readonly #root: string;
  readonly #isListed: IsListed;
  readonly #isInGit = openIndexes();
  /** What was listed but is not a regular file. */
  readonly #special = new Set<string>();
  /** Folders, as paths in the project, that no link leads to. */
  readonly #realFolders = new Set<string>(['.']);

  constructor(root: string, isListed: IsListed) {
    this.#root = root;
    this.#isListed = isListed;
  }

  list(folder: string): readonly string[] {
    const found: string[] = [];
    for (const path of this.walk(folder)) if (this.#isListed(path, folder)) found.push(path);
    return found;
  }

  /** Finds files and links; links to folders are not followed, so that no cycle can trap us. */
  *walk(folder: string): Generator<string, void, undefined> {
    const problem = this.#problemOfFolder(folder);
    // An empty list would hide that everything is elsewhere.
    if (problem !== undefined && problem !== 'missing') throw refused(folder, problem);
    const open = problem === undefined ? [folder] : [];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const entry of entriesOf(join(this.#root, next))) {
        const path = `${next}/${entry.name}`;
        if (entry.isDirectory()) {
          if (!isEntered(entry.name)) continue;
          this.#realFolders.add(path);
          open.push(path);
        } else {
          if (!entry.isFile()) this.#special.add(path);
          yield path;
        }
      }
    }
  }

  isRegular(path: string): boolean {
    return !this.#special.has(path);
  }

  isLinkedFolder(path: string): boolean {
    return this.#special.has(path) && isFolder(join(this.#root, path));
  }

  read(path: string, maxBytes: number): FileContent {
    const content = this.readUnlinked(path, maxBytes);
    if (!('problem' in content) || content.problem !== 'linked') return content;
    const target = targetOf(join(this.#root, path), this.#root, this.#isInGit);
    return 'path' in target ? readRegular(target.path, maxBytes) : target;
  }

  readUnlinked(path: string, maxBytes: number): FileContent {
    const problem = this.#problemOfFolder(dirname(path));
    return problem === undefined ? readRegular(join(this.#root, path), maxBytes) : { problem };
  }

  pictureKind(path: string): PictureKind {
    if (this.#problemOfFolder(dirname(path)) !== undefined) return 'none';
    const content = readStart(join(this.#root, path), PICTURE_HEAD);
    return 'bytes' in content ? pictureKind(content.bytes) : 'none';
  }

  #problemOfFolder(folder: string): Extract<FileProblem, 'linked' | 'missing' | 'leaves-project'> | undefined {
    if (this.#realFolders.has(folder)) return undefined;
    if (folder.split(/[\\/]/).includes('..') || isAbsolute(folder)) return 'leaves-project';
    const outer = this.#problemOfFolder(dirname(folder));
    if (outer !== undefined) return outer;
    const status = lstatSync(join(this.#root, folder), { throwIfNoEntry: false });
    if (!status?.isDirectory()) return status?.isSymbolicLink() ? 'linked' : 'missing';
    this.#realFolders.add(folder);
    return undefined;
  }
}

/** In order, so that what is found first is the same everywhere. Nothing for a folder that was removed since it was seen, as in a session that lasts. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
