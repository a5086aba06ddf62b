import type { DataPath } from '../yaml/index.ts';
import { documents } from './compiled/authored-documents.js';
import type { DocumentKind } from './document-kind.ts';

/** The part of a JSON Schema that this tool reads of itself. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly contentMediaType?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly then?: Schema;
  readonly else?: Schema;
  readonly 'x-refers-to'?: string;
}

/** The schema of one kind of file, with all definitions inside. */
export function schemaOf(kind: DocumentKind): Schema {
  return documents[kind] as Schema;
}

/** The schema that governs the value at `path`, its references followed; undefined if the format knows no such place. */
export function schemaAt(kind: DocumentKind, path: DataPath): Schema | undefined {
  const root = schemaOf(kind);
  let schema: Schema | undefined = resolve(root, root);
  for (const step of path) {
    if (schema === undefined) return undefined;
    schema = typeof step === 'number' ? schema.items : property(schema, step);
    if (schema !== undefined) schema = resolve(root, schema);
  }
  return schema;
}

/** The keys that the format gives to the map at `path`; none if an author chooses the keys. */
export function keysAt(kind: DocumentKind, path: DataPath): readonly string[] {
  return Object.keys(schemaAt(kind, path)?.properties ?? {});
}

function property(schema: Schema, name: string): Schema | undefined {
  if (schema.properties !== undefined && Object.hasOwn(schema.properties, name)) return schema.properties[name];
  return schema.additionalProperties === false ? undefined : schema.additionalProperties;
}

/** Keywords next to a `$ref` win over what it refers to: the description of this particular key is there. */
export function resolve(root: Schema, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const known = resolved.get(schema) ?? resolveReference(root, schema);
  resolved.set(schema, known);
  return known;
}

const resolved = new WeakMap<Schema, Schema>();

function resolveReference(root: Schema, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
  const { $ref: _, ...own } = schema;
  return target === undefined ? own : { ...resolve(root, target), ...own };
}

/** The places that have a key of this name, in words: `at the top level`, `in `verdict``. */
export function homesOf(kind: DocumentKind, key: string): readonly string[] {
  let homes = homesByKind.get(kind);
  if (homes === undefined) homesByKind.set(kind, (homes = findHomes(kind)));
  return homes.get(key) ?? [];
}

const homesByKind = new Map<DocumentKind, ReadonlyMap<string, readonly string[]>>();

function findHomes(kind: DocumentKind): ReadonlyMap<string, readonly string[]> {
  const root = schemaOf(kind);
  const homes = new Map<string, string[]>();
  const sections = Object.keys(root.properties ?? {});
  for (const key of sections) homes.set(key, ['at the top level']);
  for (const section of sections) {
    const schema = schemaAt(kind, [section]);
    const entry = schema?.items ?? (schema?.additionalProperties === false ? undefined : schema?.additionalProperties);
    const keys = schema?.properties ?? (entry === undefined ? {} : (resolve(root, entry).properties ?? {}));
    for (const key of Object.keys(keys)) {
      const others = homes.get(key) ?? [];
      // Nobody writes it by hand.
      if (section !== 'imported' || others.length === 0) homes.set(key, [...others, `in \`${section}\``]);
    }
  }
  return homes;
}
