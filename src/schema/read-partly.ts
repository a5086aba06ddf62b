import type { DataPath, YamlDocument } from '../yaml/index.ts';
import type { DocumentKind } from './document-kind.ts';
import type { FileOf } from './file-of.ts';
import { schemaAt, type Schema } from './schema-at.ts';

/** What of a file has the shapes that the format wants. What the format requires may be missing. */
export interface PartlyRead<K extends DocumentKind> {
  readonly value: FileOf[K];
  /** Where something else was, none of it below another. */
  readonly unread: readonly DataPath[];
}

/** Reads a file that departs from the format as far as it can be read; undefined if it is no map. */
export function readPartly<K extends DocumentKind>(
  kind: K,
  { data, nonText }: YamlDocument,
): PartlyRead<K> | undefined {
  if (typeOf(data) !== 'object') return undefined;
  const unread: DataPath[] = [];
  const written = new Map(nonText.map(({ path, source }) => [JSON.stringify(path), source]));
  return { value: shaped(kind, data, { path: [], unread, written }) as FileOf[K], unread };
}

interface Place {
  readonly path: DataPath;
  readonly unread: DataPath[];
  /** What is no text, as it is written, by path. */
  readonly written: ReadonlyMap<string, string>;
}

/** The value without what has another shape; undefined if it has itself. */
function shaped(kind: DocumentKind, value: unknown, place: Place): unknown {
  const { path, unread, written } = place;
  const type = typeOf(value);
  const schema = schemaAt(kind, path);
  const types = new Set([schema?.type ?? []].flat());
  const isFree = schema !== undefined && types.size === 0;
  if (!isFree && !types.has(type) && !(type === 'number' && types.has('integer'))) {
    const source = types.has('string') && type !== 'null' ? written.get(JSON.stringify(path)) : undefined;
    if (source !== undefined && isKnown(source, schema)) return source;
    unread.push(path);
    return undefined;
  }
  if (typeof value !== 'object' || value === null) {
    if (isKnown(value, schema)) return value;
    unread.push(path);
    return undefined;
  }
  const inside = Object.entries(value).map(([key, inner]: readonly [string, unknown]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    return [key, shaped(kind, inner, { ...place, path: [...path, step] })] as const;
  });
  const kept = inside.filter(([, inner]) => inner !== undefined);
  return Array.isArray(value)
    ? kept.map(([, inner]) => inner)
    : Object.assign(Object.create(null), Object.fromEntries(kept));
}

/** Where there are a few values to choose from, another one says nothing. */
function isKnown(value: unknown, { enum: known }: Schema = {}): boolean {
  return known === undefined || known.includes(value);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
