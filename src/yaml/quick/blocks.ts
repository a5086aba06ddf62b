import { readBlockText } from './block-text.ts';
import { readFlow } from './flow.ts';
import { isDash, keyEnd, readKey } from './keys.ts';
import {
  DOUBLE_QUOTE,
  DOUBT,
  emptyMap,
  finishLine,
  FOLDED,
  HASH,
  isGap,
  lineEnd,
  LITERAL,
  ITEM,
  KEY,
  meetPiece,
  NEWLINE,
  OPEN_LIST,
  OPEN_MAP,
  SINGLE_QUOTE,
  skipSpaces,
  SPACE,
  TAB,
  toContent,
  type QuickReader,
} from './reader.ts';
import { plainEnd, plainValue, quotedEnd, quotedValue, startsPlain } from './scalars.ts';

/** Reads what is at the beginning of a line, or after a dash; `indent` is that of its parent. */
export function readBelow(reader: QuickReader, indent: number): unknown {
  const { text, at } = reader;
  if (isDash(text, at)) return readList(reader, reader.indent);
  const colon = keyEnd(text, at);
  if (colon >= 0) return readMap(reader, colon);
  if (isBelowOddComment(text, at, indent)) throw DOUBT;
  return readInline(reader, indent);
}

/**
 * Whether a comment that is no more indented than what holds the value stands above its first line, and is one such as
 * `#x`, or has an empty line above it: there package `yaml` forgets how far the value is indented, and reads the next key
 * into it.
 */
function isBelowOddComment(text: string, at: number, indent: number): boolean {
  let isBelowComment = false;
  let end = at - 1;
  while (text.charCodeAt(end) === SPACE) end -= 1;
  while (end > 0 && text.charCodeAt(end) === NEWLINE) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const first = skipSpaces(text, start);
    if (text.charCodeAt(first) === HASH) {
      if (first - start <= indent) {
        if (!isGap(text, first + 1)) return true;
        isBelowComment = true;
      }
    } else if (first < end) return false;
    else if (isBelowComment) return true;
    end = start - 1;
  }
  return false;
}

function readMap(reader: QuickReader, firstColon: number): unknown {
  if (reader.path.length + 2 >= reader.maxDepth) throw DOUBT;
  const { indent, text } = reader;
  const map = emptyMap();
  reader.events?.push({ type: 'map', start: reader.at, end: -1 });
  let colon = firstColon;
  do {
    if (colon < 0) colon = keyEnd(text, reader.at);
    if (colon < 0) throw DOUBT;
    const key = readKey(reader, colon);
    if (key in map) throw DOUBT;
    meetPiece(reader, KEY);
    reader.path.push(key);
    map[key] = readValue(reader, indent);
    reader.path.pop();
    colon = -1;
  } while (reader.indent === indent);
  if (reader.indent > indent) throw DOUBT;
  reader.events?.push({ type: 'end', start: -1, end: -1 });
  return map;
}

function readList(reader: QuickReader, indent: number): unknown {
  if (reader.path.length + 2 >= reader.maxDepth) throw DOUBT;
  const { text } = reader;
  const list: unknown[] = [];
  reader.events?.push({ type: 'list', start: reader.at, end: -1 });
  while (reader.indent === indent && isDash(text, reader.at)) {
    meetPiece(reader, ITEM);
    reader.path.push(list.length);
    list.push(readItem(reader, indent));
    reader.path.pop();
  }
  if (reader.indent > indent) throw DOUBT;
  reader.events?.push({ type: 'end', start: -1, end: -1 });
  return list;
}

/** Reads what follows a dash. */
function readItem(reader: QuickReader, indent: number): unknown {
  const { text, at: dash } = reader;
  const at = skipSpaces(text, dash + 1);
  const code = text.charCodeAt(at);
  reader.at = at;
  if (code === NEWLINE || code === HASH || at >= text.length) {
    finishLine(reader);
    return reader.indent > indent ? readBelow(reader, indent) : nothing(reader);
  }
  reader.indent = indent + at - dash;
  return code === LITERAL || code === FOLDED ? readBlockText(reader, indent) : readBelow(reader, indent);
}

/** Reads what follows the colon of a key, on its line or below. */
function readValue(reader: QuickReader, indent: number): unknown {
  const { text } = reader;
  const at = skipSpaces(text, reader.at);
  const code = text.charCodeAt(at);
  if (code === NEWLINE || code === HASH || at >= text.length) {
    finishLine(reader);
    if (reader.indent > indent) return readBelow(reader, indent);
    // The dashes of a list may be as far left as its key.
    return reader.indent === indent && isDash(text, reader.at) ? readList(reader, indent) : nothing(reader);
  }
  reader.at = at;
  return code === LITERAL || code === FOLDED ? readBlockText(reader, indent) : readInline(reader, indent);
}

function nothing(reader: QuickReader): null {
  reader.nonText.push({ path: [...reader.path], source: '', value: null });
  reader.events?.push({ type: 'scalar', start: -1, end: -1 });
  return null;
}

/** Reads a text, or what is in brackets, to the end of its last line. */
function readInline(reader: QuickReader, indent: number): unknown {
  const { text, at: start } = reader;
  const code = text.charCodeAt(start);
  if (code === OPEN_LIST || code === OPEN_MAP) {
    const value = readFlow(reader, indent);
    finishLine(reader);
    return value;
  }
  if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) return readPlain(reader, indent);
  const end = quotedEnd(text, start);
  reader.events?.push({ type: 'scalar', start, end });
  reader.at = end;
  finishLine(reader);
  return quotedValue(text, start, end, indent);
}

function readPlain(reader: QuickReader, indent: number): unknown {
  const { text, at: start } = reader;
  if (!startsPlain(text, start)) throw DOUBT;
  let end = plainEnd(text, start);
  const first = text.slice(start, end);
  const lines: string[] = [];
  let blanks = 0;
  let stop = skipSpaces(text, end);
  // A comment ends the text, whatever follows.
  while (text.charCodeAt(stop) === NEWLINE) {
    const at = skipSpaces(text, stop + 1);
    const code = text.charCodeAt(at);
    if (code === TAB) throw DOUBT;
    if (code === NEWLINE) {
      blanks += 1;
      stop = at;
      continue;
    }
    if (code === HASH || at >= text.length || at - stop - 1 <= indent) break;
    end = plainEnd(text, at);
    lines.push(blanks === 0 ? ' ' : '\n'.repeat(blanks), text.slice(at, end));
    blanks = 0;
    stop = skipSpaces(text, end);
  }
  reader.events?.push({ type: 'scalar', start, end });
  toContent(reader, lineEnd(text, end));
  return lines.length === 0 ? plainValue(reader, first) : first + lines.join('');
}
