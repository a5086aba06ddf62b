import type { Diagnostic, Level } from '../diagnostics/index.ts';

const LEVELS: readonly Level[] = ['error', 'warning', 'info'];

/** Errors, then warnings, then notes, each in the order of the report: for readers who see only the first few. */
export function worstFirst<Item extends Diagnostic>(diagnostics: readonly Item[]): readonly Item[] {
  return LEVELS.flatMap((level) => diagnostics.filter((diagnostic) => diagnostic.level === level));
}
