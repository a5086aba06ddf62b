import { explainLine } from './explain-line.ts';
import { explainTab } from './explain-tab.ts';
import { explainValue } from './explain-value.ts';
import type { Finding } from './finding.ts';
import { placeOf, type Place } from './place.ts';
import type { SyntaxError } from './scan.ts';
import type { TextLines } from './text-lines.ts';

/** Explains errors in the order of the file; errors that only follow from an earlier one cost nothing. */
export function explainAll(lines: TextLines, errors: readonly SyntaxError[]): readonly Finding[] {
  const findings: Finding[] = [];
  let until = -1;
  for (const error of errors.toSorted((a, b) => a.start - b.start)) {
    if (error.start < until) continue;
    const finding = explain(lines, error);
    if (!finding) continue;
    findings.push(finding);
    until = finding.until ?? until;
  }
  return findings;
}

/** Says in our own words what an error of package `yaml` means; nothing where another finding says it better. */
function explain(lines: TextLines, error: SyntaxError): Finding | undefined {
  // The quotes and brackets that are left open are reported where they open.
  if (error.message.startsWith('Missing closing')) return undefined;
  if (/must be sufficiently indented and end with|must end with a [\]}]/u.test(error.message)) return undefined;
  const place = placeOf(lines, error);
  if (error.code === 'RESOURCE_EXHAUSTION') return exhausted(place, error.message);
  const said = explainTab(lines, error) ?? explainValue(lines, error, place) ?? explainLine(lines, error, place);
  return said ?? unreadable(place);
}

function unreadable({ start, end, shown }: Place): Finding {
  return {
    rule: 'yaml',
    message: shown === '' ? 'YAML cannot read this place.' : `YAML cannot read “${shown}” at this place.`,
    hint: 'Check the quotes, the colons and the indentation here. If this is text, put it in quotes.',
    start,
    end,
  };
}

function exhausted({ start, end }: Place, message: string): Finding {
  return {
    rule: 'yaml',
    message: `The YAML parser gives up here (${message}).`,
    hint: 'Nest lists and maps less deeply.',
    start,
    end,
  };
}
