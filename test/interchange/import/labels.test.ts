import { expect, test } from 'vitest';
import { classOfLabel, isBy, labelTally } from '../../../src/interchange/index.ts';
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

test('unknown labels are counted once for each publisher', () => {
  const tally = labelTally();
  const review = { from: { file: 'a', number: 1 }, appearances: [], keywords: [], rest: [], problems: [] };
  for (const label of ['outros', 'Outros ', 'falso', 'Enganoso', undefined])
    tally.classOf({ ...review, url: AOS_FATOS, label, language: 'pt' });
  tally.classOf({ ...review, url: LUPA, label: 'outros' });
  expect(tally.unknown()).toEqual([
    { label: 'outros', host: 'aosfatos.org', language: 'pt', count: 2 },
    { label: 'Enganoso', host: 'aosfatos.org', language: 'pt', count: 1 },
    { label: 'outros', host: 'piaui.folha.uol.com.br', language: undefined, count: 1 },
  ]);
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

test('reviews are chosen by publisher and language', () => {
  const review = {
    from: { file: 'a', number: 1 },
    url: 'https://www.check.veldania.example/1',
    reviewer: { name: 'Veldania Check' },
    language: 'pt-BR',
    appearances: [],
    keywords: [],
    rest: [],
    problems: [],
  };
  const wanted = ['veldania check', 'check.veldania.example', 'https://veldania.example/', undefined];
  expect(wanted.map((publisher) => isBy(review, { publisher }))).toEqual([true, true, true, true]);
  expect(['Port Facts', 'example.veldania', 'news.example'].map((publisher) => isBy(review, { publisher }))).toEqual([
    false,
    false,
    false,
  ]);
  expect(['pt', 'pt_br', 'PT-BR', 'en', 'pt-PT'].map((language) => isBy(review, { language }))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(isBy({ ...review, language: undefined }, { language: 'pt' })).toBe(false);
});
