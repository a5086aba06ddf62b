import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/diagnostics/index.ts';
import { neutralise, reportRdjson } from '../../../src/reporters/index.ts';
import { faults, schema } from './json-schema.ts';
import { asUtf8, commandsIn, steeringIn } from './log-safety.ts';
import { finding, FULL, HOSTILE, reportOf, span, SUPPRESSED, TEXTS, TRAWLER } from './made-reports.ts';

const validate = schema('rdjson.schema.json');

interface Place {
  readonly line: number;
  readonly column?: number;
}

interface Diagnostic {
  readonly message: string;
  readonly location: { readonly path: string; readonly range: { readonly start: Place; readonly end: Place } };
  readonly severity: string;
  readonly suggestions?: readonly {
    readonly range: { readonly start: Place; readonly end: Place };
    readonly text: string;
  }[];
}

function diagnostics(report: Report): readonly Diagnostic[] {
  const document: { readonly diagnostics: readonly Diagnostic[] } = JSON.parse(reportRdjson(report));
  expect(faults(validate, document)).toEqual([]);
  return document.diagnostics;
}

test('a report becomes a result of reviewdog', () => {
  expect(reportRdjson(FULL)).toMatchInlineSnapshot(`
    "{
      "source": {
        "name": "factwright"
      },
      "diagnostics": [
        {
          "message": "There is no source \`vessel-lgo\`.\\nDid you mean \`vessel-log\`?\\nfactchecks/hafen-öffnung 2031.yaml:1: The sources are defined here.",
          "location": {
            "path": "factchecks/trawlers-in-reserve.yaml",
            "range": {
              "start": {
                "line": 3,
                "column": 11
              },
              "end": {
                "line": 3,
                "column": 21
              }
            }
          },
          "severity": "ERROR",
          "code": {
            "value": "reference-exists"
          },
          "suggestions": [
            {
              "range": {
                "start": {
                  "line": 3,
                  "column": 11
                },
                "end": {
                  "line": 3,
                  "column": 21
                }
              },
              "text": "vessel-log"
            }
          ]
        },
        {
          "message": "The summary has 91 characters.",
          "location": {
            "path": "factchecks/trawlers-in-reserve.yaml",
            "range": {
              "start": {
                "line": 2,
                "column": 10
              },
              "end": {
                "line": 2,
                "column": 37
              }
            }
          },
          "severity": "WARNING",
          "code": {
            "value": "summary-short"
          }
        },
        {
          "message": "The ministry owns the paper.",
          "location": {
            "path": "factchecks/hafen-öffnung 2031.yaml",
            "range": {
              "start": {
                "line": 1,
                "column": 1
              },
              "end": {
                "line": 2,
                "column": 1
              }
            }
          },
          "severity": "INFO",
          "code": {
            "value": "interest-disclosed"
          }
        }
      ]
    }
    "
  `);
  expect(diagnostics(FULL).map(({ severity }) => severity)).toEqual(['ERROR', 'WARNING', 'INFO']);
});

test('a clean report has no diagnostics', () => {
  expect(diagnostics(reportOf([]))).toEqual([]);
});

/** The bytes of a range, cut out of the file the way reviewdog does. */
function cut({ start, end }: { readonly start: Place; readonly end: Place }): string {
  const lines = (TEXTS[TRAWLER] ?? '').split(/\r\n|\n|\r/).map((line) => Buffer.from(line));
  return lines[start.line - 1]?.subarray((start.column ?? 1) - 1, (end.column ?? 1) - 1).toString() ?? '';
}

describe('columns count bytes of UTF-8', () => {
  test.each([
    ['„Kein Trawler“', span(2, 10, 2, 24)],
    ['🐟', span(2, 25, 2, 27)],
    ['Veldania', span(2, 31, 2, 39)],
    ['vessel-lgo', span(3, 11, 3, 21)],
    ['here', span(4, 6, 4, 10)],
  ])('%s', (text, place) => {
    const [only] = diagnostics(reportOf([finding({ span: place })]));
    expect(cut(only?.location.range ?? { start: { line: 1 }, end: { line: 1 } })).toBe(text);
  });

  test('they are left out where the text is not known, for they would be wrong', () => {
    const [only] = diagnostics(reportOf([finding({ file: 'factchecks/gone.yaml' })]));
    expect(only?.location.range).toEqual({ start: { line: 3 }, end: { line: 3 } });
  });
});

test('a fix of one edit is suggested, one of several is not, for each would be offered by itself', () => {
  const edit = { span: span(2, 25, 2, 27), text: 'Fisch' };
  const suggestions = (count: number): unknown =>
    diagnostics(
      reportOf([finding({ fix: { description: 'Name it.', edits: Array.from({ length: count }, () => edit) } })]),
    )[0]?.suggestions;
  expect(suggestions(1)).toEqual([
    { range: { start: { line: 2, column: 29 }, end: { line: 2, column: 33 } }, text: 'Fisch' },
  ]);
  expect(suggestions(2)).toBeUndefined();
  expect(suggestions(0)).toBeUndefined();
});

test('a suppressed finding is left out', () => {
  expect(reportRdjson(SUPPRESSED)).toBe(reportRdjson(FULL));
});

describe('hostile texts', () => {
  test.each(HOSTILE.map((text) => [JSON.stringify(text.slice(0, 60)), text]))('%s', (_, text) => {
    const report = reportOf([
      finding({
        file: text,
        message: text,
        hint: text,
        fix: { description: text, edits: [{ span: span(1, 1, 1, 1), text }] },
      }),
    ]);
    const output = reportRdjson(report);
    expect(commandsIn(output)).toEqual([]);
    expect(steeringIn(output)).toEqual([]);
    const [only] = diagnostics(report);
    expect(only?.message).toBe(`${neutralise(text)}\n${neutralise(text)}`);
    expect(only?.location.path).toBe(asUtf8(text));
    expect(only?.suggestions?.[0]?.text).toBe(asUtf8(text));
  });
});

test('the schema sees faults', () => {
  for (const fault of [{ severity: 'NOTE' }, { related_locations: [] }, { location: {} }]) {
    expect(
      faults(validate, { diagnostics: [{ ...diagnostics(FULL)[0], ...fault }] }),
      JSON.stringify(fault),
    ).not.toEqual([]);
  }
});
