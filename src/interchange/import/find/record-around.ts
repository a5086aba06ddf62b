import { isList, isObject, typesOf, type Json, type JsonObject } from '../tree/json.ts';

/** A value with what stands around it. */
export interface Ancestor {
  readonly value: Json;
  readonly above?: Ancestor;
  /** Whether it is part of a review. */
  readonly isInside?: boolean;
}

/** Types of objects that hold one review each; pages and lists hold many. */
const RECORDS = new Set(['datafeeditem', 'listitem']);

/** What the record around a review says beside it; undefined if there is no record. */
export function recordAround({ value, above }: Ancestor): JsonObject | undefined {
  const said = new Map<string, Json>();
  let inner = value;
  for (let around = above; around !== undefined; around = around.above) {
    if (isObject(around.value) && isRecord(around.value))
      for (const [key, other] of Object.entries(around.value))
        if (other !== inner) said.set(key, said.get(key) ?? other);
    inner = around.value;
    if (isList(inner) && inner.length > 1) break;
  }
  return said.size === 0 ? undefined : Object.fromEntries(said);
}

function isRecord(value: JsonObject): boolean {
  const types = typesOf(value);
  return types.length === 0 ? !Object.hasOwn(value, '@graph') : types.some((type) => RECORDS.has(type));
}
