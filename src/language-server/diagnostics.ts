import { DiagnosticSeverity, DiagnosticTag, type Diagnostic as Shown } from 'vscode-languageserver-protocol';
import type { Diagnostic, Level } from '../diagnostics/index.ts';
import { toRange, uriOf } from './places.ts';

const SEVERITY: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Rules that find what could as well not be there: editors fade it. */
const UNNECESSARY: ReadonlySet<string> = new Set(['definition-used', 'suppression-used']);

/** Where the files that findings name are, and where each rule is explained. */
export interface Links {
  readonly root: string;
  readonly explanationOf: (rule: string) => string | undefined;
}

/** What the editor shows of a finding: what only reminds of work to be done is a hint at each of its places as well. */
export function toDiagnostics(finding: Diagnostic, links: Links): readonly Shown[] {
  const shown = toDiagnostic(finding, links);
  if (finding.isReminder !== true) return [shown];
  const { code, codeDescription, source } = shown;
  const places = (finding.related ?? []).filter(({ file }) => file === finding.file);
  return [
    shown,
    ...places.map(({ span, message }) => ({
      range: toRange(span),
      severity: DiagnosticSeverity.Hint,
      code,
      ...(codeDescription === undefined ? {} : { codeDescription }),
      source,
      message: `Still to be done: ${message}.`,
    })),
  ];
}

/** A finding as the editor shows it: the same words as those of the command line. */
export function toDiagnostic(
  { rule, level, message, hint, span, related = [] }: Diagnostic,
  { root, explanationOf }: Links,
): Shown {
  const href = explanationOf(rule);
  return {
    range: toRange(span),
    severity: SEVERITY[level],
    code: rule,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    source: 'factwright',
    message: hint === undefined ? message : `${message}\n${hint}`,
    ...(UNNECESSARY.has(rule) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length === 0
      ? {}
      : {
          relatedInformation: related.map((place) => ({
            location: { uri: uriOf(root, place.file), range: toRange(place.span) },
            message: place.message,
          })),
        }),
  };
}
