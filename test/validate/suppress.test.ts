import { expect, test } from 'vitest';
import { loadProject } from '../../src/project/index.ts';
import { RULES, type BaseRevision } from '../../src/rules/index.ts';
import { conclude, judgeFile, validateProject } from '../../src/validate/index.ts';
import { baseWith } from '../rules/base-revision.ts';
import { FIXTURE_SETTINGS, memoryFiles } from '../rules/memory-files.ts';

const TODAY = '2024-06-15';
const HERE = RULES.filter(({ name }) => ['link-secure', 'suppression-used', 'change-is-corrected'].includes(name));
const FILE = 'factchecks/ferries.yaml';

function check(parts: { readonly head?: string; readonly source?: string; readonly end?: string } = {}): string {
  return `${parts.head ?? ''}title: The ferries of Veldania ran on time
statement:
  summary: Every ferry of Veldania ran on time.
  quote: Every ferry ran on time.
  speaker: many
  date: 2024-04-12
sources:
${parts.source ?? ''}  timetable: { kind: record, by: unknown, url: "http://ferries.example/1" }
${parts.end ?? ''}`;
}

function reportOn(text: string, settings = '', base?: BaseRevision): readonly string[] {
  const project = loadProject(
    memoryFiles({
      'factwright.yaml': Buffer.concat([FIXTURE_SETTINGS, Buffer.from(settings)]),
      [FILE]: Buffer.from(text),
    }),
  );
  const { diagnostics, suppressed = [] } = validateProject(project, {
    today: TODAY,
    rules: HERE,
    ...(base === undefined ? {} : { base }),
  });
  return [
    ...diagnostics.map(({ span, level, rule }) => `${span.start.line} ${level} ${rule}`),
    ...suppressed.map(({ span, rule, suppressed: { reason } }) => `${span.start.line} ${rule}: ${reason}`),
  ];
}

const IGNORE = '  # factwright-ignore link-secure: The harbour has no https: none.\n';

test('a suppressed finding is kept apart, with its reason', () => {
  expect(reportOn(check())).toEqual(['8 warning link-secure']);
  expect(reportOn(check({ source: IGNORE }))).toEqual(['9 link-secure: The harbour has no https: none.']);
});

test('the nearest comment suppresses, the others are not used', () => {
  expect(reportOn(check({ head: IGNORE.replace('ignore', 'ignore-file').trimStart(), source: IGNORE }))).toEqual([
    '1 warning suppression-used',
    '10 link-secure: The harbour has no https: none.',
  ]);
});

test('where a file could not be judged, nobody knows whether a suppression is used', () => {
  expect(reportOn(check({ source: IGNORE, end: 'verdict: 3\n' }))).toEqual(['10 error schema']);
  expect(
    reportOn(check({ source: IGNORE.replace(': The harbour has no https: none.', ''), end: 'verdict: 3\n' })),
  ).toEqual(['8 error suppression-used', '10 error schema']);
});

test('a finding of the engine cannot be suppressed', () => {
  expect(reportOn(check({ source: IGNORE, end: '# factwright-ignore schema: It is known.\nverdict: 3\n' }))).toEqual([
    '10 error suppression-used',
    '11 error schema',
  ]);
});

test('the level of the rule holds for what is not used; off is off', () => {
  const unused = check({ source: IGNORE }).replace('http:', 'https:');
  expect(reportOn(unused)).toEqual(['8 warning suppression-used']);
  expect(reportOn(unused, 'rules: { suppression-used: error }\n')).toEqual(['8 error suppression-used']);
  expect(reportOn(unused, 'rules: { suppression-used: off }\n')).toEqual([]);
});

test('a change that readers were not told of cannot be suppressed, whether it was judged or not', () => {
  const text = check({ end: '# factwright-ignore change-is-corrected: Only spelling.\nlanguage: en\n' });
  const before = loadProject(memoryFiles({ [FILE]: Buffer.from(check().replace('draft', 'published')) })).checks[0]
    ?.check;
  const base = baseWith(() => before);
  expect(reportOn(text)).toEqual(['8 warning link-secure', '9 error suppression-used']);
  expect(reportOn(text, '', base)).toEqual(['8 warning link-secure', '9 error suppression-used']);
});

test('where the settings are broken, nobody knows whether a suppression in them is used', () => {
  const unused = '# factwright-ignore link-secure: Nothing here has an address.\nrules: {}\n';
  expect(reportOn(check({ source: IGNORE }), unused)[0]).toBe('6 warning suppression-used');
  expect(reportOn(check({ source: IGNORE }), `${unused}colour: red\n`)[0]).toBe('8 error schema');
});

test('an outcome that went through JSON suppresses the same', () => {
  const project = loadProject(
    memoryFiles({ 'factwright.yaml': FIXTURE_SETTINGS, [FILE]: Buffer.from(check({ source: IGNORE, end: IGNORE })) }),
  );
  const outcomes = project.checks.map((file) => judgeFile(file, HERE, { project, today: TODAY }));
  const options = { today: TODAY, rules: HERE };
  const { diagnostics, suppressed } = conclude(project, outcomes, options);
  expect([diagnostics.length, suppressed?.length]).toEqual([1, 1]);
  const again = conclude(project, JSON.parse(JSON.stringify(outcomes)), options);
  expect([again.diagnostics, again.suppressed]).toEqual([diagnostics, suppressed]);
});

test('a file full of suppressions is judged in seconds', () => {
  const lines = Array.from(
    { length: 6_000 },
    (_, index) => `${IGNORE}  s${index}: { kind: record, by: unknown, url: "http://f.example/${index}" }\n`,
  );
  expect(reportOn(check({ source: lines.join('') })).length).toBe(6_001);
}, 20_000);
