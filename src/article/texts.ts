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
