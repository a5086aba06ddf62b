import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseYaml } from '../../src/yaml/index.ts';
import { factwright } from '../cli/scratch-project.ts';

const ROOT = 'test/migrations/version-1';
const EXPECTED = 'test/migrations/version-1.txt';

interface Reported {
  readonly rule: string;
  readonly level: string;
  readonly file: string;
  readonly span: { readonly start: { readonly line: number } };
}

/** The rules that speak of files that cannot be read. */
const UNREADABLE = new Set(['yaml', 'plain-yaml', 'encoding', 'schema']);

test('files of format 1 that were written today can be read for ever, and are judged as they were', async () => {
  const { stdout } = await factwright(ROOT, 'validate', '--format', 'json', '--no-cache');
  const found: readonly Reported[] = JSON.parse(stdout).diagnostics;
  expect(found.filter(({ rule }) => UNREADABLE.has(rule))).toEqual([]);
  const lines = found.map(({ file, span, level, rule }) => `${file}:${span.start.line} ${level} ${rule}\n`).join('');
  if (process.env['UPDATE'] === '1') writeFileSync(EXPECTED, lines);
  expect(lines).toBe(readFileSync(EXPECTED, 'utf8'));
});

interface Schema {
  readonly [key: string]: unknown;
}

const SCHEMAS = new Map(
  ['factcheck', 'parties', 'sources', 'project'].map((kind): [string, Schema] => [
    kind,
    JSON.parse(readFileSync(`schemas/${kind}.schema.json`, 'utf8')),
  ]),
);

/** What a `$ref` leads to, and the schema that it is in. */
function resolved(schema: Schema, kind: string): readonly [schema: Schema, kind: string] {
  const ref = schema['$ref'];
  if (typeof ref !== 'string') return [schema, kind];
  const [, other = kind, name = ''] = /^(?:urn:factwright:schema:1:(\w+))?#\/\$defs\/(.+)$/.exec(ref) ?? [];
  return resolved(Object(SCHEMAS.get(other)?.['$defs'])[name], other);
}

/** The keys and the words of a fixed list that a schema knows; `see` is told of each, and what the data has there. */
function walk(
  given: Schema,
  at: { readonly kind: string; readonly path: string },
  data: readonly unknown[],
  see: (place: string, isThere: boolean) => void,
): void {
  const [schema, kind] = resolved(given, at.kind);
  const below = (schemaBelow: unknown, path: string, values: readonly unknown[]): void =>
    walk(Object(schemaBelow), { kind, path }, values, see);
  const maps = data.filter((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
  for (const [key, property] of Object.entries(Object(schema['properties']))) {
    const values = maps.flatMap((map) => (Object.hasOwn(Object(map), key) ? [Object(map)[key]] : []));
    see(`${at.path}.${key}`, values.length > 0);
    below(property, `${at.path}.${key}`, values);
  }
  const known = Object.keys(Object(schema['properties']));
  if (typeof schema['additionalProperties'] === 'object')
    below(
      schema['additionalProperties'],
      `${at.path}.*`,
      maps.flatMap((map) =>
        Object.entries(Object(map))
          .filter(([key]) => !known.includes(key))
          .map(([, value]) => value),
      ),
    );
  if (typeof schema['items'] === 'object')
    below(
      schema['items'],
      `${at.path}[]`,
      data.flatMap((value): readonly unknown[] => (Array.isArray(value) ? value : [])),
    );
}

test('the frozen files have every key of format 1; a key that is added comes into a new file there', () => {
  const files = readdirSync(join(ROOT, 'factchecks')).filter((name) => name.endsWith('.yaml'));
  const dataOf = (path: string): unknown => parseYaml(readFileSync(join(ROOT, path))).document?.data;
  const named = (name: string): readonly unknown[] => (files.includes(name) ? [dataOf(`factchecks/${name}`)] : []);
  const data: Readonly<Record<string, readonly unknown[]>> = {
    factcheck: files.filter((name) => !name.startsWith('_')).map((name) => dataOf(`factchecks/${name}`)),
    parties: named('_parties.yaml'),
    sources: named('_sources.yaml'),
    project: [dataOf('factwright.yaml')],
  };
  const seen = new Map<string, boolean>();
  for (const [kind, schema] of SCHEMAS)
    walk(schema, { kind, path: kind }, data[kind] ?? [], (place, isThere) => {
      // What parties and sources are made of is the same in a fact check.
      const shared = place.replace(/^(?:parties|sources)\.\*|^factcheck\.(?:parties|sources)\.\*/, (start) =>
        start.replace('factcheck.', ''),
      );
      seen.set(shared, isThere || seen.get(shared) === true);
    });
  expect(seen.size).toBeGreaterThan(150);
  expect([...seen].filter(([, isThere]) => !isThere).map(([place]) => place)).toEqual([]);
});
