import type { Fix } from './fix.ts';
import { comparePositions, type Span } from './span.ts';

/** How much a finding matters: an `error` fails the run, a `warning` may, an `info` never does. */
export type Level = 'error' | 'warning' | 'info';

/** A second place that explains a finding. */
export interface Related {
  readonly message: string;
  readonly file: string;
  readonly span: Span;
}

/** One problem in the content. `file` is relative to the project, with forward slashes. */
export interface Diagnostic {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly hint?: string;
  readonly file: string;
  readonly span: Span;
  readonly related?: readonly Related[];
  /** Present if one change, and no other, removes the cause. */
  readonly fix?: Fix;
  /** What is written where an id is wanted, until it is known which one is meant. */
  readonly refersTo?: { readonly kind: string; readonly text: string; readonly list?: string };
  /** Present if another finding is its cause, in the same file, where it comes first, or in the original of a translation. */
  readonly isConsequence?: true;
  /** Present if it only reminds of work to be done, at its `related` places: all else in its file comes first. */
  readonly isReminder?: true;
  /** The keys that lead to its place in the data, without positions in lists; left out by reports. */
  readonly keys?: readonly string[];
}

/** A finding that a comment in its file excuses. */
export interface SuppressedDiagnostic extends Diagnostic {
  readonly suppressed: { readonly reason: string };
}

/** The one total order of diagnostics: file, the store last, what follows from others and what only reminds last, place, level, rule, message; the same on every machine. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareFiles(a.file, b.file) ||
    rank(a) - rank(b) ||
    comparePositions(a.span.start, b.span.start) ||
    comparePositions(a.span.end, b.span.end) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message) ||
    compareText(a.level, b.level)
  );
}

function rank({ isConsequence, isReminder }: Diagnostic): number {
  if (isReminder === true) return 2;
  return isConsequence === true ? 1 : 0;
}

/**
 * By name without ending, so that an original, such as `ferries.yaml`, comes before its translation, `ferries-de.yaml`. The
 * store comes last: what is wrong there is mostly the consequence of a file that was renamed or deleted.
 */
function compareFiles(a: string, b: string): number {
  return a === b
    ? 0
    : Number(isStored(a)) - Number(isStored(b)) || compareText(withoutEnding(a), withoutEnding(b)) || compareText(a, b);
}

function isStored(file: string): boolean {
  return file.includes('/_snapshots/');
}

function withoutEnding(file: string): string {
  return file.replace(/\.ya?ml$/, '');
}

/** Compares by UTF-16 code units: no locale, so no machine differs. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
