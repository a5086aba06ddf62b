import type { FactCheck } from './fact-check.ts';
import { statusOfTranslation } from './status.ts';

/** Keys that a translation may have for itself, whatever its original says; every other key is inherited. */
export const OWN_KEYS: ReadonlySet<string> = new Set([
  'title',
  'language',
  'status',
  'published',
  'updated',
  'authors',
  'editors',
  'conflicts',
  'topics',
  'standfirst',
  'image',
  'article',
  'media',
  'corrections',
  'reviewBy',
  'formerly',
  'translationOf',
  'notes',
]);

/** Pictures are inherited one by one, since inherited texts show them by their ids; the picture at the head unless another is named. */
const PICTURES: ReadonlySet<string> = new Set(['media', 'image']);

/** Parts in which a translation may have what the file of its original has not: its own authors, and definitions that are shared. */
const ADDITIVE: ReadonlySet<string> = new Set([...OWN_KEYS, 'parties', 'sources']);

/**
 * An original with what a translation puts in its place: texts by the same keys and ids, and entry by entry in lists
 * of the same length. The translation's status is held back to that of its original.
 */
export function translated(original: FactCheck, translation: FactCheck): FactCheck {
  const inherited = Object.entries(original).filter(([key]) => PICTURES.has(key) || !OWN_KEYS.has(key));
  const below: FactCheck = Object.assign(Object.create(null), Object.fromEntries(inherited));
  return {
    ...overlay(below, withoutStrays(below, translation, ADDITIVE)),
    // Empty in a draft whose title is still to be translated.
    title: translation.title === '' ? original.title : translation.title,
    status: statusOfTranslation(translation.status, original.status),
  };
}

/**
 * A translation without entries that its original does not have, such as a reply that the original no longer shows: nothing but
 * texts is known of them, so no page can show them. A rule says so.
 */
function withoutStrays<T extends object>(below: object, above: T, own: ReadonlySet<string> = NONE): T {
  const kept: T = Object.assign(Object.create(null), above);
  for (const [key, value] of Object.entries(above)) {
    if (own.has(key)) continue;
    const under: unknown = Reflect.get(below, key);
    if (isMap(value) && isMap(under)) Reflect.set(kept, key, withoutStrays(under, value));
    else if (under === undefined && (isMap(value) || isListOfMaps(value))) Reflect.deleteProperty(kept, key);
  }
  return kept;
}

const NONE: ReadonlySet<string> = new Set();

/** `above` has the shape of `below` with some keys left out, so what comes of it has that shape, too. */
export function overlay<T extends object>(below: T, above: T): T {
  const merged: T = Object.assign(Object.create(null), below, above);
  for (const [key, value] of Object.entries(above)) {
    const under: unknown = Reflect.get(below, key);
    Reflect.set(merged, key, inPlace(under, value));
  }
  return merged;
}

function inPlace(below: unknown, above: unknown): unknown {
  if (isMap(below) && isMap(above)) return overlay(below, above);
  if (!isListOfMaps(below) || !isListOfMaps(above)) return above;
  // A list of another length is not that of the original; a rule says so.
  if (below.length !== above.length) return below;
  return below.map((entry, index) => overlay(entry, above[index] ?? {}));
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOfMaps(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.every(isMap);
}
