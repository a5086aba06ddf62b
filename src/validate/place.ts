import { START, type Position, type Span } from '../diagnostics/index.ts';
import type { RuleFinding } from '../rules/index.ts';
import { linesOf, type YamlDocument } from '../yaml/index.ts';

/** The place of a finding in its file: the key, the value, or the exact text inside the value. */
export function placeOf(
  document: YamlDocument | undefined,
  finding: Pick<RuleFinding, 'path' | 'part' | 'within'>,
): Span {
  if (document === undefined) return START;
  // What concerns the file as a whole has no place in it.
  if (finding.path.length === 0) return START;
  const span = document.spanOf(finding.path, finding.part ?? 'value');
  return finding.within === undefined ? span : (spanWithin(document, span, finding.within) ?? span);
}

/** How many UTF-16 units of one file are looked through for such texts; findings beyond are placed at the whole value. */
const MOST_UNITS = 50_000_000;
const unitsOf = new WeakMap<YamlDocument, number>();

/** Finds an exact text, such as an id, in a value; undefined if an escape or a line end parts it. */
function spanWithin(document: YamlDocument, span: Span, id: string): Span | undefined {
  const lines = linesOf(document);
  // Only a word can be a part of a longer one; a tag or a number ends where it ends.
  const isWord = /[a-z0-9-]$/.test(id);
  let units = unitsOf.get(document) ?? 0;
  for (let line = span.start.line; line <= span.end.line; line += 1) {
    const content = lines[line - 1] ?? '';
    units += content.length + 1;
    unitsOf.set(document, units);
    if (units > MOST_UNITS) return undefined;
    for (let at = content.indexOf(id); at >= 0; at = content.indexOf(id, at + 1)) {
      const start: Position = { line, column: at + 1 };
      const end: Position = { line, column: at + 1 + id.length };
      if (!(isWord && /[a-z0-9-]/.test(content[at + id.length] ?? '')) && inside(start, end, span))
        return { start, end };
    }
  }
  return undefined;
}

function inside(start: Position, end: Position, span: Span): boolean {
  const afterStart = start.line > span.start.line || start.column >= span.start.column;
  const beforeEnd = end.line < span.end.line || end.column <= span.end.column;
  return afterStart && beforeEnd;
}
