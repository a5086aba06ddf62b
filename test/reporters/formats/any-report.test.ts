import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { FORMATS } from '../../../src/cli/format-names.ts';
import type { Report } from '../../../src/diagnostics/index.ts';
import {
  jobSummary,
  reportGithub,
  PLAIN,
  reportGitlab,
  reportJson,
  reportJunit,
  reportRdjson,
  reportSarif,
  reportText,
  type ReportedDiagnostic,
} from '../../../src/reporters/index.ts';
import { faults, officialSarif, reportSchema, schema } from './json-schema.ts';
import { asUtf8, commandsIn, steeringIn } from './log-safety.ts';
import { HOSTILE, reportOf, RULES } from './made-reports.ts';

const XSD = XsdValidator.fromDoc(
  XmlDocument.fromString(readFileSync(new URL('schemas/junit-10.xsd', import.meta.url), 'utf8')),
);

/** Any UTF-16, halves of characters included, with a taste for what is special somewhere. */
const text = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((codes) => String.fromCharCode(...codes)),
  fc
    .array(
      fc.constantFrom(
        ...Array.from('\r\n\t\u001b\u0000%:,;=|`*_[](){}<>&#"\'\\/@$!-🐟'),
        '::',
        '##',
        ']]>',
        'error',
        ' ',
      ),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(...HOSTILE.filter(({ length }) => length < 200)),
);
const position = fc.record({ line: fc.integer({ min: 1, max: 9 }), column: fc.integer({ min: 1, max: 60 }) });
const span = fc
  .tuple(position, position)
  .map(([a, b]) =>
    a.line < b.line || (a.line === b.line && a.column <= b.column) ? { start: a, end: b } : { start: b, end: a },
  );
const finding: fc.Arbitrary<ReportedDiagnostic> = fc.record(
  {
    rule: fc.constantFrom('reference-exists', 'summary-short', 'interest-disclosed', 'yaml'),
    level: fc.constantFrom('error', 'warning', 'info'),
    message: text.map((rest) => `The ministry ${rest}`),
    hint: text,
    file: text.map((rest) => `factchecks/${rest}`),
    span,
    related: fc.array(fc.record({ message: text, file: text.map((rest) => `factchecks/${rest}`), span }), {
      maxLength: 2,
    }),
    fix: fc.record({ description: text, edits: fc.array(fc.record({ span, text }), { maxLength: 2 }) }),
    suppressed: fc.record({ reason: text }),
  },
  { requiredKeys: ['rule', 'level', 'message', 'file', 'span'] },
);
const anyReport = fc
  .tuple(fc.array(finding, { maxLength: 14 }), text)
  .map(([diagnostics, content]): Report => ({ files: 12, diagnostics, textOf: () => `${content}\n${content}` }));

/** Those that nobody suppressed. */
function openOnes(diagnostics: readonly ReportedDiagnostic[]): readonly ReportedDiagnostic[] {
  return diagnostics.filter(({ suppressed }) => suppressed === undefined);
}

const JSON_FORMATS = [
  {
    name: 'sarif',
    validate: schema('sarif-2.1.0.schema.json'),
    write: (report: Report) => reportSarif(report, RULES, '1.2.3'),
  },
  {
    name: 'sarif by its official schema',
    validate: officialSarif(),
    write: (report: Report) => reportSarif(report, RULES, '1.2.3'),
  },
  { name: 'json', validate: reportSchema(), write: (report: Report) => reportJson(report, '1.2.3') },
  { name: 'gitlab', validate: schema('gitlab-code-quality.schema.json'), write: reportGitlab },
  { name: 'rdjson', validate: schema('rdjson.schema.json'), write: reportRdjson },
];

test.each(JSON_FORMATS)('any report is sound $name, and safe in a log', ({ validate, write }) => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const output = write(report);
      expect(faults(validate, JSON.parse(output))).toEqual([]);
      expect([...commandsIn(output), ...steeringIn(output)]).toEqual([]);
      expect(asUtf8(output)).toBe(output);
    }),
  );
});

test('any report in words steers no terminal', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const output = reportText(report, PLAIN);
      expect(steeringIn(output)).toEqual([]);
      expect(asUtf8(output)).toBe(output);
    }),
  );
});

test('each format is tried', () => {
  const tried = [...JSON_FORMATS.map(({ name }) => name), 'text', 'junit', 'github', 'summary'];
  expect(FORMATS.filter((name) => !tried.includes(name))).toEqual([]);
});

test('any report is sound JUnit, and safe in a log', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const output = reportJunit(report);
      using document = XmlDocument.fromBuffer(Buffer.from(output));
      XSD.validate(document);
      expect([...commandsIn(output), ...steeringIn(output)]).toEqual([]);
    }),
  );
});

test('any report gives GitHub its own annotations and no other command', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const lines = reportGithub(report).split('\n').slice(0, -1);
      const open = openOnes(report.diagnostics);
      const own = lines.filter((line) =>
        /^::(error|warning|notice) file=[^:,]+,line=\d+,endLine=\d+(,col=\d+(,endColumn=\d+)?)?,title=[a-z-]+::/.test(
          line,
        ),
      );
      expect(own).toHaveLength(open.length);
      const others = lines.filter((line) => !own.includes(line));
      expect(others.at(-1)).toMatch(/^12 files checked: [^:]*$/);
      expect(others.slice(0, -1).every((line) => line.startsWith('::notice title=Factwright::GitHub shows 10'))).toBe(
        true,
      );
      expect(steeringIn(lines.join('\n'))).toEqual([]);
    }),
  );
});

test('any report is a summary of whole rows', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const rows = jobSummary(report)
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .slice(2);
      const open = openOnes(report.diagnostics);
      expect(rows).toHaveLength(open.length);
      for (const row of rows) expect(row.split('|')).toHaveLength(6);
    }),
  );
});

test('a hundred thousand findings take seconds, not minutes', () => {
  const diagnostics = Array.from({ length: 100_000 }, (_, index): ReportedDiagnostic => ({
    rule: 'yaml',
    level: 'error',
    message: `Finding ${index % 7}`,
    file: `factchecks/${index % 1000}.yaml`,
    span: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
  }));
  const report = reportOf(diagnostics);
  const began = performance.now();
  for (const write of [reportGithub, reportGitlab, reportJunit, reportRdjson, jobSummary]) write(report);
  reportSarif(report, RULES, '1.2.3');
  expect(performance.now() - began).toBeLessThan(20_000);
});
