import type { Report } from '../diagnostics/index.ts';

/** So many files are kept as lines: findings come file by file, and seldom show another one. */
const KEPT = 8;

/** The lines of the files of a report; each file is split once for all its findings. */
export function linesOf(report: Report): (file: string) => readonly string[] {
  const kept = new Map<string, readonly string[]>();
  return (file) => {
    const known = kept.get(file);
    if (known !== undefined) return known;
    const [first] = kept.keys();
    if (kept.size === KEPT && first !== undefined) kept.delete(first);
    const lines = report.textOf(file)?.split(/\r\n|\n|\r/) ?? [];
    kept.set(file, lines);
    return lines;
  };
}
