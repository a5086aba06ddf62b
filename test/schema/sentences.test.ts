import { describe, expect, test } from 'vitest';
import { SENTENCES } from '../../src/schema/sentences.ts';
import { formOf } from '../../src/schema/text-forms.ts';
import { everySchema, INPUT_KINDS, readSchema } from './every-schema.ts';

/** Keywords about the keys of a map, whose words `key-problems.ts` finds. */
const ABOUT_KEYS = ['required', 'additionalProperties', 'propertyNames', 'anyOf', 'dependentRequired'];

/** Keywords that say nothing against a value by themselves. */
const SILENT = [
  '$schema',
  '$id',
  '$ref',
  '$defs',
  'title',
  'description',
  'examples',
  'contentMediaType',
  'x-refers-to',
  'properties',
  'items',
  'if',
  'then',
  'else',
  'allOf',
  'dependentSchemas',
];

const NODES = INPUT_KINDS.flatMap((kind) => [...everySchema(readSchema(kind))]);

test('every keyword of the schemas has its sentence', () => {
  const used = new Set(NODES.flatMap((node) => Object.keys(node)));
  const known = new Set([...ABOUT_KEYS, ...SILENT, ...Object.keys(SENTENCES)]);
  expect([...used].filter((keyword) => !known.has(keyword))).toEqual([]);
});

test('no sentence is left over', () => {
  const used = new Set([...NODES.flatMap((node) => Object.keys(node)), 'false schema']);
  expect(Object.keys(SENTENCES).filter((keyword) => !used.has(keyword))).toEqual([]);
});

test('every pattern has its form', () => {
  const patterns = new Set(NODES.flatMap(({ pattern }) => (typeof pattern === 'string' ? [pattern] : [])));
  expect(patterns.size).toBeGreaterThan(5);
  expect([...patterns].filter((pattern) => formOf(pattern) === undefined)).toEqual([]);
});

describe('the readings that are offered', () => {
  const pattern = (name: string): string => String(Object(Object(readSchema('factcheck')['$defs'])[name]).pattern);
  const readings = (name: string, text: string): readonly string[] => formOf(pattern(name))?.readings?.(text) ?? [];

  test.each([
    ['id', 'Vessel Log', ['vessel-log']],
    ['id', '  Größere_Boote! ', ['grossere-boote']],
    ['id', '渔船', []],
    ['id', 'x'.repeat(201), []],
    ['date', '2024-5-3', ['2024-05-03']],
    ['date', '2024/05/03', ['2024-05-03']],
    ['date', '3.5.2024', ['2024-05-03']],
    ['date', '13/05/2024', ['2024-05-13']],
    ['date', '05/13/2024', ['2024-05-13']],
    ['date', '05/06/2024', ['2024-06-05', '2024-05-06']],
    ['date', '32.05.2024', []],
    ['date', '6 May 2024', ['2024-05-06']],
    ['date', 'May 6, 2024', ['2024-05-06']],
    ['date', 'last week', []],
    ['date', 'May 3rd, 2025', ['2025-05-03']],
    ['date', '3. Mai 2025', ['2025-05-03']],
    ['date', 'Samstag, 3. Mai 2025', ['2025-05-03']],
    ['date', '3 de mayo de 2025', ['2025-05-03']],
    ['date', '1er août 2025', ['2025-08-01']],
    ['date', '2025年5月3日', ['2025-05-03']],
    ['date', 'mayo de 2025', ['2025-05']],
    ['date', 'May 32, 2025', []],
    ['date', '3 May or June 2025', []],
    ['date', '3 or 4 May 2025', []],
    ['language', 'en_GB', ['en-GB']],
    ['language', 'German', ['de']],
    ['language', 'Veldanian', []],
    ['address', 'harbour.example/log', ['https://harbour.example/log']],
    ['address', 'https://harbour.example/a b', ['https://harbour.example/a%20b']],
    ['address', 'see the log', []],
    ['address', 'javascript:alert(1)', []],
  ])('%s %s', (name, text, expected) => {
    expect(readings(name, text)).toEqual(expected);
    for (const reading of expected) expect(reading).toMatch(new RegExp(pattern(name)));
  });
});
