import {
  CLOSE_LIST,
  CLOSE_MAP,
  COLON,
  COMMA,
  DOUBLE_QUOTE,
  DOUBT,
  emptyMap,
  HASH,
  isGap,
  isMarker,
  NEWLINE,
  OPEN_LIST,
  OPEN_MAP,
  SINGLE_QUOTE,
  skipSpaces,
  type QuickReader,
} from './reader.ts';
import { flowPlainEnd, isOrdinaryKey, plainValue, quotedEnd, quotedValue, startsPlain } from './scalars.ts';

/** Reads what stands in brackets; `indent` is that of what holds it. */
export function readFlow(reader: QuickReader, indent: number): unknown {
  if (reader.path.length + 2 >= reader.maxDepth) throw DOUBT;
  const isMap = reader.text.charCodeAt(reader.at) === OPEN_MAP;
  reader.events?.push({ type: isMap ? 'map' : 'list', start: reader.at, end: -1 });
  reader.at += 1;
  const value = isMap ? readMap(reader, indent) : readList(reader, indent);
  reader.at += 1;
  reader.events?.push({ type: 'end', start: -1, end: reader.at });
  return value;
}

function readList(reader: QuickReader, indent: number): unknown {
  const list: unknown[] = [];
  while (next(reader, indent) !== CLOSE_LIST) {
    reader.path.push(list.length);
    list.push(readValue(reader, indent));
    reader.path.pop();
    passComma(reader, indent, CLOSE_LIST);
  }
  return list;
}

function readMap(reader: QuickReader, indent: number): unknown {
  const map = emptyMap();
  while (next(reader, indent) !== CLOSE_MAP) {
    const key = readKey(reader, indent);
    if (key in map) throw DOUBT;
    next(reader, indent);
    reader.path.push(key);
    map[key] = readValue(reader, indent);
    reader.path.pop();
    passComma(reader, indent, CLOSE_MAP);
  }
  return map;
}

function readKey(reader: QuickReader, indent: number): string {
  const { text, at: start } = reader;
  const code = text.charCodeAt(start);
  const isQuoted = code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
  if (!isQuoted && !startsPlain(text, start)) throw DOUBT;
  const end = isQuoted ? quotedEnd(text, start) : flowPlainEnd(text, start);
  const key = isQuoted ? quotedValue(text, start, end, indent) : text.slice(start, end);
  if (text.charCodeAt(end) !== COLON || !isGap(text, end + 1)) throw DOUBT;
  if (!isQuoted && !isOrdinaryKey(key)) throw DOUBT;
  reader.events?.push({ type: 'scalar', start, end, value: key });
  reader.at = end + 1;
  return key;
}

function readValue(reader: QuickReader, indent: number): unknown {
  const { text, at: start } = reader;
  const code = text.charCodeAt(start);
  if (code === OPEN_LIST || code === OPEN_MAP) return readFlow(reader, indent);
  const isQuoted = code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
  if (!isQuoted && !startsPlain(text, start)) throw DOUBT;
  const end = isQuoted ? quotedEnd(text, start) : flowPlainEnd(text, start);
  reader.events?.push({ type: 'scalar', start, end });
  reader.at = end;
  return isQuoted ? quotedValue(text, start, end, indent) : plainValue(reader, text.slice(start, end));
}

function passComma(reader: QuickReader, indent: number, close: number): void {
  const code = next(reader, indent);
  if (code === COMMA) reader.at += 1;
  else if (code !== close) throw DOUBT;
}

/** Passes over white space to the next sign, and gives its code. */
function next(reader: QuickReader, indent: number): number {
  const { text } = reader;
  let at = skipSpaces(text, reader.at);
  let start = -1;
  while (text.charCodeAt(at) === NEWLINE) {
    start = at + 1;
    at = skipSpaces(text, start);
  }
  const code = text.charCodeAt(at);
  if (code === HASH || at >= text.length) throw DOUBT;
  // Brackets are closed where their key begins, too.
  const least = code === CLOSE_LIST || code === CLOSE_MAP ? indent : indent + 1;
  if (start >= 0 && (at - start < least || (at === start && isMarker(text, at)))) throw DOUBT;
  reader.at = at;
  return code;
}
