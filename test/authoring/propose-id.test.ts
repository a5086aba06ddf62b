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
  const name = 'The National Institute for the Observation of Harbours, Lighthouses and Ferries';
  expect(proposeId(name, { kind: 'party', taken: NOTHING })).toBe(
    'the-national-institute-for-the-observation-of-harbours',
  );
});

test.each([
  ['en', 'Log of the coast', 'log-of-the-coast'],
  ['en', 'Cancelled trains have been halved since 2022, and no line has closed.', 'cancelled-trains-halved-2022'],
  ['en', 'Question hour of the Assembly on 3 March 2025', 'question-hour-assembly-3-march'],
  ['de', 'Die Zahl der Zugausfälle hat sich seit 2022 halbiert.', 'zahl-zugausfaelle-2022-halbiert'],
  ['fr', 'Aucun de nos phares n’a été éteint une seule nuit', 'aucun-phares-na-eteint-seule'],
  ['sv', 'Inte en enda av våra färjor var försenad i fjol', 'inte-en-enda-av-vara'],
  ['en', 'he is as he was, and so has he been, too', 'he-is-as-he'],
  [
    'en',
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamter',
    'donaudampfschifffahrtselektrizitatenhaup',
  ],
])('in %s, of a sentence %j the words that say something make a brief id: %s', (language, text, id) => {
  expect(proposeId(text, { kind: 'claim', taken: NOTHING, language, isBrief: true })).toBe(id);
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
