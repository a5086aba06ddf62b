import type { DataPath, YamlDocument } from '../yaml/index.ts';
import type { DocumentKind } from './document-kind.ts';
import { schemaAt } from './schema-at.ts';

/**
 * The document with the text that is in the file where the format wants text but plain YAML reads a boolean or
 * number: `rating: false`, `published: 2022`, `locator: 12`. The schema names these places by the types that they accept.
 */
export function readAsText(kind: DocumentKind, document: YamlDocument): YamlDocument {
  const meant = document.nonText.filter(({ path, value }) => {
    const types = value === null || path.length === 0 ? undefined : schemaAt(kind, path)?.type;
    return value !== null && Array.isArray(types) && types.includes('string') && accepts(types, value);
  });
  if (meant.length === 0) return document;
  return { ...document, data: withTexts(document.data, meant) };
}

type Parent = Record<string | number, unknown>;

/** A copy of the data with other values at some paths; what does not change is the same, and nothing is copied twice. */
function withTexts(data: unknown, texts: readonly { readonly path: DataPath; readonly source: string }[]): unknown {
  const copies = new Set<unknown>();
  const copyOf = (value: unknown): Parent => {
    if (copies.has(value)) return value as Parent;
    // Maps have no prototype; one made by `Object.create` would be slow to validate.
    const copy = Array.isArray(value) ? [...value] : Object.assign(Object.setPrototypeOf({}, null), value);
    copies.add(copy);
    return copy as Parent;
  };
  const root = copyOf(data);
  for (const { path, source } of texts) {
    let parent = root;
    for (const step of path.slice(0, -1)) parent = parent[step] = copyOf(parent[step]);
    parent[path.at(-1) ?? ''] = source;
  }
  return root;
}

function accepts(types: readonly string[], value: boolean | number): boolean {
  if (typeof value === 'boolean') return types.includes('boolean');
  return types.includes('number') || (types.includes('integer') && Number.isInteger(value));
}
