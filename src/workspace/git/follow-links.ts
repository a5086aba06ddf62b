import type { FileProblem } from '../../project/index.ts';
import { LINK, SUBMODULE, type Entry } from './listings.ts';

/** A path that leads to a file, or why none is reached. */
export type Followed = { readonly path: string } | { readonly problem: FileProblem };

/** As many links as Linux follows in one path, and more names than one has. */
const MOST_LINKS = 40;
const MOST_NAMES = 500;

/** Follows the links on a path within a tree; `textOf` gives where a link leads, by the id of its content. */
export function followLinks(
  entries: ReadonlyMap<string, Entry>,
  path: string,
  textOf: (oid: string) => string,
): Followed {
  const open = path.split('/').toReversed();
  const real: string[] = [];
  let links = 0;
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name === '' || name === '.') continue;
    if (name === '..') {
      if (real.pop() === undefined) return { problem: 'leaves-project' };
      continue;
    }
    const entry = entries.get([...real, name].join('/'));
    if (entry?.mode !== LINK) {
      if (real.push(name) > MOST_NAMES) return { problem: 'missing' };
      continue;
    }
    links += 1;
    const target = textOf(entry.oid);
    if (links > MOST_LINKS) return { problem: 'linked' };
    if (target.startsWith('/')) return { problem: 'leaves-project' };
    open.push(...target.split('/').toReversed());
  }
  const entry = entries.get(real.join('/'));
  return entry === undefined || entry.mode === SUBMODULE ? { problem: 'missing' } : { path: real.join('/') };
}
