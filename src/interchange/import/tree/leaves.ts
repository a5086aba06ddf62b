import { isList, isObject, type Json } from './json.ts';

/** A value that is no list and no object, as text, with its path from the root. */
export interface Leaf {
  readonly path: string;
  readonly value: string;
}

/** What is not gone into: the root itself, or what stands for something else at a path. */
export interface Bounds {
  /** What stands at a path instead of what the file has there. */
  readonly instead?: ReadonlyMap<string, Json>;
  /** Whether a value is read elsewhere. */
  readonly isElsewhere?: (value: Json) => boolean;
}

/** Every leaf below a value that says something, in the order of the file; empty texts and nulls say nothing. */
export function leavesOf(root: Json, path: string, { instead, isElsewhere }: Bounds = {}): readonly Leaf[] {
  const leaves: Leaf[] = [];
  // Values may be nested more deeply than the stack of calls.
  const open: { readonly value: Json; readonly path: string }[] = [{ value: root, path }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const value = instead?.get(next.path) ?? next.value;
    if (value !== root && isElsewhere?.(value) === true) continue;
    if (isList(value))
      for (let index = value.length; index > 0;) {
        index--;
        open.push({ value: value[index] ?? null, path: memberPath(next.path, index) });
      }
    else if (isObject(value))
      for (const [key, child] of Object.entries(value).toReversed())
        open.push({ value: child, path: keyPath(next.path, key) });
    else if (value !== null && String(value).trim() !== '') leaves.push({ path: next.path, value: String(value) });
  }
  return leaves;
}

/** The path of a member of a list. */
export function memberPath(path: string, index: number): string {
  return `${path}[${index}]`;
}

/** The path of a key of an object; keys that could be mistaken for a path are quoted. */
export function keyPath(path: string, key: string): string {
  if (/[.[\]"]/.test(key) || key === '') return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}
