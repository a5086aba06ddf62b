import type { Diagnostic, Level } from '../diagnostics/index.ts';

/** What a report holds, in one line: `12 files checked: 2 errors, 1 warning, 0 notes.` */
export function tally(files: number, diagnostics: readonly Diagnostic[]): string {
  const found = (level: Level, noun: string): string =>
    counted(diagnostics.filter((diagnostic) => diagnostic.level === level).length, noun);
  return `${counted(files, 'file')} checked: ${found('error', 'error')}, ${found('warning', 'warning')}, ${found('info', 'note')}.`;
}

/** `1 file`, `2 files`. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
