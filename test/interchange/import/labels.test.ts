import { expect, test } from 'vitest';
import { classOfLabel } from '../../../src/interchange/index.ts';
import { labelKey } from '../../../src/interchange/import/labels/label-key.ts';
import { LANGUAGE_LABELS } from '../../../src/interchange/import/labels/language-labels.ts';
import { PUBLISHER_LABELS } from '../../../src/interchange/import/labels/publisher-labels.ts';
import { BUILT_IN_SCALES } from '../../../src/scales/index.ts';

const AOS_FATOS = 'https://www.aosfatos.org/noticias/x/';
const LUPA = 'https://piaui.folha.uol.com.br/lupa/x/';
const PUBLICA = 'https://apublica.org/2018/x/';

test.each([
  ['falso', AOS_FATOS, 'false'],
  ['não_é_bem_assim', AOS_FATOS, 'mixed'],
  ['distorcido', AOS_FATOS, 'misleading'],
  ['insustentável', AOS_FATOS, 'unproven'],
  ['Verdadeiro, mas', LUPA, 'mostly-true'],
  ['De olho', LUPA, 'not-checkable'],
  ['Ainda é cedo para dizer', LUPA, 'unproven'],
  ['Impossível provar', PUBLICA, 'unproven'],
  ['Sem contexto', PUBLICA, 'misleading'],
  ['outros', AOS_FATOS, undefined],
  ['Pants on Fire!', 'https://www.politifact.com/x', 'false'],
  ['Geppetto Checkmark', 'https://www.washingtonpost.com/x', 'true'],
  ['Altered photo', 'https://factcheck.afp.com/x', 'altered-media'],
])('%s of %s is %s', (label, address, expected) => {
  expect(classOfLabel(label, { address, language: 'pt-BR' })).toBe(expected);
});

test('words that mean the same everywhere are known in each language, the others of publishers alone', () => {
  expect(classOfLabel('FALSCH!', { language: 'de' })).toBe('false');
  expect(classOfLabel('Falsch.', { language: 'de-AT' })).toBe('false');
  expect(classOfLabel('faux', { language: 'fr' })).toBe('false');
  expect(classOfLabel('false', { language: 'fr' })).toBe(undefined);
  expect(classOfLabel('misleading', { language: 'en' })).toBe(undefined);
  expect(classOfLabel('unproven', { language: 'en', address: 'https://check.veldania.example/1' })).toBe(undefined);
});

test('without a language, a word counts if it means the same in all that have it', () => {
  expect(classOfLabel('Falso', {})).toBe('false');
  expect(classOfLabel('Pravda', {})).toBe('true');
  expect(classOfLabel('constructor', {})).toBe(undefined);
  expect(classOfLabel('__proto__', { language: 'constructor', address: AOS_FATOS })).toBe(undefined);
});

test('the labels are written as they are compared, and each host is named once', () => {
  const written = [...PUBLISHER_LABELS.map(({ labels }) => labels ?? {}), ...Object.values(LANGUAGE_LABELS)].flatMap(
    Object.keys,
  );
  expect(written.filter((label) => labelKey(label) !== label)).toEqual([]);
  const hosts = PUBLISHER_LABELS.flatMap((publisher) => publisher.hosts);
  expect(hosts).toHaveLength(new Set(hosts).size);
  const scales = PUBLISHER_LABELS.flatMap(({ scale }) => scale ?? []);
  expect(scales.filter((scale) => !Object.hasOwn(BUILT_IN_SCALES, scale))).toEqual([]);
});
