import type { LooseNode } from './loose-node.ts';
import { contentEnd, keyIn, lineStarts, type LooseText } from './loose-text.ts';
import { readFlow } from './read-flow.ts';
import { blockEnd, plainEnd, quotedEnd } from './scalar-ends.ts';

/** Nothing of the format is nested deeper. */
const MOST_DEPTH = 64;

/** More lines than this are no file that somebody writes. */
const MOST_LINES = 200_000;

/**
 * Reads the keys and values of a text that somebody is writing: it need not be YAML, and whatever is wrong with one line
 * says nothing of the others. Never throws; linear in the text. What a sound file holds is for `parseYaml` to say.
 */
export function readLoosely(text: string): LooseNode {
  return new LooseReader(text).read();
}

/** What a line begins: a key, or an item, which has none. */
interface Begun extends Pick<LooseNode, 'start' | 'keyEnd' | 'column' | 'isBare'> {
  readonly key?: string;
}

class LooseReader {
  readonly #lines: LooseText;
  readonly #root: LooseNode;
  /** The nodes that a line can still belong to, each indented more than the one before it. */
  readonly #open: LooseNode[];

  constructor(text: string) {
    this.#lines = { text, starts: lineStarts(text) };
    this.#root = { key: '', start: 0, keyEnd: 0, column: -1, children: [], end: text.length };
    this.#open = [this.#root];
  }

  read(): LooseNode {
    const count = Math.min(this.#lines.starts.length - 1, MOST_LINES);
    for (let line = 0; line < count;) line = Math.max(line + 1, this.#line(line));
    this.#closeTo(-1);
    return this.#root;
  }

  /** Reads a line and what it begins; the next line that is not part of that. */
  #line(line: number): number {
    const { text, starts } = this.#lines;
    const start = starts[line] ?? 0;
    const end = contentEnd(this.#lines, line);
    let at = skipBlanks(text, start, end);
    if (at === end || text[at] === '#' || text.startsWith('---', at)) return line + 1;
    if (this.#depthAt(at - start) > MOST_DEPTH) return line + 1;
    while (text[at] === '-' && (at + 1 === end || text[at + 1] === ' ')) {
      this.#push({ start: at, keyEnd: at + 1, column: at - start });
      at = skipBlanks(text, at + 1, end);
      if (at === end || text[at] === '#' || this.#open.length > MOST_DEPTH) return line + 1;
    }
    const found = keyIn(text.slice(at, end));
    if (found === undefined) return this.#keyless(at, end, line);
    const node = this.#push({ start: at, keyEnd: at + found.length, column: at - start, key: found.key });
    const value = skipBlanks(text, at + found.colon + 1, end);
    node.end = end;
    return value === end || text[value] === '#' ? line + 1 : this.#value(node, value, line);
  }

  /** A line without a key is the value of an item, goes on with a text, or is the beginning of a key. */
  #keyless(at: number, end: number, line: number): number {
    const last = this.#open.at(-1) ?? this.#root;
    const column = at - (this.#lines.starts[line] ?? 0);
    const isOwnLine = skipBlanks(this.#lines.text, this.#lines.starts[line] ?? 0, end) === at;
    if (
      !isOwnLine ||
      (column > last.column && last !== this.#root && last.value === undefined && !isWord(this.#lines.text, at, end))
    )
      return this.#value(last, at, line);
    const node = this.#push({ start: at, keyEnd: end, column, key: this.#lines.text.slice(at, end), isBare: true });
    node.end = end;
    return line + 1;
  }

  #value(node: LooseNode, at: number, line: number): number {
    const { text } = this.#lines;
    const sign = text[at] ?? '';
    if (sign === '{' || sign === '[') {
      const end = readFlow(this.#lines, node, at);
      return this.#lineBehind(end, line);
    }
    const style = sign === '|' || sign === '>' ? 'block' : sign === '"' ? 'double' : sign === "'" ? 'single' : 'plain';
    const place = { at, line, column: node.column };
    const endOf = style === 'block' ? blockEnd : style === 'plain' ? plainEnd : quotedEnd;
    const end = endOf(this.#lines, place);
    node.value = { style, start: at, end };
    node.end = end;
    return this.#lineBehind(end, line);
  }

  #lineBehind(offset: number, line: number): number {
    let next = line + 1;
    while ((this.#lines.starts[next] ?? Infinity) < offset) next += 1;
    return next;
  }

  /** How deep a line at this column would be. */
  #depthAt(column: number): number {
    let depth = this.#open.length;
    while (depth > 0 && (this.#open[depth - 1]?.column ?? -1) >= column) depth -= 1;
    return depth;
  }

  /** A key, or a dash if there is none, at the place that its column gives it. */
  #push({ start, keyEnd, column, key, isBare }: Begun): LooseNode {
    const isItem = key === undefined;
    this.#closeTo(column, isItem);
    const parent = this.#open.at(-1) ?? this.#root;
    const number = parent.children.length;
    const node: LooseNode = { key: key ?? number, start, keyEnd, column, isBare, parent, children: [], end: keyEnd };
    parent.children.push(node);
    this.#open.push(node);
    return node;
  }

  /** Ends what a line at this column cannot belong to; the items of a list may stand below its key. */
  #closeTo(column: number, isItem = false): void {
    for (let node = this.#open.at(-1); node !== undefined && node !== this.#root; node = this.#open.at(-1)) {
      if (node.column < column || (isItem && node.column === column && typeof node.key === 'string')) return;
      this.#open.pop();
      if (node.parent !== undefined) node.parent.end = Math.max(node.parent.end, node.end);
    }
  }
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at += 1;
  return at;
}

/** One word, as the beginning of a key is. */
function isWord(text: string, at: number, end: number): boolean {
  return /^[\w-]+\s*$/.test(text.slice(at, Math.min(end, at + 200)));
}
