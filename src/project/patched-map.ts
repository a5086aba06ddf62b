/**
 * A map with another value, or none, under one key. The underlying map is not copied, so that one file of an archive can be
 * replaced at every keystroke.
 */
export function patched<K, V>(map: ReadonlyMap<K, V>, key: K, value: V | undefined): ReadonlyMap<K, V> {
  const [base, before] = map instanceof PatchedMap ? [map.base, map.patches] : [map, []];
  return new PatchedMap<K, V>(base, new Map([...before, [key, value]]));
}

class PatchedMap<K, V> implements ReadonlyMap<K, V> {
  readonly base: ReadonlyMap<K, V>;
  /** Undefined for what is gone. */
  readonly patches: ReadonlyMap<K, V | undefined>;

  constructor(base: ReadonlyMap<K, V>, patches: ReadonlyMap<K, V | undefined>) {
    this.base = base;
    this.patches = patches;
  }

  get(key: K): V | undefined {
    return this.patches.has(key) ? this.patches.get(key) : this.base.get(key);
  }

  has(key: K): boolean {
    return this.patches.has(key) ? this.patches.get(key) !== undefined : this.base.has(key);
  }

  get size(): number {
    let size = this.base.size;
    for (const [key, value] of this.patches) size += (value === undefined ? 0 : 1) - (this.base.has(key) ? 1 : 0);
    return size;
  }

  *entries(): MapIterator<[K, V]> {
    for (const entry of this.base) if (!this.patches.has(entry[0])) yield entry;
    for (const [key, value] of this.patches) if (value !== undefined) yield [key, value];
  }

  *keys(): MapIterator<K> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }
}
