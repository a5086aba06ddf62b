import { expect, test } from 'vitest';
import { referencesOf, type FactCheck } from '../../src/model/index.ts';
import { isMap, readSchema, resolve, type SchemaNode } from './every-schema.ts';

/** A place that holds ids: `*` stands for any id and any index. */
interface Place {
  readonly kind: string;
  readonly path: readonly string[];
  readonly isList: boolean;
}

/** Every place that the schema marks with `x-refers-to`, and every Markdown text, whose citations refer to evidence and media. */
function* placesIn(given: SchemaNode, path: readonly string[] = []): Iterable<Place> {
  const { node } = resolve(given, 'factcheck');
  const kind = node['x-refers-to'];
  const types = [node['type']].flat();
  if (typeof kind === 'string') yield { kind, path, isList: types.includes('array') };
  if (node['contentMediaType'] === 'text/markdown') yield { kind: 'citations', path, isList: false };
  for (const [key, child] of Object.entries(Object(node['properties'])))
    if (isMap(child)) yield* placesIn(child, [...path, key]);
  const { items, additionalProperties } = node;
  if (isMap(additionalProperties)) yield* placesIn(additionalProperties, [...path, '*']);
  if (isMap(items) && typeof kind !== 'string') yield* placesIn(items, [...path, '#']);
}

const PLACES = [...placesIn(readSchema('factcheck'))];

/** A fact check that holds an id at every place. */
function fullCheck(): FactCheck {
  const check = {};
  for (const { kind, path, isList } of PLACES) {
    const text = kind === 'citations' ? '[@some-id] ![](@some-id)' : 'some-id';
    put(check, path, isList ? [text] : text);
  }
  return check as FactCheck;
}

function put(target: object, [step = '', ...rest]: readonly string[], value: unknown): void {
  const holder = target as Record<string, unknown>;
  const key = step === '*' ? 'some-id' : step === '#' ? '0' : step;
  if (rest.length === 0) holder[key] = value;
  else {
    holder[key] ??= rest[0] === '#' ? [] : {};
    put(Object(holder[key]), rest, value);
  }
}

test('every use of an id that the schema marks is found, and no other', () => {
  const expected = PLACES.flatMap(({ kind, path, isList }) => {
    const place = [...path, ...(isList ? ['#'] : [])].join('.');
    return kind === 'citations' ? [`evidence ${place}`, `media ${place}`] : [`${kind} ${place}`];
  });
  const found = [...referencesOf(fullCheck())].map(
    ({ kind, path }) =>
      `${kind} ${path.map((step) => (step === 'some-id' ? '*' : typeof step === 'number' ? '#' : step)).join('.')}`,
  );
  expect(expected.length).toBeGreaterThan(30);
  expect(found.toSorted()).toEqual(expected.toSorted());
});

test('the keys of a stance map refer to claims', () => {
  const check = { evidence: { log: { claim: 'entry', stance: { entry: 'rebuts' } } } } as unknown as FactCheck;
  expect([...referencesOf(check)].filter(({ isKey }) => isKey)).toEqual([
    { kind: 'claim', id: 'entry', path: ['evidence', 'log', 'stance', 'entry'], isKey: true },
  ]);
});
