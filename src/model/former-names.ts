import type { Id } from './text.ts';

/** What is known of the file of a fact check. */
interface NamedFile {
  readonly text?: string;
  /** Absent if it has errors. */
  readonly check?: { readonly formerly?: readonly Id[] };
}

/**
 * The checks that were formerly called by names that no check has now: those that say so, and those that have errors and
 * may say so. Looks at the files that hold the word, and only if there are names to look for.
 */
export function formerNames<File extends NamedFile>(
  { checks, checkById }: { readonly checks: readonly File[]; readonly checkById: ReadonlyMap<Id, File> },
  names: ReadonlySet<Id>,
): ReadonlyMap<Id, readonly File[]> {
  const found = new Map<Id, File[]>();
  const sought = new Set([...names].filter((name) => !checkById.has(name)));
  if (sought.size === 0) return found;
  for (const file of checks) {
    const { text } = file;
    if (text?.includes('formerly') !== true) continue;
    const { check } = file;
    const former = check === undefined ? [...sought].filter((name) => text.includes(name)) : (check.formerly ?? []);
    for (const name of former) if (sought.has(name)) found.set(name, [...(found.get(name) ?? []), file]);
  }
  return found;
}
