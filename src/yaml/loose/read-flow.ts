import { contentEnd, lineOf, type LooseText } from './loose-text.ts';
import type { LooseNode } from './loose-node.ts';
import { indentOf, isStructure } from './scalar-ends.ts';

/** Deeper brackets are no fact check. */
const MOST_DEPTH = 64;

/**
 * Reads what is between brackets from `at` on into `node`, and gives the offset behind it. Brackets that are not closed
 * yet end where a line at the margin of the node begins another key.
 */
export function readFlow(lines: LooseText, node: LooseNode, at: number): number {
  return new FlowReader(lines, node, at).read();
}

class FlowReader {
  readonly #text: string;
  readonly #open: LooseNode[] = [];
  readonly #limit: number;
  /** The key whose value is awaited. */
  #key: LooseNode | undefined;
  #at: number;

  constructor(lines: LooseText, node: LooseNode, at: number) {
    this.#text = lines.text;
    this.#at = at;
    this.#limit = limitOf(lines, at, node.column);
    this.#begin(node);
  }

  read(): number {
    while (this.#open.length > 0 && this.#at < this.#limit) this.#step();
    const end = this.#open.length === 0 ? this.#at : this.#limit;
    for (const node of this.#open) finish(node, end);
    return end;
  }

  #step(): void {
    const sign = this.#text[this.#at] ?? '';
    if (/\s/.test(sign)) this.#at += 1;
    else if (sign === '#' && /\s/.test(this.#text[this.#at - 1] ?? '')) this.#skipLine();
    else if (sign === ',') {
      this.#at += 1;
      this.#key = undefined;
    } else if (sign === '}' || sign === ']') this.#end();
    else if (sign === '{' || sign === '[') this.#begin(this.#key ?? this.#child(this.#at, this.#at, undefined));
    else this.#scalar();
  }

  #begin(node: LooseNode): void {
    const isMap = this.#text[this.#at] === '{';
    this.#at += 1;
    this.#key = undefined;
    if (this.#open.length === MOST_DEPTH) return;
    node.value = { style: isMap ? 'map' : 'list', start: this.#at - 1, end: this.#limit };
    this.#open.push(node);
  }

  #end(): void {
    this.#at += 1;
    this.#key = undefined;
    const node = this.#open.pop();
    if (node !== undefined) finish(node, this.#at);
  }

  #scalar(): void {
    const start = this.#at;
    const quote = /^["']/.exec(this.#text[start] ?? '')?.[0];
    const end = quote === undefined ? this.#plainEnd(start) : this.#quotedEnd(start, quote);
    this.#at = Math.max(end, start + 1);
    const behind = this.#text.slice(end, end + 40).search(/[^ \t]/);
    const colon = behind < 0 ? -1 : end + behind;
    const isKey = this.#text[colon] === ':' && (quote !== undefined || /[\s,\]}]|^$/.test(this.#text[colon + 1] ?? ''));
    const words = this.#text.slice(start + (quote === undefined ? 0 : 1), quote === undefined ? end : end - 1);
    if (isKey && this.#key === undefined) {
      this.#key = this.#child(start, end, words);
      this.#at = colon + 1;
      this.#key.end = this.#at;
      return;
    }
    const isInMap = this.#open.at(-1)?.value?.style === 'map';
    const holder = this.#key ?? this.#child(start, isInMap ? end : start, isInMap ? words : undefined, isInMap);
    if (holder.isBare !== true)
      holder.value ??= { style: quote === undefined ? 'plain' : quote === '"' ? 'double' : 'single', start, end };
    holder.end = end;
  }

  #plainEnd(start: number): number {
    let end = start;
    while (end < this.#limit) {
      const sign = this.#text[end] ?? '';
      if (/[,[\]{}\n\r]/.test(sign)) break;
      if (sign === ':' && /[\s,[\]{}]|^$/.test(this.#text[end + 1] ?? '')) break;
      if (sign === '#' && /\s/.test(this.#text[end - 1] ?? '')) break;
      end += 1;
    }
    while (end > start && /\s/.test(this.#text[end - 1] ?? '')) end -= 1;
    return end;
  }

  #quotedEnd(start: number, quote: string): number {
    for (let index = start + 1; index < this.#limit; index += 1) {
      if (quote === '"' && this.#text[index] === '\\') index += 1;
      else if (this.#text[index] === quote) return index + 1;
    }
    const lineEnd = this.#text.slice(start, this.#limit).search(/[\r\n]/);
    return lineEnd < 0 ? this.#limit : start + lineEnd;
  }

  #skipLine(): void {
    while (this.#at < this.#limit && !/[\r\n]/.test(this.#text[this.#at] ?? '')) this.#at += 1;
  }

  #child(start: number, keyEnd: number, key: string | undefined, isBare?: boolean): LooseNode {
    const parent = this.#open.at(-1);
    const children = parent?.children ?? [];
    const node: LooseNode = {
      key: key ?? children.length,
      start,
      keyEnd,
      column: -1,
      isBare,
      parent,
      children: [],
      end: keyEnd,
    };
    children.push(node);
    return node;
  }
}

function finish(node: LooseNode, end: number): void {
  if (node.value !== undefined) node.value.end = end;
  node.end = end;
}

/** Brackets cannot go on behind a line that begins another key at the margin of theirs. */
function limitOf(lines: LooseText, at: number, column: number): number {
  let line = lineOf(lines, at) + 1;
  const last = lines.starts.length - 1;
  while (line < last) {
    const indent = indentOf(lines, line);
    if (indent !== undefined && indent <= Math.max(column, 0) && isStructure(lines, line)) break;
    line += 1;
  }
  return contentEnd(lines, line - 1);
}
