import type { FileContent } from '../../project/index.ts';
import type { PastFiles, PresentFiles } from './change.ts';
import { findRenames, type NamedText } from './renames.ts';
import { blobIds } from './same-content.ts';

/** A change that is larger has its files told apart by their whole content alone: in files, and in bytes of all together. */
const MOST_FILES = 5_000;
const MOST_BYTES = 50_000_000;
/** So has a file that is larger; in bytes. */
const LARGEST = 1_000_000;

/** Finds which new files were once which of those that are gone, by their content: gives the old path by the new one. */
export function findMoved({ revision, paths: gone }: PastFiles, now: PresentFiles): ReadonlyMap<string, string> {
  if (gone.length === 0 || now.paths.length === 0) return new Map();
  const left = pathsById(gone, (path) => revision.idOf(path));
  const renames = new Map<string, string>();
  for (const path of now.paths) {
    const content = now.read(path, MOST_BYTES);
    const before = 'bytes' in content ? takeSame(path, content.bytes, left) : undefined;
    if (before !== undefined) renames.set(path, before);
  }
  const others = now.paths.filter((path) => !renames.has(path));
  const old = [...left.values()].flat();
  revision.expect(old);
  const resembling = findRenames(
    textsOf(old, (path) => revision.read(path, LARGEST)),
    textsOf(others, (path) => now.read(path, LARGEST)),
  );
  return new Map([...renames, ...resembling]);
}

type PathsById = Map<string, string[]>;

function pathsById(paths: readonly string[], idOf: (path: string) => string | undefined): PathsById {
  const found: PathsById = new Map();
  for (const path of paths) {
    const id = idOf(path);
    if (id === undefined) continue;
    const same = found.get(id);
    if (same === undefined) found.set(id, [path]);
    else same.push(path);
  }
  return found;
}

/** Takes the path of a gone file with this very content, of the same name if there is one. */
function takeSame(path: string, bytes: Uint8Array, left: PathsById): string | undefined {
  const [like] = left.keys();
  if (like === undefined) return undefined;
  for (const id of blobIds(bytes, like)) {
    const paths = left.get(id);
    if (paths === undefined) continue;
    const namesake = paths.findIndex((one) => nameOf(one) === nameOf(path));
    const [before] = paths.splice(Math.max(0, namesake), 1);
    if (paths.length === 0) left.delete(id);
    return before;
  }
  return undefined;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function textsOf(paths: readonly string[], read: (path: string) => FileContent): readonly NamedText[] {
  if (paths.length > MOST_FILES) return [];
  const texts: NamedText[] = [];
  let bytes = 0;
  for (const path of paths) {
    const content = read(path);
    if (!('bytes' in content)) continue;
    bytes += content.bytes.length;
    if (bytes > MOST_BYTES) break;
    texts.push({ path, bytes: content.bytes });
  }
  return texts;
}
