import type { FactCheck } from './fact-check.ts';

/** An original with what a translation puts in its place: texts by the same keys and ids; lists as a whole. */
export function translated(original: FactCheck, translation: FactCheck): FactCheck {
  return overlay(original, translation);
}

/** `above` has the shape of `below` with some keys left out, so what comes of it has that shape, too. */
function overlay<T extends object>(below: T, above: T): T {
  const merged: T = Object.assign(Object.create(null), below, above);
  for (const [key, value] of Object.entries(above)) {
    const under: unknown = Reflect.get(below, key);
    if (isMap(under) && isMap(value)) Reflect.set(merged, key, overlay(under, value));
  }
  return merged;
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
