import type { Markdown } from './text.ts';

/** What counts as code apart from fences and spans. */
interface CodeOptions {
  /** Whether lines that are indented by four spaces after an empty line do, as CommonMark has it outside lists. */
  readonly indented: boolean;
}

/** A Markdown text with its code blanked out, in which every other character keeps its place. Linear in its length. */
export function withoutCode(markdown: Markdown, { indented }: CodeOptions): string {
  const lines = markdown.split('\n');
  let fence: string | undefined;
  let wasBlank = true;
  let wasCode = false;
  const plain = lines.map((line) => {
    const mark = /^[ >]{0,20}(?:(?:[-*+]|\d{1,9}[.)]) {1,4})?(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
    const isFenced = fence !== undefined;
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence) && line.trimEnd().endsWith(mark)) fence = undefined;
    const isIndented = indented && /^(?: {4}|\t)\s*\S/.test(line) && (wasBlank || wasCode);
    const isCode = isFenced || fence !== undefined || isIndented;
    wasBlank = line.trim() === '';
    wasCode = isIndented || (wasCode && wasBlank);
    return isCode ? ' '.repeat(line.length) : line;
  });
  return withoutSpans(plain.join('\n'));
}

/** A span runs from some backticks to as many of them, in the same paragraph. */
function withoutSpans(text: string): string {
  const runs = [...text.matchAll(/`+|\\[`\\]|\n[ \t]*\n/g)].filter(([mark]) => mark !== '\\\\');
  const nextAlike = nextOfEachLength(runs.map(([mark]) => mark));
  let result = '';
  let end = 0;
  for (let at = 0; at < runs.length; at += 1) {
    const closing = nextAlike[at];
    const [from, to] = [runs[at], closing === undefined ? undefined : runs[closing]];
    if (closing === undefined || from === undefined || to === undefined) continue;
    const stop = to.index + to[0].length;
    result += text.slice(end, from.index) + text.slice(from.index, stop).replaceAll(/[^\n]/g, ' ');
    end = stop;
    at = closing;
  }
  return result + text.slice(end);
}

/** For each run of backticks where the next of its length stands before the paragraph ends. */
function nextOfEachLength(marks: readonly string[]): readonly (number | undefined)[] {
  const next: (number | undefined)[] = [];
  let latest = new Map<number, number>();
  for (let at = marks.length - 1; at >= 0; at -= 1) {
    const mark = marks[at] ?? '';
    if (mark.startsWith('\n')) latest = new Map();
    else if (mark.startsWith('`')) {
      next[at] = latest.get(mark.length);
      latest.set(mark.length, at);
    }
  }
  return next;
}
