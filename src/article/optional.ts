import { tidy } from './wording.ts';

/** Those of the texts that are there, each on one line. */
export function texts<T extends object, K extends keyof T>(
  from: T,
  keys: readonly K[],
): Readonly<Partial<Record<K, string>>> {
  const found: Partial<Record<K, string>> = {};
  for (const key of keys) {
    const text = from[key];
    if (typeof text === 'string') found[key] = tidy(text);
  }
  return found;
}

/** The properties that have a value. */
export function present<T extends object>(from: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  const found: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const key of keysOf(from)) {
    const value = from[key];
    if (isPresent(value)) found[key] = value;
  }
  return found;
}

function isPresent<V>(value: V): value is Exclude<V, undefined> {
  return value !== undefined;
}

function keysOf<T extends object>(from: T): readonly (keyof T)[] {
  const keys: (keyof T)[] = [];
  for (const key in from) if (Object.hasOwn(from, key)) keys.push(key);
  return keys;
}
