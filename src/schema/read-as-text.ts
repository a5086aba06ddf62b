import type { YamlDocument } from '../yaml/index.ts';
import type { DocumentKind } from './document-kind.ts';
import { schemaAt } from './schema-at.ts';

/**
 * Puts the text that stands in the file where the format wants text but plain YAML reads a boolean or number:
 * `rating: false`, `published: 2022`, `locator: 12`. The schema names these places by the types that they accept.
 */
export function readAsText(kind: DocumentKind, document: YamlDocument): void {
  for (const { path, source, value } of document.nonText) {
    const last = path.at(-1);
    if (value === null || last === undefined) continue;
    const types = schemaAt(kind, path)?.type;
    if (!Array.isArray(types) || !types.includes('string') || !accepts(types, value)) continue;
    const parent = path.slice(0, -1).reduce<unknown>((data, step) => (data as Parent)[step], document.data);
    (parent as Parent)[last] = source;
  }
}

type Parent = Record<string | number, unknown>;

function accepts(types: readonly string[], value: boolean | number): boolean {
  if (typeof value === 'boolean') return types.includes('boolean');
  return types.includes('number') || (types.includes('integer') && Number.isInteger(value));
}
