import type { TextEdit } from 'vscode-languageserver-protocol';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { nodeHolding, readLoosely, scalarText } from '../../yaml/index.ts';
import type { OpenFile } from '../open-file.ts';
import { toRange } from '../places.ts';

/** The comment that excuses a finding, on the line before it; its reason is for the author to give, and missing until then. */
export function suppression({ text, document }: OpenFile, { rule, span, keys }: Diagnostic): TextEdit {
  const newline = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const top = { line: 0, character: 0 };
  const isOnFile = keys?.length === 0 && span.start.line === 1;
  if (isOnFile) return { range: { start: top, end: top }, newText: `# factwright-ignore-file ${rule}: ${newline}` };
  const offset = document.offsetAt(toRange(span).start);
  const node = nodeHolding(readLoosely(text), offset);
  // No comment can stand within a text.
  const start = scalarText(text, node) === undefined ? offset : Math.min(node.start, offset);
  const { line } = document.positionAt(start);
  const at = { line, character: 0 };
  const margin = /^[ \t]*/.exec(text.slice(document.offsetAt(at)))?.[0] ?? '';
  return { range: { start: at, end: at }, newText: `${margin}# factwright-ignore ${rule}: ${newline}` };
}
