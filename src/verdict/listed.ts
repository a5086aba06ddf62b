import type { Id } from '../model/index.ts';

/** The most ids that a sentence names. */
const MOST = 5;

/** Ids as a sentence lists them; a long list ends in a number. */
export function listed(ids: readonly Id[]): string {
  const named = ids.slice(0, MOST).map((id) => `\`${id}\``);
  const rest = ids.length - named.length;
  const all = rest > 0 ? [...named, `${rest} more`] : named;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
