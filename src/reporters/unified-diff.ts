import { structuredPatch } from 'diff';
import { neutralise, withoutCommands } from '../printing/index.ts';

/** Two texts of a file. */
export interface Change {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** The difference of two texts, line by line, as `git` shows it. What could steer a terminal is shown and not sent. */
export function unifiedDiff({ file, before, after }: Change): string {
  const { hunks } = structuredPatch(file, file, before, after, '', '', { context: 3 });
  if (hunks.length === 0) return '';
  const name = neutralise(file);
  const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: changes }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...changes.map((line) => neutralise(line.replace(/\r$/, ''))),
  ]);
  return withoutCommands([`--- a/${name}`, `+++ b/${name}`, ...lines, ''].join('\n'));
}
