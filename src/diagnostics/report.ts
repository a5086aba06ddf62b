import type { Diagnostic, SuppressedDiagnostic } from './diagnostic.ts';

/** The outcome of a validation: findings in their total order, and the texts to show them in. */
export interface Report {
  /** How many files were judged. */
  readonly files: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that comments in the files suppress, in the same order; they count for nothing. */
  readonly suppressed?: readonly SuppressedDiagnostic[];
  /** Present if there are more warnings than the user allows. */
  readonly tooManyWarnings?: { readonly found: number; readonly allowed: number };
  /** How many findings the user does not want to see. */
  readonly unshown?: number;
  /** The text of a file of the project, where it could be read. */
  textOf(file: string): string | undefined;
}

/** How many findings there are of each level. */
export function countLevels({ diagnostics }: Report): {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
} {
  const count = (level: Diagnostic['level']): number =>
    diagnostics.filter((diagnostic) => diagnostic.level === level).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}
