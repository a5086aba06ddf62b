import type { FactCheck } from '../../src/model/index.ts';
import { schemaAt } from '../../src/schema/schema-at.ts';

/** Every text that the schema leaves free, by a walk over a check that uses every key. */
export function withEverywhere<Check extends FactCheck>(
  check: Check,
  vector: string,
): { readonly check: Check; readonly fields: number } {
  let fields = 0;
  const free = new Set([schemaAt('factcheck', ['title'])?.pattern, schemaAt('factcheck', ['article'])?.pattern]);
  const walk = (value: unknown, path: readonly (string | number)[]): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => walk(item, [...path, index]));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, [...path, key])]));
    }
    const schema = schemaAt('factcheck', path);
    if (typeof value !== 'string' || !free.has(schema?.pattern)) return value;
    fields += 1;
    return `${value} ${vector}\n\n${vector}`;
  };
  return { check: walk(check, []) as Check, fields };
}
