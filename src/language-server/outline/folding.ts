import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-protocol';
import { nodesBelow, readLoosely } from '../../yaml/index.ts';
import type { OpenFile } from '../open-file.ts';
import { MOST } from './most.ts';

/** The stretches that can be folded: maps, lists and texts of several lines, and comments that follow each other. */
export function foldingRanges({ document, text }: OpenFile): readonly FoldingRange[] {
  const ranges: FoldingRange[] = [];
  for (const { start, end, keyEnd } of nodesBelow(readLoosely(text))) {
    if (ranges.length === MOST) break;
    const startLine = document.positionAt(start).line;
    const endLine = document.positionAt(start + text.slice(start, end).trimEnd().length).line;
    if (endLine > startLine && keyEnd > start) ranges.push({ startLine, endLine });
  }
  return [...ranges, ...comments(text)];
}

function comments(text: string): readonly FoldingRange[] {
  const lines = text.split(/\r\n|\n|\r/);
  const ranges: FoldingRange[] = [];
  for (let line = 0; line < lines.length; line += 1) {
    const startLine = line;
    while (/^\s*#/.test(lines[line] ?? '')) line += 1;
    if (line > startLine + 1) ranges.push({ startLine, endLine: line - 1, kind: FoldingRangeKind.Comment });
  }
  return ranges;
}
