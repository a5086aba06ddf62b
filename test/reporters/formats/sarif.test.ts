import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/diagnostics/index.ts';
import { neutralise, reportSarif } from '../../../src/reporters/index.ts';
import { faults, officialSarif, schema } from './json-schema.ts';
import { asUtf8, commandsIn, steeringIn } from './log-safety.ts';
import { finding, FULL, HARBOUR, HOSTILE, many, reportOf, RULES, span, SUPPRESSED, TRAWLER } from './made-reports.ts';

const validate = schema('sarif-2.1.0.schema.json');
const validateOfficially = officialSarif();

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [
    { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: object } },
  ];
  readonly relatedLocations?: readonly unknown[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly unknown[];
  readonly fixes?: readonly unknown[];
}

interface Run {
  readonly tool: {
    readonly driver: { readonly rules: readonly { readonly id: string; readonly help: { readonly text: string } }[] };
  };
  readonly columnKind: string;
  readonly results: readonly Result[];
}

function run(report: Report): Run {
  const document: { readonly runs: readonly [Run] } = JSON.parse(reportSarif(report, RULES, '1.2.3'));
  expect([...faults(validate, document), ...faults(validateOfficially, document)]).toEqual([]);
  return document.runs[0];
}

test('a report becomes a sound log', () => {
  expect(reportSarif(FULL, RULES, '1.2.3')).toMatchSnapshot();
  run(FULL);
});

test('the official schema is in force', () => {
  const log = JSON.parse(reportSarif(FULL, RULES, '1.2.3'));
  expect(faults(validateOfficially, { ...log, veldania: true })).toEqual([' must NOT have additional properties']);
  log.runs[0].results[0].level = 'fatal';
  delete log.runs[0].results[0].message;
  expect(faults(validateOfficially, log)).toEqual([
    "/runs/0/results/0 must have required property 'message'",
    '/runs/0/results/0/level must be equal to one of the allowed values',
  ]);
});

test('a clean report has no results, but says that it ran', () => {
  expect(run(reportOf([]))).toMatchObject({ results: [], invocations: [{ executionSuccessful: true }] });
});

test('each result finds its rule, those that nobody described too', () => {
  const { tool, results } = run(FULL);
  expect(results.map(({ ruleId, ruleIndex }) => [ruleId, tool.driver.rules[ruleIndex]?.id])).toEqual(
    ['reference-exists', 'summary-short', 'interest-disclosed'].map((name) => [name, name]),
  );
  expect(results.map(({ level }) => level)).toEqual(['error', 'warning', 'note']);
  expect(tool.driver.rules[0]?.help.text).toContain('Basis: The format of Factwright.');
});

test('files are percent-encoded and columns count UTF-16 code units', () => {
  const { columnKind, results } = run(FULL);
  expect(columnKind).toBe('utf16CodeUnits');
  expect(results[2]?.locations[0].physicalLocation.artifactLocation.uri).toBe(
    'factchecks/hafen-%C3%B6ffnung%202031.yaml',
  );
  expect(results[0]?.locations[0].physicalLocation.region).toEqual({
    startLine: 3,
    startColumn: 11,
    endLine: 3,
    endColumn: 21,
  });
});

test('related places, fixes and suppressions are told', () => {
  const { results } = run(SUPPRESSED);
  expect(results[0]?.relatedLocations).toHaveLength(1);
  expect(results[0]?.fixes).toMatchObject([
    {
      artifactChanges: [
        { artifactLocation: { uri: TRAWLER }, replacements: [{ insertedContent: { text: 'vessel-log' } }] },
      ],
    },
  ]);
  expect(results.map(({ suppressions }) => suppressions)).toEqual([
    [],
    [],
    [],
    [{ kind: 'inSource', justification: 'Kept for the court of Veldania.' }],
  ]);
  expect(run(FULL).results.every(({ suppressions }) => suppressions === undefined)).toBe(true);
});

const names = (report: Report): readonly (string | undefined)[] =>
  run(report).results.map(({ partialFingerprints }) => partialFingerprints['factwrightFinding/v1']);

describe('fingerprints', () => {
  test('do not change when lines move or other findings go', () => {
    const [first] = names(reportOf([finding()]));
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(names(reportOf([finding({ file: HARBOUR }), finding({ span: span(90, 1, 91, 2) })]))[1]).toBe(first);
  });

  test('differ between findings, equal ones included', () => {
    const report = reportOf([
      finding(),
      finding(),
      finding({ rule: 'x' }),
      finding({ file: HARBOUR }),
      finding({ message: 'y' }),
      ...many('error', 50),
    ]);
    expect(new Set(names(report)).size).toBe(55);
  });
});

test('GitHub counts the rules it can take, and ours are far below', () => {
  const { results } = run(reportOf(many('warning', 5000)));
  expect(results).toHaveLength(5000);
});

/** What a reader of SARIF shows: doubled braces as one, escaped brackets as brackets. */
function read(text: string): string {
  return text
    .replaceAll('{{', '{')
    .replaceAll('}}', '}')
    .replaceAll(String.raw`\](`, '](');
}

describe('hostile texts', () => {
  test.each(HOSTILE.map((text) => [JSON.stringify(text.slice(0, 60)), text]))('%s', (_, text) => {
    const file = `factchecks/${text}.yaml`;
    const report = reportOf([
      finding({
        file,
        message: text,
        hint: text,
        related: [{ message: text, file, span: span(1, 1, 1, 1) }],
        fix: { description: text, edits: [{ span: span(1, 1, 1, 1), text }] },
        suppressed: { reason: text },
      }),
    ]);
    const output = reportSarif(report, RULES, '1.2.3');
    expect(commandsIn(output)).toEqual([]);
    expect(steeringIn(output)).toEqual([]);
    expect(asUtf8(output)).toBe(output);
    const [result] = run(report).results;
    expect(decodeURIComponent(result?.locations[0].physicalLocation.artifactLocation.uri ?? '')).toBe(asUtf8(file));
    const once = neutralise(text);
    expect(read(result?.message.text ?? '')).toBe(`${once}\n${once}`);
    expect(result?.message.text).not.toMatch(/(?<!\\)\]\(/);
    expect(JSON.stringify(result?.fixes)).toContain(JSON.stringify(asUtf8(text)).slice(1, -1));
  });
});

test('the schema sees faults', () => {
  const sound: { runs: { results: Record<string, unknown>[] }[] } = JSON.parse(reportSarif(FULL, RULES, '1.2.3'));
  for (const fault of [
    { level: 'info' },
    { message: { text: 'a {brace' } },
    { locations: [{ physicalLocation: { artifactLocation: { uri: 'a b' } } }] },
    { locations: [{ physicalLocation: { artifactLocation: { uri: 'a' }, region: { startLine: 0 } } }] },
    { extra: 1 },
  ]) {
    const broken = structuredClone(sound);
    Object.assign(broken.runs[0]?.results[0] ?? {}, fault);
    expect(faults(validate, broken), JSON.stringify(fault)).not.toEqual([]);
  }
});
