/** A value of JSON as it comes from a file. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** An object of JSON: keys such as `__proto__` are keys like others, so it is asked through `ownValue` alone. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Parses JSON; undefined if it is none. */
export function parseJson(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** Whether it is an object and no list. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether it is a list. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Whether it is a text, a number or a truth value. */
export function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** The key under which an object has a property; undefined if it has none. */
export function ownKey(object: JsonObject, name: string): string | undefined {
  return Object.hasOwn(object, name) ? name : undefined;
}

/** What an object has under a name of schema.org. */
export function ownValue(object: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** The types of an object in lower case, without the vocabulary; none if it says none. */
export function typesOf(value: Json | undefined): readonly string[] {
  if (!isObject(value)) return [];
  const type = ownValue(value, '@type') ?? null;
  const types: readonly Json[] = isList(type) ? type : [type];
  return types.filter((each) => typeof each === 'string').map(bareType);
}

function bareType(type: string): string {
  return type
    .replace(/^.*[/#:]/s, '')
    .trim()
    .toLowerCase();
}
