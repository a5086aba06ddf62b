import { excerpt, type Finding } from './finding.ts';
import type { SyntaxError } from './scan.ts';
import { lineEndAt, type TextLines } from './text-lines.ts';

/** Says in our own words what an error of package `yaml` means. */
export function explain(lines: TextLines, error: SyntaxError): Finding {
  const end = Math.min(Math.max(error.end, error.start + 1), lineEndAt(lines, error.start));
  const shown = excerpt(lines.text.slice(error.start, lineEndAt(lines, error.start)));
  return {
    rule: 'yaml',
    message: `YAML cannot read this place: “${shown}”.`,
    hint: 'Check the quotes, the colons and the indentation here. If this is text, put it in quotes.',
    start: error.start,
    end,
  };
}
