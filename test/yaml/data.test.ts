import { expect, test } from 'vitest';
import { parseYaml } from '../../src/yaml/index.ts';
import { FACT_CHECK } from './mistakes.ts';

function dataOf(source: string): unknown {
  const { document, problems } = parseYaml(source);
  expect(problems).toEqual([]);
  return document?.data;
}

test.each([
  ['port: Alda', { port: 'Alda' }],
  ['port:', { port: null }],
  ['port: ~', { port: null }],
  ['port: Null', { port: null }],
  ['port: |', { port: '' }],
  ['port: |\n', { port: '' }],
  ['port: >-\n  Alda\n  Brin\n', { port: 'Alda Brin' }],
  ['port: |\n  Alda\n\n  Brin\n\n', { port: 'Alda\n\nBrin\n' }],
  ['- \n- Alda\n-', [null, 'Alda', null]],
  ['boats: 212', { boats: 212 }],
  ['boats: 0o17', { boats: 15 }],
  ['boats: 0x1F', { boats: 31 }],
  ['boats: 1e3', { boats: 1000 }],
  ['boats: .inf', { boats: Infinity }],
  ['boats: 12_000', { boats: '12_000' }],
  ['share: 2.50', { share: 2.5 }],
  ['day: 2022-11-02', { day: '2022-11-02' }],
  ['time: 12:40', { time: '12:40' }],
  ['met: yes', { met: 'yes' }],
  ['met: TRUE', { met: true }],
  ['2022: a', { 2022: 'a' }],
  ['2022-11: a', { '2022-11': 'a' }],
  ['0x1F: a', { '0x1F': 'a' }],
  ['true: a', { true: 'a' }],
  ['"": a', { '': 'a' }],
  ['"~": a', { '~': 'a' }],
  ['"<<": a', { '<<': 'a' }],
  ['{Alda, Brin: 2}', { Alda: null, Brin: 2 }],
  ['{"Alda":1}', { Alda: 1 }],
  ['[Alda: 1]', [{ Alda: 1 }]],
  ['---\nport: Alda\n...\n# end\n', { port: 'Alda' }],
  ['\u{FEFF}port: Alda\r\nboats: 2\r\n', { port: 'Alda', boats: 2 }],
  ['port: Alda\rboats: 2\r', { port: 'Alda', boats: 2 }],
  ['port: |\r\n  Alda\r\n  Brin\r\n', { port: 'Alda\nBrin\n' }],
  ['port: "Alda\u0085"', { port: 'Alda\u0085' }],
  ['ports: [\n  Alda,\n]\n', { ports: ['Alda'] }],
  ['text: He said: “no”', undefined],
  ['Alda', 'Alda'],
] as const)('%j', (source, data) => {
  if (data === undefined) expect(parseYaml(source).document).toBeUndefined();
  else expect(dataOf(source)).toEqual(data);
});

test('a fact check keeps the order of its keys', () => {
  const data = dataOf(FACT_CHECK);
  expect(Object.keys(data ?? {})).toEqual([
    'title',
    'language',
    'status',
    'published',
    'topics',
    'statement',
    'claims',
  ]);
});

test('maps have no prototype, so every key is only a key', () => {
  const data = dataOf('__proto__: {boats: 1}\nconstructor: Alda\ntoString: Brin\n');
  expect(Object.getPrototypeOf(data)).toBeNull();
  expect(Object.keys(data ?? {})).toEqual(['__proto__', 'constructor', 'toString']);
  expect(Object.hasOwn({}, 'boats')).toBe(false);
});

test('scalars that are no text are listed with their source', () => {
  const source = 'boats: 0o17\nshare: 2.50\nmet: True\nport:\nports: [~, Alda, 12345678901234567890]\n{key}: 1\n';
  const { document } = parseYaml(source.replace('{key}: 1\n', 'day: 2022-11-02\n2022: x\n'));
  expect(document?.nonText.map(({ path, source: text, value }) => [path.join('.'), text, value])).toEqual([
    ['boats', '0o17', 15],
    ['share', '2.50', 2.5],
    ['met', 'True', true],
    ['port', '', null],
    ['ports.0', '~', null],
    ['ports.2', '12345678901234567890', 12345678901234567000],
  ]);
});

test('the text is what was read, without byte order mark', () => {
  expect(parseYaml('\u{FEFF}port: Alda\r\n').document?.text).toBe('port: Alda\r\n');
});
