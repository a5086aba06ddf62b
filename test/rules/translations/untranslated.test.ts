import { describe, expect, test } from 'vitest';
import type { FactCheck } from '../../../src/model/index.ts';
import type { CheckSubject } from '../../../src/project/index.ts';
import { untranslatedIn } from '../../../src/rules/translations/untranslated.ts';
import { isMap, readSchema, resolve, type SchemaNode } from '../../schema/every-schema.ts';

/** Every text of the format, with `an-id` for any id and `0` for any place in a list. */
function* textsIn(given: SchemaNode, path: readonly string[] = []): Iterable<readonly string[]> {
  const { node } = resolve(given, 'factcheck');
  if (node['pattern'] === '\\S') yield path;
  for (const [key, child] of Object.entries(Object(node['properties'])))
    if (isMap(child)) yield* textsIn(child, [...path, key]);
  const { items, additionalProperties } = node;
  if (isMap(additionalProperties)) yield* textsIn(additionalProperties, [...path, 'an-id']);
  if (isMap(items)) yield* textsIn(items, [...path, '0']);
}

/** A fact check that has every text. */
function fullCheck(): FactCheck {
  const check = {};
  for (const path of textsIn(readSchema('factcheck'))) put(check, path);
  return check as FactCheck;
}

function put(target: object, [step = '', ...rest]: readonly string[]): void {
  const holder = target as Record<string, unknown>;
  if (rest.length === 0) holder[step] = '[Some words]';
  else {
    holder[step] ??= rest[0] === '0' ? [] : {};
    put(Object(holder[step]), rest);
  }
}

/** What a translation need not give, and why. */
const LEFT_ALONE: ReadonlyMap<string, string> = new Map([
  ['title', 'the schema requires it'],
  ['corrections.0.text', 'a translation has a log of its own'],
  ['notes', 'readers never see it'],
  ['statement.original', 'the words as they were spoken'],
  ['evidence.an-id.original', 'the words as they were printed'],
  ['replies.0.original', 'the words as they were written'],
  ['sources.an-id.publisher', 'a name'],
  ['parties.an-id.name', 'a name'],
  ['media.an-id.credit', 'a name'],
  ['media.an-id.licence', 'a name'],
  ['imported.from', 'a name, where it is no address'],
  ['imported.label', 'the publisher’s own word'],
]);

function subject(own: Partial<FactCheck>, more: Partial<CheckSubject> = {}): CheckSubject {
  const original = fullCheck();
  return {
    own,
    check: original,
    language: 'de',
    translates: { check: original, language: 'en' },
    sources: original.sources,
    parties: original.parties,
    settings: { languages: ['en', 'de'] },
    allReferences: [{ kind: 'media', id: 'an-id', path: [] }],
    ...more,
  } as unknown as CheckSubject;
}

test('every text of the format that readers see is asked for', () => {
  const texts = [...textsIn(readSchema('factcheck'))].map((path) => path.join('.'));
  expect(texts.length).toBeGreaterThan(40);
  const { shown, left } = untranslatedIn(subject({}));
  const asked = [...shown.map((path) => path.join('.')), ...left];
  const expected = texts.map((path) => path.replace(/^topics\.0$/, 'topics')).filter((path) => !LEFT_ALONE.has(path));
  expect(asked.toSorted()).toEqual(expected.toSorted());
});

describe('texts of shared definitions', () => {
  const shared = {
    sources: { 'a-source': { by: 'a-witness', ownWork: 'They counted.', title: 'A report' } },
    parties: {
      'a-minister': { name: 'Joren Askveld', role: 'Minister of Roads' },
      'a-witness': { name: 'A clerk', role: 'clerk', why: 'They fear for their post.', basis: 'They were there.' },
    },
  };
  const check = { statement: { speaker: 'a-minister', source: 'a-source' } };
  const translation = (own: object, more: object = {}): CheckSubject =>
    subject(own, {
      ...shared,
      check,
      translates: { check, language: 'en' },
      allReferences: [{ kind: 'source', id: 'a-source', path: [] }],
      ...more,
    } as unknown as Partial<CheckSubject>);

  test('are asked for where the page shows them', () => {
    expect(untranslatedIn(translation({})).shared.map(({ path }) => path.join('.'))).toEqual([
      'sources.a-source.ownWork',
      'parties.a-minister.role',
      'parties.a-witness.why',
      'parties.a-witness.basis',
    ]);
  });

  test('are not asked for once they are given, or where they are in the language of the translation', () => {
    const own = {
      sources: { 'a-source': { ownWork: 'Sie haben gezählt.' } },
      parties: { 'a-minister': { role: 'Minister' }, 'a-witness': { why: 'Aus Angst.', basis: 'Sie waren dort.' } },
    };
    expect(untranslatedIn(translation(own)).shared).toEqual([]);
    expect(untranslatedIn(translation({}, { settings: { languages: ['de', 'en'] } })).shared).toEqual([]);
  });
});
