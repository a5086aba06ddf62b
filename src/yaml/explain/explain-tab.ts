import type { YamlFinding } from '../finding.ts';
import type { Place } from './place.ts';
import type { ParserError } from '../careful/scan.ts';
import { lineStartAt, type TextLines } from '../text-lines.ts';

/** A finding where an error comes from tabs. Its range is the tabs. */
export function explainTab(lines: TextLines, error: ParserError, place: Place): YamlFinding | undefined {
  const lineStart = lineStartAt(lines, place.start);
  const margin = /^[ \t]*/u.exec(lines.text.slice(lineStart, lineStart + 1_000))?.[0] ?? '';
  if (margin.includes('\t')) {
    return {
      rule: 'yaml',
      message: 'This line is indented with a tab; YAML allows only spaces there.',
      hint: 'Replace every tab at the start of a line with spaces; most editors do this for a whole file.',
      start: lineStart + margin.indexOf('\t'),
      end: lineStart + margin.lastIndexOf('\t') + 1,
      isStructural: true,
    };
  }
  if (error.code !== 'TAB_AS_INDENT') return undefined;
  const tab = lines.text.indexOf('\t', error.start);
  return {
    rule: 'yaml',
    message: 'There is a tab here where YAML needs a space, because a list or map follows.',
    hint: 'Replace the tab with a space.',
    start: tab,
    end: tab + 1,
  };
}
