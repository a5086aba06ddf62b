/** What git is told of a new store: no line end becomes another, as it does with texts on some machines. */
const KEEP_BYTES = '* -text\n';

/** What git is told of a large object: git LFS keeps it, and git itself a pointer. */
const BY_LFS = ' filter=lfs diff=lfs merge=lfs -text';

/**
 * The `.gitattributes` of a store, as they are after objects came and went: large ones have a line each, those that are
 * gone no longer have one, and whatever else a person wrote there stays.
 */
export function attributesAfter(
  before: string | undefined,
  { large, gone }: { readonly large: readonly string[]; readonly gone: readonly string[] },
): string {
  const text = before ?? KEEP_BYTES;
  const dropped = new Set(gone.map(lineFor));
  const lines = text.split('\n').filter((line) => !dropped.has(line));
  const missing = large.map(lineFor).filter((line) => !lines.includes(line));
  if (missing.length === 0) return lines.join('\n');
  return `${lines.join('\n').replace(/\n?$/, '\n')}${missing.join('\n')}\n`;
}

function lineFor(object: string): string {
  return `${object}${BY_LFS}`;
}
