import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { VERSION } from '../../src/version.ts';
import { factwright } from './scratch-project.ts';

test('--version prints the version alone', async () => {
  expect(await factwright('/', '--version')).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: '' });
});

test('--help lists the commands and the exit codes', async () => {
  const { code, stdout } = await factwright('/', '--help');
  expect(code).toBe(0);
  for (const word of ['validate', 'render', 'schema', 'Exit codes']) expect(stdout).toContain(word);
});

test('a misspelt command is answered with the right one', async () => {
  expect((await factwright('/', 'valdate')).stderr).toContain('Did you mean validate?');
});

test.each([
  ['check', '`factwright validate` checks the files'],
  ['serve', '`factwright preview` shows the pages'],
  ['publish', 'Write `status: published`'],
  ['withdraw', 'Write `status: withdrawn`'],
])('what people call a command leads to what they look for: %s', async (word, instead) => {
  const { code, stderr } = await factwright('/', word, 'trawlers-in-reserve');
  expect([code, stderr]).toEqual([2, expect.stringContaining(`There is no command \`${word}\`.\n${instead}`)]);
});

test('an option with one hyphen is answered with two', async () => {
  const { code, stderr } = await factwright('/', 'validate', '-base', 'main');
  expect([code, stderr]).toEqual([2, "factwright: unknown option '-base'\nOptions begin with two hyphens: --base.\n"]);
});

test.each([
  'factcheck',
  'parties',
  'sources',
  'project',
  'report',
  'snapshots',
  'capture',
  'links',
  'capture',
  'links',
  'baseline',
  'shard',
  'article',
  'claimreview',
  'export',
  'import',
  'doctor',
  'search',
])('schema %s stands alone', async (kind) => {
  const { code, stdout } = await factwright('/', 'schema', kind);
  expect(code).toBe(0);
  const schema: unknown = JSON.parse(stdout);
  expect(schema).toMatchObject({ $id: `urn:factwright:schema:1:${kind}` });
  const ajv = new Ajv2020({ strict: false });
  expect(ajv.compile(schema as object)).toBeTypeOf('function');
});

test('every property of every schema has a description, and the leaves an example', async () => {
  const lacking: string[] = [];
  for (const kind of [
    'factcheck',
    'parties',
    'sources',
    'project',
    'report',
    'snapshots',
    'capture',
    'links',
    'capture',
    'links',
    'baseline',
    'shard',
    'claimreview',
    'export',
    'import',
    'doctor',
    'search',
  ]) {
    const root = JSON.parse((await factwright('/', 'schema', kind)).stdout) as Node;
    walk(root, root, kind, lacking);
  }
  expect(lacking).toEqual([]);
});

interface Node {
  readonly [key: string]: unknown;
}

/** Overlays such as `then: {properties: …}` only add conditions; what defines a property has a description. */
function walk(root: Node, node: Node, path: string, lacking: string[]): void {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value !== 'object' || value === null) continue;
    if (['if', 'then', 'else', 'dependentSchemas', 'original', 'imported-check'].includes(key)) continue;
    if (key === 'properties') {
      for (const [name, property] of Object.entries(value as Record<string, Node>)) {
        const target = typeof property['$ref'] === 'string' ? definition(root, property['$ref']) : {};
        if ((property['description'] ?? target['description']) === undefined)
          lacking.push(`${path}/${name}: description`);
        if ((property['examples'] ?? target['examples']) === undefined && !isMap({ ...target, ...property }))
          lacking.push(`${path}/${name}: example`);
      }
    }
    walk(root, value as Node, `${path}/${key}`, lacking);
  }
}

function definition(root: Node, ref: string): Node {
  return (root['$defs'] as Record<string, Node>)[ref.replace('#/$defs/', '')] ?? {};
}

function isMap(schema: Node): boolean {
  return schema['type'] === 'object';
}
