import type { FactCheck } from './fact-check.ts';

/** An original with what a translation puts in its place: texts by the same keys and ids; lists as a whole. */
export function translated(original: FactCheck, translation: FactCheck): FactCheck {
  return overlay(original, translation);
}

function overlay<T extends object>(below: T, above: T): T {
  const merged: Record<string, unknown> = Object.assign(Object.create(null), below);
  for (const [key, value] of Object.entries(above)) {
    const under = merged[key];
    merged[key] = isMap(under) && isMap(value) ? overlay(under, value) : value;
  }
  return merged as T;
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
