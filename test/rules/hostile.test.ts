import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { loadProject } from '../../src/project/index.ts';
import { validateProject } from '../../src/validate/index.ts';
import { memoryFiles } from './memory-files.ts';

/** Nearly the largest file that a project allows. */
const LONG = 900_000;
/** Far more than any takes; what grows with the square of the length takes minutes. Milliseconds. */
const PATIENCE = 15_000;

const SETTINGS = Buffer.from('format: 1\npublisher: { name: Aure desk }\nlanguages: [en]\nscale: standard\n');

function check(parts: {
  readonly quote?: string;
  readonly claims?: string;
  readonly article?: string;
  readonly more?: string;
  readonly language?: string;
}): Uint8Array {
  const {
    quote = 'It was finished.',
    claims = '  done: { text: It was finished., implied: So it says., finding: unproven }\n',
    article = 'Nothing.',
    more = '',
    language = 'en',
  } = parts;
  return Buffer.from(`title: The bridge over the Aure
language: ${language}
status: published
published: 2024-05-02
authors: [constructor]
statement: { summary: The bridge was finished., quote: ${JSON.stringify(quote)}, speaker: many, date: 2024-04-12, source: speech }
claims:
${claims}evidence:
  opening: { claim: done, stance: context, shows: The opening., source: speech }
sources:
  speech: { kind: statement, by: constructor, url: "https://parliament.example/speech" }
parties:
  constructor: { name: Ilka Brandt, kind: person }
${more}verdict: { rating: mixed, summary: It is open. }
article: ${JSON.stringify(article)}
`);
}

function judge(tree: Readonly<Record<string, Uint8Array>>): {
  readonly rules: ReadonlySet<string>;
  readonly milliseconds: number;
} {
  const start = performance.now();
  const project = loadProject(memoryFiles({ 'factwright.yaml': SETTINGS, ...tree }));
  const { diagnostics } = validateProject(project, { today: '2024-06-15' });
  const milliseconds = performance.now() - start;
  const rules = new Set(diagnostics.map(({ rule }) => rule));
  // A file that does not follow the format is shown to no rule, and the test would say nothing.
  for (const engine of ['encoding', 'yaml', 'plain-yaml', 'schema', 'file-readable'])
    expect(rules).not.toContain(engine);
  return { rules, milliseconds };
}

const filled = (unit: string): string =>
  unit.repeat(Math.floor(LONG / Buffer.byteLength(JSON.stringify(unit).slice(1, -1))));

const ARTICLES: Readonly<Record<string, string>> = {
  'angle brackets': filled('<'),
  'tags that never close': filled('<a '),
  'tag names': filled('<a'),
  'half tags': filled('</a '),
  backticks: filled('`'),
  'backtick runs of all lengths': Array.from({ length: 1_300 }, (_, length) => '`'.repeat(length + 1)).join(' '),
  'single backticks and double ones in turn': filled('` ``  '),
  backslashes: filled('\\'),
  fences: filled('```\n~~~~\n'),
  'quotation marks of blocks': filled('> '),
  'empty lines': `a${filled('\n \t')}b`,
  digits: filled('1'),
  'parted digits': filled('1 '),
  'plus signs and digits': filled('+31 '),
  'numbers in brackets': filled('(212) '),
  dashes: filled('020-'),
  'at signs': filled('a@'),
  'long mailbox': `${filled('a')}@`,
  'dots behind an at sign': `x@${filled('a.')}`,
  'announced numbers': filled('tel. 12345 '),
  addresses: filled('http://a '),
  'one long address': `http://${filled('a')}`,
  'digits of other scripts': filled('٣'),
};

test.each(Object.entries(ARTICLES))('a long article of %s takes no more than its length', (_, article) => {
  expect(judge({ 'factchecks/bridge.yaml': check({ article }) }).milliseconds).toBeLessThan(PATIENCE);
});

test.each(['es', 'fr', 'de', 'nl', 'pt', 'zh', 'ar', 'fa', 'hi'])(
  'digits and words are judged as quickly in %s',
  (language) => {
    for (const article of [filled('06 '), filled('0123456789'), filled('a 1-')]) {
      expect(judge({ 'factchecks/bridge.yaml': check({ article, language }) }).milliseconds).toBeLessThan(PATIENCE);
    }
  },
);

test('thousands of claims stand in a long statement, or nearly do', () => {
  const claims = Array.from(
    { length: 4_000 },
    (_, index) => `  c${index}: { text: x, finding: unproven, quote: "${'a'.repeat(60)}b${index % 7}" }\n`,
  ).join('');
  const { rules, milliseconds } = judge({
    'factchecks/bridge.yaml': check({
      quote: 'a'.repeat(300_000),
      claims: `  done: { text: x, finding: unproven, quote: aaa }\n${claims}`,
    }),
  });
  expect(rules).toContain('claim-in-statement');
  expect(milliseconds).toBeLessThan(PATIENCE);
});

test('a long chain of control, closed to a circle, is one group', () => {
  const parties = Array.from(
    { length: 8_000 },
    (_, index) => `  p${index}: { name: P, kind: state, controlledBy: p${(index + 1) % 8_000} }\n`,
  ).join('');
  const { milliseconds } = judge({
    'factchecks/_parties.yaml': Buffer.from(parties.replaceAll(/^ {2}/gm, '')),
    'factchecks/bridge.yaml': check({ more: 'replies: [{ to: p4000, outcome: no-answer, asked: 2024-05-01 }]\n' }),
  });
  expect(milliseconds).toBeLessThan(PATIENCE);
});

test('a number in each of thousands of fields is found in each', () => {
  const more = `timeline:\n${Array.from({ length: 10_000 }, (_, index) => `  - { date: 2024-01-01, text: "Call +44 20 7946 ${1_000 + (index % 9_000)}" }\n`).join('')}`;
  const { rules, milliseconds } = judge({ 'factchecks/bridge.yaml': check({ more }) });
  expect(rules).toContain('private-data-absent');
  expect(milliseconds).toBeLessThan(PATIENCE);
});

test('ten thousand unknown ids among ten thousand known ones are listed for some, not for all', () => {
  const parties = Array.from({ length: 10_000 }, (_, at) => `  party-${at}: { name: A, kind: person }\n`).join('');
  const editors = Array.from({ length: 10_000 }, (_, at) => `unknown-editor-party-${at}-of-the-desk`).join(', ');
  const file = check({ more: `editors: [${editors}]\n` });
  const text = Buffer.from(file).toString('utf8').replace('parties:\n', `parties:\n${parties}`);
  const { rules, milliseconds } = judge({ 'factchecks/a.yaml': Buffer.from(text) });
  expect(rules).toContain('reference-exists');
  expect(milliseconds).toBeLessThan(PATIENCE);
});
