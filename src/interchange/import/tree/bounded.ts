import { isList, isObject, type Json } from './json.ts';

/** Levels of lists and objects; nobody writes more. */
const DEPTH = 100;

/** A value without what is nested more deeply than anybody writes; it is the same object where nothing is. */
export function bounded(value: Json): { readonly value: Json; readonly isTooDeep: boolean } {
  const isTooDeep = isDeeper(value);
  return { value: isTooDeep ? cut(value, 0) : value, isTooDeep };
}

function isDeeper(value: Json): boolean {
  const open: { readonly value: Json; readonly depth: number }[] = [{ value, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth > DEPTH) return true;
    for (const child of Object.values(next.value))
      if (typeof child === 'object') open.push({ value: child, depth: next.depth + 1 });
  }
  return false;
}

function cut(value: Json, depth: number): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEPTH) return null;
  if (isList(value)) return value.map((member) => cut(member, depth + 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, cut(child, depth + 1)]));
}
