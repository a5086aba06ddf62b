import { isList, isObject, type Json } from './json.ts';

/** How properties and types of schema.org are called in JSON-LD, beside their bare name. */
const PREFIX = /^(?:schema:|https?:\/\/schema\.org\/)(?=[a-z])/;
/** Levels that are looked at; deeper ones are not read anyway. */
const DEPTH = 110;

/** The same value with the bare names of schema.org's properties; it is the same object where it has no others. */
export function withBareNames(value: Json): Json {
  return hasPrefixes(value) ? renamed(value, 0) : value;
}

function renamed(value: Json, depth: number): Json {
  if (depth > DEPTH) return value;
  if (isList(value)) return value.map((member) => renamed(member, depth + 1));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, child]): [string, Json] => {
    const bare = key.replace(PREFIX, '');
    return [Object.hasOwn(value, bare) ? key : bare, renamed(child, depth + 1)];
  });
  return Object.fromEntries(entries);
}

function hasPrefixes(value: Json): boolean {
  const open: Json[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const isArray = isList(next);
    for (const [key, child] of Object.entries(next)) {
      if (!isArray && key.includes(':') && PREFIX.test(key)) return true;
      if (typeof child === 'object' && child !== null) open.push(child);
    }
  }
  return false;
}
