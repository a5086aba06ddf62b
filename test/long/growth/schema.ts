import { readFileSync } from 'node:fs';

/** What the growth tests use of JSON Schema. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly contentMediaType?: string;
  readonly 'x-refers-to'?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** The kinds of file that authors write. */
export type Kind = 'factcheck' | 'parties' | 'sources' | 'project';

/** A schema whose references are followed: what stands beside a reference wins. */
export function schemaOf(kind: Kind, schema: Schema = read(kind)): Schema {
  const known = resolved.get(schema) ?? resolve(kind, schema);
  resolved.set(schema, known);
  return known;
}

const resolved = new WeakMap<Schema, Schema>();

function resolve(kind: Kind, schema: Schema): Schema {
  const { $ref, ...own } = schema;
  if ($ref === undefined) return qualified(kind, own);
  const [, other = kind, name = ''] = /^(?:urn:factwright:schema:1:(\w+))?#\/\$defs\/(.+)$/.exec($ref) ?? [];
  const definition = read(other).$defs?.[name];
  if (definition === undefined) throw new Error(`No definition ${$ref}`);
  return { ...schemaOf(isKind(other) ? other : kind, definition), ...qualified(kind, own) };
}

function isKind(text: string): text is Kind {
  return ['factcheck', 'parties', 'sources', 'project'].includes(text);
}

/** With references of its own file that say which file. */
function qualified(kind: Kind, schema: Schema): Schema {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      key === '$ref' && typeof value === 'string' ? value.replace(/^#/, `urn:factwright:schema:1:${kind}#`) : value,
    ),
  );
}

const files = new Map<string, Schema>();

function read(kind: string): Schema {
  const known = files.get(kind) ?? JSON.parse(readFileSync(`schemas/${kind}.schema.json`, 'utf8'));
  files.set(kind, known);
  return known;
}
