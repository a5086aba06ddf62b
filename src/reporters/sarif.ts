import { compareDiagnostics, compareText, type Fix, type Report, type Span } from '../diagnostics/index.ts';
import { fingerprints } from './fingerprints.ts';
import { machineJson, neutralise } from '../printing/index.ts';
import type { ReportedDiagnostic } from './reported-diagnostic.ts';
import type { RuleInfo } from './rule-info.ts';
import { SARIF_LEVELS, sarifRule, unknownRule } from './sarif-rules.ts';
import { sarifText } from './sarif-text.ts';
import { wellFormed } from './well-formed.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** GitHub's name for the folder that files are counted from. */
const BASE = '%SRCROOT%';

/** The report in SARIF 2.1.0, for code scanning. Suppressed findings are told with their reasons. */
export function reportSarif(report: Report, rules: readonly RuleInfo[], version: string): string {
  const findings = withSuppressed(report);
  const described = withUnknown(rules, findings);
  const indices = new Map(described.map(({ name }, index) => [name, index]));
  const names = fingerprints(findings);
  // The specification asks that either all results or none speak of suppressions.
  const suppressions = findings.some(({ suppressed }) => suppressed !== undefined);
  return machineJson({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Factwright', version, semanticVersion: version, rules: described.map(sarifRule) } },
        invocations: [{ executionSuccessful: true }],
        originalUriBaseIds: { [BASE]: { description: { text: 'The folder that all paths are relative to.' } } },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        language: 'en',
        results: findings.map((finding, index) =>
          result(finding, {
            ruleIndex: indices.get(finding.rule),
            partialFingerprints: { 'factwrightFinding/v1': names[index] },
            suppressions: suppressions ? suppressionsOf(finding) : undefined,
          }),
        ),
      },
    ],
  });
}

function withSuppressed({ diagnostics, suppressed = [] }: Report): readonly ReportedDiagnostic[] {
  return suppressed.length === 0 ? diagnostics : [...diagnostics, ...suppressed].toSorted(compareDiagnostics);
}

/** Each rule of a result is described, those that the shell does not know too. */
function withUnknown(rules: readonly RuleInfo[], findings: readonly ReportedDiagnostic[]): readonly RuleInfo[] {
  const known = new Set(rules.map(({ name }) => name));
  const unknown = new Map(findings.filter(({ rule }) => !known.has(rule)).map(({ rule, level }) => [rule, level]));
  const added = [...unknown].toSorted(([a], [b]) => compareText(a, b)).map(([name, level]) => unknownRule(name, level));
  return [...rules, ...added];
}

/** `context` holds what only the whole report knows. */
function result(
  { rule, level, message, hint, file, span, related, fix }: ReportedDiagnostic,
  context: object,
): unknown {
  return {
    ruleId: rule,
    ...context,
    level: SARIF_LEVELS[level],
    message: { text: [message, ...(hint === undefined ? [] : [hint])].map(sarifText).join('\n') },
    locations: [{ physicalLocation: place(file, span) }],
    relatedLocations: related?.map((other, index) => ({
      id: index + 1,
      message: { text: sarifText(other.message) },
      physicalLocation: place(other.file, other.span),
    })),
    fixes: fix === undefined || fix.edits.length === 0 ? undefined : [fixOf(file, fix)],
  };
}

function fixOf(file: string, { description, edits }: Fix): unknown {
  return {
    description: { text: sarifText(description) },
    artifactChanges: [
      {
        artifactLocation: artifact(file),
        replacements: edits.map(({ span, text }) => ({
          deletedRegion: region(span),
          insertedContent: { text: wellFormed(text) },
        })),
      },
    ],
  };
}

function suppressionsOf({ suppressed }: ReportedDiagnostic): readonly unknown[] {
  return suppressed === undefined ? [] : [{ kind: 'inSource', justification: neutralise(suppressed.reason) }];
}

function place(file: string, span: Span): unknown {
  return { artifactLocation: artifact(file), region: region(span) };
}

function artifact(file: string): unknown {
  return {
    uri: file
      .split('/')
      .map((part) => encodeURIComponent(wellFormed(part)))
      .join('/'),
    uriBaseId: BASE,
  };
}

function region({ start, end }: Span): unknown {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
