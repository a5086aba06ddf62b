import { readFileSync } from 'node:fs';

/** A JSON Schema as it stands in `schemas/`. */
export type SchemaNode = Readonly<Record<string, unknown>>;

/** The schemas of the files that authors write. */
export const INPUT_KINDS = ['factcheck', 'parties', 'project', 'sources'] as const;

/** Reads a schema of `schemas/`. */
export function readSchema(kind: string): SchemaNode {
  return JSON.parse(readFileSync(`schemas/${kind}.schema.json`, 'utf8'));
}

/** Every schema inside a schema, itself included; what stands in `examples`, `enum` or `const` is none. */
export function* everySchema(node: unknown): Iterable<SchemaNode> {
  if (!isMap(node)) return;
  yield node;
  for (const [keyword, value] of Object.entries(node)) {
    if (['properties', '$defs', 'dependentSchemas'].includes(keyword))
      for (const child of Object.values(Object(value))) yield* everySchema(child);
    else if (Array.isArray(value) && ['allOf', 'anyOf', 'oneOf'].includes(keyword))
      for (const child of value) yield* everySchema(child);
    else if (['items', 'additionalProperties', 'propertyNames', 'if', 'then', 'else', 'not'].includes(keyword))
      yield* everySchema(value);
  }
}

/** What a `$ref` leads to, with what stands beside it on top; other schemas are found by their name. */
export function resolve(node: SchemaNode, home: string): { readonly node: SchemaNode; readonly home: string } {
  const ref = node['$ref'];
  if (typeof ref !== 'string') return { node, home };
  const [, elsewhere, name = ''] = /^(?:urn:factwright:schema:1:(\w+))?#\/\$defs\/(.+)$/.exec(ref) ?? [];
  const file = elsewhere ?? home;
  const target = Object(readSchema(file)['$defs'])[name];
  if (!isMap(target)) throw new Error(`No definition for ${ref}`);
  const below = resolve(target, file);
  const { $ref: _, ...own } = node;
  return { node: { ...below.node, ...own }, home: below.home };
}

export function isMap(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
