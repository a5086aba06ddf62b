import type { Level, Report, Span } from '../../../src/diagnostics/index.ts';
import type { ReportedDiagnostic, RuleInfo } from '../../../src/reporters/index.ts';

export const TRAWLER = 'factchecks/trawlers-in-reserve.yaml';
export const HARBOUR = 'factchecks/hafen-öffnung 2031.yaml';

/** Lines whose columns differ by unit: two-, three- and four-byte characters stand before what is marked. */
export const TEXTS: Readonly<Record<string, string>> = {
  [TRAWLER]: 'statement:\r\n  quote: „Kein Trawler“ 🐟 in Veldania\n  source: vessel-lgo\rend: here\n',
  [HARBOUR]: 'id: hafen\n',
};

export const RULES: readonly RuleInfo[] = [
  {
    name: 'reference-exists',
    level: 'error',
    summary: 'Every id that is used is defined.',
    why: 'A reader who follows a reference must arrive somewhere.',
    basis: 'The format of Factwright.',
  },
  {
    name: 'summary-short',
    level: 'warning',
    summary: 'The summary is at most 75 characters.',
    why: 'Search engines cut longer ones.',
    basis: "Google's ClaimReview guidelines, in {braces}.",
  },
];

export function span(line: number, column: number, endLine: number, endColumn: number): Span {
  return { start: { line, column }, end: { line: endLine, column: endColumn } };
}

export function finding(parts: Partial<ReportedDiagnostic> = {}): ReportedDiagnostic {
  return {
    rule: 'reference-exists',
    level: 'error',
    message: 'There is no source `vessel-lgo`.',
    file: TRAWLER,
    span: span(3, 11, 3, 21),
    ...parts,
  };
}

export function reportOf(diagnostics: readonly ReportedDiagnostic[], files = 12): Report {
  return { files, diagnostics, textOf: (file) => TEXTS[file] };
}

/** One of everything that a diagnostic can carry. */
export const FULL: Report = reportOf([
  finding({
    hint: 'Did you mean `vessel-log`?',
    related: [{ message: 'The sources are defined here.', file: HARBOUR, span: span(1, 1, 1, 4) }],
    fix: { description: 'Write `vessel-log`.', edits: [{ span: span(3, 11, 3, 21), text: 'vessel-log' }] },
  }),
  finding({
    rule: 'summary-short',
    level: 'warning',
    message: 'The summary has 91 characters.',
    span: span(2, 10, 2, 31),
  }),
  finding({
    rule: 'interest-disclosed',
    level: 'info',
    message: 'The ministry owns the paper.',
    file: HARBOUR,
    span: span(1, 1, 2, 1),
  }),
]);

/** The same with one finding that a comment silences. */
export const SUPPRESSED: Report = reportOf([
  ...FULL.diagnostics,
  finding({
    rule: 'definition-used',
    level: 'warning',
    message: 'Nobody cites this source.',
    suppressed: { reason: 'Kept for the court of Veldania.' },
  }),
]);

/** `count` findings of a level, all different. */
export function many(
  level: Level,
  count: number,
  parts: Partial<ReportedDiagnostic> = {},
): readonly ReportedDiagnostic[] {
  return Array.from({ length: count }, (_, index) =>
    finding({
      level,
      message: `Finding ${index + 1} of the ministry.`,
      span: span(index + 1, 1, index + 1, 2),
      ...parts,
    }),
  );
}

/** Texts that try to break a format, steer a terminal or give a command to a CI system. */
export const HOSTILE: readonly string[] = [
  'a\nb\r\nc\rd',
  '\n::set-output name=x::y',
  '::stop-commands::pwned',
  '::error file=a,line=1::b',
  '%0A::error::x %25 %3A',
  '##[add-mask]x and ##vso[task.setvariable variable=a]b and ##teamcity[x]',
  '###[group]x',
  '\u001b[2J\u001b]8;;https://veldania.example\u0007x',
  ']]><x>&amp;</x>]]>',
  '"\'\\\'"',
  '<script>alert(1)</script><img src=x onerror=alert(1)><!--',
  'a | b || c |',
  '`code` ```fence``` **bold** [link](https://veldania.example) ![p](x) @ministry #12 GH-12 :fish: www.veldania.example',
  '\u202egnp.trawler\u202c \u2066x\u2069 \u200b\ufeff',
  'half \ud83d and \udc1f',
  '\u0000\u0001\u0008\u000b\u001f\u007f\u0085\u009f',
  'non-characters \ufffe \uffff',
  '{0} {x} {{y}} [a](1) \\[b](2)',
  '#{ruby} ${{ secrets.TOKEN }} $(id) `id`',
  'ñ'.repeat(100_000),
  '🐟'.repeat(50_000),
];
