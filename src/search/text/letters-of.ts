/** Runs of so many letters are taken, the edges of a word counted as letters. */
const LENGTHS = [3, 4];

/** The runs of letters of a word as hashes of what a text is found by, rising, each once. */
export function lettersOf(form: string): Uint32Array {
  const signs = [...`^${form}$`];
  const runs = LENGTHS.flatMap((length) =>
    signs.length < length ? [] : signs.slice(length - 1).map((_, index) => signs.slice(index, index + length).join('')),
  );
  const hashes = (runs.length === 0 ? [signs.join('')] : runs).map((run) => hashOf(`l${run}`));
  return Uint32Array.from(new Set(hashes)).toSorted();
}

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
