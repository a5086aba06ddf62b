import type { DataPath } from '../yaml/index.ts';
import type { DocumentKind } from './document-kind.ts';
import { resolve, schemaAt, schemaOf, type Schema } from './schema-at.ts';

export { schemaAt, type Schema } from './schema-at.ts';

/** What an id at a path refers to, also as one of a list; undefined if no id is wanted there. */
export function refersTo(kind: DocumentKind, path: DataPath): string | undefined {
  const own = schemaAt(kind, path)?.['x-refers-to'];
  if (own !== undefined || typeof path.at(-1) !== 'number') return own;
  return schemaAt(kind, path.slice(0, -1))?.['x-refers-to'];
}

/** The values that the format allows at a path, where it lists them. */
export function valuesAt(kind: DocumentKind, path: DataPath): readonly string[] {
  const schema = schemaAt(kind, path);
  if (schema === undefined) return [];
  const { enum: values, const: only, then, type } = schema;
  if (values !== undefined) return values.map(String);
  if (only !== undefined) return [JSON.stringify(only)];
  if (type === 'boolean') return ['true', 'false'];
  return (then === undefined ? undefined : resolve(schemaOf(kind), then).enum)?.map(String) ?? [];
}

/** The keys that the map at a path must have; `isPublic` adds what a published check needs. */
export function requiredAt(kind: DocumentKind, path: DataPath, isPublic: boolean): ReadonlySet<string> {
  const root = schemaOf(kind);
  const required = new Set(schemaAt(kind, path)?.required);
  const original = root.$defs?.['original'];
  for (const condition of [original, ...(isPublic ? [original?.then] : [])]) {
    const schema = path.reduce<Schema | undefined>((at, step) => inner(at, step), condition);
    for (const key of schema?.required ?? []) required.add(key);
  }
  return required;
}

function inner(schema: Schema | undefined, step: string | number): Schema | undefined {
  if (schema === undefined) return undefined;
  if (typeof step === 'number') return schema.items;
  return schema.properties?.[step] ?? (schema.additionalProperties === false ? undefined : schema.additionalProperties);
}
