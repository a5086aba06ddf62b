import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/diagnostics/index.ts';
import { neutralise, reportGitlab } from '../../../src/reporters/index.ts';
import { faults, schema } from './json-schema.ts';
import { asUtf8, commandsIn, steeringIn } from './log-safety.ts';
import { finding, FULL, HARBOUR, HOSTILE, many, reportOf, span, SUPPRESSED } from './made-reports.ts';

const validate = schema('gitlab-code-quality.schema.json');

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
}

function issues(report: Report): readonly Issue[] {
  const document: readonly Issue[] = JSON.parse(reportGitlab(report));
  expect(faults(validate, document)).toEqual([]);
  return document;
}

test('a report becomes a Code Quality artifact', () => {
  expect(reportGitlab(FULL)).toMatchInlineSnapshot(`
    "[
      {
        "description": "There is no source \`vessel-lgo\`. Did you mean \`vessel-log\`?",
        "check_name": "reference-exists",
        "fingerprint": "3ec313417d631c0f78e2a8961756cfa3b90253917ec788f20bcb47d71718a1ff",
        "severity": "major",
        "location": {
          "path": "factchecks/trawlers-in-reserve.yaml",
          "lines": {
            "begin": 3,
            "end": 3
          }
        }
      },
      {
        "description": "The summary has 91 characters.",
        "check_name": "summary-short",
        "fingerprint": "b0526d2f345933696e97b1ae2b68a6aa67ffd4e43b35312f0fc2b9f3e117227f",
        "severity": "minor",
        "location": {
          "path": "factchecks/trawlers-in-reserve.yaml",
          "lines": {
            "begin": 2,
            "end": 2
          }
        }
      },
      {
        "description": "The ministry owns the paper.",
        "check_name": "interest-disclosed",
        "fingerprint": "d5a23c0bfc558c9918c95192758a3a7fc959f9c67835ada5a0f3c6ac43b9e78e",
        "severity": "info",
        "location": {
          "path": "factchecks/hafen-öffnung 2031.yaml",
          "lines": {
            "begin": 1,
            "end": 2
          }
        }
      }
    ]
    "
  `);
  expect(issues(FULL).map(({ severity }) => severity)).toEqual(['major', 'minor', 'info']);
});

test('a clean report is an empty list', () => {
  expect(reportGitlab(reportOf([]))).toBe('[]\n');
});

test('it begins with no byte order mark', () => {
  expect(reportGitlab(FULL).startsWith('[')).toBe(true);
});

test('fingerprints are unique, and stay when lines move', () => {
  const report = reportOf([finding(), finding(), finding({ file: HARBOUR }), ...many('info', 40)]);
  expect(new Set(issues(report).map(({ fingerprint }) => fingerprint)).size).toBe(43);
  const moved = reportOf(report.diagnostics.map((one) => ({ ...one, span: span(500, 1, 501, 1) })));
  expect(issues(moved).map(({ fingerprint }) => fingerprint)).toEqual(
    issues(report).map(({ fingerprint }) => fingerprint),
  );
});

test('a suppressed finding is no issue', () => {
  expect(reportGitlab(SUPPRESSED)).toBe(reportGitlab(FULL));
});

describe('hostile texts', () => {
  test.each(HOSTILE.map((text) => [JSON.stringify(text.slice(0, 60)), text]))('%s', (_, text) => {
    const report = reportOf([finding({ file: `factchecks/${text}`, message: text, hint: text })]);
    const output = reportGitlab(report);
    expect(commandsIn(output)).toEqual([]);
    expect(steeringIn(output)).toEqual([]);
    const [issue] = issues(report);
    expect(issue?.description).toBe(`${neutralise(text)} ${neutralise(text)}`);
    expect(issue?.location.path).toBe(asUtf8(`factchecks/${text}`));
  });
});

test('the schema sees faults', () => {
  for (const fault of [
    { severity: 'error' },
    { fingerprint: '' },
    { location: { path: './a', lines: { begin: 1 } } },
    { location: { path: 'a', lines: { begin: 0 } } },
  ]) {
    expect(faults(validate, [{ ...issues(FULL)[0], ...fault }]), JSON.stringify(fault)).not.toEqual([]);
  }
});
