import { listed } from '../diagnostics/index.ts';
import type { Id } from '../model/index.ts';

/** The most ids that a sentence names. */
const MOST = 5;

/** Ids as a sentence lists them; a long list ends in a number. */
export function listedIds(ids: readonly Id[]): string {
  return listed(
    ids.map((id) => `\`${id}\``),
    { most: MOST },
  );
}
