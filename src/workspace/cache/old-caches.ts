import { join } from 'node:path';
import { isThere } from '../files/is-there.ts';

/** Where earlier versions kept their cache, in the project itself, so that anybody could bring one along. */
const PLACES: readonly string[] = ['.factwright-cache', 'node_modules/.cache/factwright'];

/** The caches of earlier versions that are in a project; nothing is read of them. */
export function oldCaches(root: string): readonly string[] {
  return PLACES.filter((place) => isThere(join(root, place)));
}
