import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve as absolute } from 'node:path';
import { expect, test } from 'vitest';
import { isMap, readSchema, resolve, type SchemaNode } from './every-schema.ts';

/** The type of the model for each definition of the schemas that is a map with keys of its own. */
const TYPES: Readonly<Record<string, readonly [kind: string, definition?: string]>> = {
  OwnCheck: ['factcheck'],
  Imported: ['factcheck', 'imported'],
  Statement: ['factcheck', 'statement'],
  Claim: ['factcheck', 'claim'],
  Evidence: ['factcheck', 'evidence'],
  Source: ['factcheck', 'source'],
  Party: ['factcheck', 'party'],
  Reply: ['factcheck', 'reply'],
  Search: ['factcheck', 'search'],
  Verdict: ['factcheck', 'verdict'],
  Medium: ['factcheck', 'medium'],
  TimelineEvent: ['factcheck', 'event'],
  Correction: ['factcheck', 'correction'],
  ProjectSettings: ['project'],
  Publisher: ['project', 'publisher'],
  Rating: ['project', 'rating'],
};

/** What only an original must have: the schema says so once, in `original`, and the model has no other type. */
const ORIGINAL = Object(readSchema('factcheck')['$defs']).original as SchemaNode;

function requiredOfOriginals(definition: string | undefined): readonly string[] {
  const sections: SchemaNode = Object(ORIGINAL['properties']);
  const names: Readonly<Record<string, string>> = {
    claim: 'claims',
    source: 'sources',
    party: 'parties',
    medium: 'media',
    reply: 'replies',
    search: 'searches',
    event: 'timeline',
  };
  const section: SchemaNode = definition === undefined ? ORIGINAL : Object(sections[names[definition] ?? definition]);
  const entry: SchemaNode = Object(section['additionalProperties'] ?? section['items']);
  return [...list(section['required']), ...list(entry['required'])];
}

/** The TypeScript type of what a schema accepts, after what plain YAML reads as a number or boolean has become text again. */
function typeOf(given: SchemaNode, home: string, required: readonly string[] = []): string {
  const { node, home: here } = resolve(given, home);
  // The model does not name the countries one by one.
  if (Array.isArray(node['enum']) && node['enum'].length > 20) return 'string';
  if (Array.isArray(node['enum'])) return node['enum'].map((value) => JSON.stringify(value)).join(' | ');
  if ('const' in node) return JSON.stringify(node['const']);
  const types = [node['type']].flat().map(String);
  const words = types.filter((type) => !(types.includes('string') && ['integer', 'number', 'boolean'].includes(type)));
  return words.map((type) => typeFor(type, node, here, required)).join(' | ');
}

function typeFor(type: string, node: SchemaNode, home: string, required: readonly string[]): string {
  const { properties, additionalProperties, items, then } = node;
  if (type === 'string') return isMap(then) ? typeOf(then, home) : 'string';
  if (type === 'array') return `readonly (${typeOf(Object(items), home, required)})[]`;
  if (type !== 'object') return type === 'integer' ? 'number' : type;
  if (!isMap(properties))
    return isMap(additionalProperties)
      ? `Readonly<Record<string, ${typeOf(additionalProperties, home, required)}>>`
      : 'object';
  const must = new Set([...list(node['required']), ...required]);
  const keys = Object.entries(properties).map(([key, child]) => {
    const definition = /\/(\w+)$/.exec(
      String(
        Object(child).$ref ?? Object(Object(child).additionalProperties).$ref ?? Object(Object(child).items).$ref ?? '',
      ),
    )?.[1];
    const name = /^\w+$/.test(key) ? key : JSON.stringify(key);
    return `readonly ${name}${must.has(key) ? '' : '?'}: ${typeOf(Object(child), home, definition === undefined ? [] : requiredOfOriginals(definition))}`;
  });
  return `{ ${keys.join('; ')} }`;
}

/** What was made elsewhere has another type. */
function withoutImport({ properties, ...node }: SchemaNode): SchemaNode {
  const { imported: _, ...own }: Readonly<Record<string, unknown>> = Object(properties);
  return { ...node, properties: own };
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** Compiles the check and gives the names of the types that differ. */
function differing(change: (source: string) => string = (source) => source): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'factwright-types-'));
  try {
    const model = absolute('src/model/index.ts');
    const checks = Object.entries(TYPES).map(([name, [kind, definition]]) => {
      const root = readSchema(kind);
      const schema: SchemaNode =
        definition === undefined ? withoutImport(root) : Object(Object(root['$defs'])[definition]);
      const required = kind === 'factcheck' ? requiredOfOriginals(definition) : [];
      return `export const same${name}: Same<FromSchema${name}, ${name === 'OwnCheck' ? `Omit<model.OwnCheck, 'imported'>` : `model.${name}`}> = true;\ntype FromSchema${name} = ${typeOf(schema, kind, required)};\n`;
    });
    const source = `import type * as model from ${JSON.stringify(model)};
type Deep<T> = T extends string | number | boolean ? T : T extends readonly (infer I)[] ? readonly Deep<I>[] : { [K in keyof T]: Deep<T[K]> };
type Same<A, B> = (<T>() => T extends Deep<A> ? 1 : 2) extends <T>() => T extends Deep<B> ? 1 : 2 ? true : false;
${checks.join('')}`;
    writeFileSync(join(folder, 'check.mts'), change(source));
    const compilerOptions = { noEmit: true, rootDir: '/', isolatedDeclarations: false, types: [], typeRoots: [] };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: absolute('tsconfig.json'), compilerOptions, include: ['check.mts'] }),
    );
    const { stdout, status } = spawnSync(
      process.execPath,
      [absolute('node_modules/typescript/bin/tsc'), '-p', folder],
      { encoding: 'utf8' },
    );
    const names = [...stdout.matchAll(/check\.mts\((\d+),/g)].map(
      ([, line]) => /same(\w+)/.exec(change(source).split('\n')[Number(line) - 1] ?? '')?.[1] ?? stdout,
    );
    return status === 0 ? [] : names.length > 0 ? names : [stdout];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('the types of the model are those of the schemas', () => {
  expect(differing()).toEqual([]);
});

test('the comparison sees a key more, a key less, an optional one and another word', () => {
  const slips: Readonly<Record<string, (source: string) => string>> = {
    Search: (source) =>
      source.replace(
        /(FromSchemaSearch = .*)readonly query: string/,
        '$1readonly query: string; readonly engine?: string',
      ),
    Reply: (source) => source.replace(/(FromSchemaReply = .*)readonly channel\?: string; /, '$1'),
    Medium: (source) => source.replace(/(FromSchemaMedium = .*)readonly alt:/, '$1readonly alt?:'),
    Claim: (source) => source.replace(/(FromSchemaClaim = .*)"upheld"/, '$1"uphold"'),
  };
  for (const [name, slip] of Object.entries(slips)) expect(differing(slip)).toEqual([name]);
});
