import type { Id } from './text.ts';

/** The key of a source's snapshot; `check` is the fact check that defines it, if it is not shared. */
export function snapshotKey(source: string, check?: string): string {
  return check === undefined ? source : `${check}/${source}`;
}

/** What a key is made of; without a check it is that of a shared source. */
export function partsOfKey(key: string): { readonly source: string; readonly check?: string } {
  const slash = key.indexOf('/');
  return slash < 0 ? { source: key } : { check: key.slice(0, slash), source: key.slice(slash + 1) };
}

/** The names under which something may be stored for a fact check: the present one, and those before it, latest first. */
export function namesOf(id: Id, formerly: readonly Id[] = []): readonly Id[] {
  return formerly.length === 0 ? [id] : [id, ...formerly.toReversed()];
}

/** The key under which something is kept of a source of a check: by its present name, or by one that it had before. */
export function keptKey(isKept: (key: string) => boolean, source: Id, names: readonly Id[]): string {
  const keys = names.map((name) => snapshotKey(source, name));
  return keys.find(isKept) ?? keys[0] ?? source;
}
