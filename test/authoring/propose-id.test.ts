import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposeId } from '../../src/authoring/index.ts';

const NOTHING: ReadonlySet<string> = new Set();

test.each([
  ['The ministry’s trawlers did enter', 'the-ministrys-trawlers-did-enter', undefined],
  ['Größe über Öl', 'groesse-ueber-oel', 'de'],
  ['Größe über Öl', 'grosse-uber-ol', 'sv'],
  ['Владимир Петров', 'vladimir-petrov', undefined],
  ['  --  A & B  --  ', 'a-b', undefined],
  ['2024', 'party-2024', undefined],
  ['1e5', 'party-1e5', undefined],
  ['null', 'party-null', undefined],
  ['Unknown', 'party-unknown', undefined],
  ['CON', 'party-con', undefined],
  ['😀', 'party', undefined],
  ['../../etc/passwd', 'etc-passwd', undefined],
])('%j becomes %s', (text, id, language) => {
  expect(proposeId(text, { kind: 'party', taken: NOTHING, language })).toBe(id);
});

test('an id that is taken gets a number, and a long one ends with a word', () => {
  expect(proposeId('Sel', { kind: 'party', taken: new Set(['sel', 'sel-2']) })).toBe('sel-3');
  expect(proposeId('one two three four', { kind: 'claim', taken: NOTHING, most: 10 })).toBe('one-two');
});

test('whatever is typed, an id is an id, short and free', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const first = proposeId(text, { kind: 'party', taken: NOTHING });
      const second = proposeId(text, { kind: 'party', taken: new Set([first]) });
      for (const id of [first, second]) {
        expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(id.length).toBeLessThan(80);
      }
      expect(second).not.toBe(first);
    }),
  );
});
