import type { YamlFinding } from '../finding.ts';
import { lineEndAt, type TextLines } from '../text-lines.ts';

/** The marks that git leaves where two versions of a file could not be merged. They matter only in a broken file. */
export function findConflictMarks(lines: TextLines): readonly YamlFinding[] {
  const { text } = lines;
  const findings: YamlFinding[] = [];
  for (let from = 0; ;) {
    const start = lineThatBegins(text, '<<<<<<< ', from);
    const last = start === -1 ? -1 : lineThatBegins(text, '>>>>>>> ', start);
    if (last === -1) return findings;
    from = lineEndAt(lines, last);
    findings.push({
      rule: 'yaml',
      message: 'Git left a conflict between two versions of this file here.',
      hint: 'Keep one of the two versions and delete the lines <<<<<<<, ======= and >>>>>>>.',
      start,
      end: lineEndAt(lines, start),
      // The last mark reads as the sign of a block text and spoils the line below it, too.
      until: lineEndAt(lines, Math.min(from + 1, text.length)),
    });
  }
}

function lineThatBegins(text: string, mark: string, from: number): number {
  if (from === 0 && text.startsWith(mark)) return 0;
  const before = text.indexOf(`\n${mark}`, from);
  return before === -1 ? -1 : before + 1;
}
