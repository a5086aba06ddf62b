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
  ITEM,
  KEY,
  meetPiece,
  NEWLINE,
  OPEN_LIST,
  OPEN_MAP,
  SINGLE_QUOTE,
  skipSpaces,
  type QuickReader,
} from './reader.ts';
import { flowPlainEnd, isOrdinaryKey, plainValue, quotedEnd, quotedValue, startsPlain } from './scalars.ts';

/** How far the lines between brackets must be indented. */
interface Margins {
  /** The indentation of the parent of the outermost brackets, which their content must exceed. */
  readonly indent: number;
  /** What a closing bracket needs at least. */
  readonly close: number;
}

/** Reads what is in brackets; `indent` is that of its parent. */
export function readFlow(reader: QuickReader, indent: number): unknown {
  // The outermost brackets may be closed where their key begins.
  return readBrackets(reader, { indent, close: indent });
}

function readBrackets(reader: QuickReader, margins: Margins): unknown {
  if (reader.path.length + 2 >= reader.maxDepth) throw DOUBT;
  const isMap = reader.text.charCodeAt(reader.at) === OPEN_MAP;
  reader.events?.push({ type: isMap ? 'map' : 'list', start: reader.at, end: -1 });
  reader.at += 1;
  const value = isMap ? readMap(reader, margins) : readList(reader, margins);
  reader.at += 1;
  reader.events?.push({ type: 'end', start: -1, end: reader.at });
  return value;
}

function readList(reader: QuickReader, margins: Margins): unknown {
  const list: unknown[] = [];
  while (next(reader, margins) !== CLOSE_LIST) {
    meetPiece(reader, ITEM);
    reader.path.push(list.length);
    list.push(readValue(reader, margins));
    reader.path.pop();
    passComma(reader, margins, CLOSE_LIST);
  }
  return list;
}

function readMap(reader: QuickReader, margins: Margins): unknown {
  const map = emptyMap();
  while (next(reader, margins) !== CLOSE_MAP) {
    const key = readKey(reader, margins.indent);
    if (key in map) throw DOUBT;
    next(reader, margins);
    meetPiece(reader, KEY);
    reader.path.push(key);
    map[key] = readValue(reader, margins);
    reader.path.pop();
    passComma(reader, margins, CLOSE_MAP);
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

function readValue(reader: QuickReader, { indent }: Margins): unknown {
  const { text, at: start } = reader;
  const code = text.charCodeAt(start);
  if (code === OPEN_LIST || code === OPEN_MAP) return readBrackets(reader, { indent, close: indent + 1 });
  const isQuoted = code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
  if (!isQuoted && !startsPlain(text, start)) throw DOUBT;
  const end = isQuoted ? quotedEnd(text, start) : flowPlainEnd(text, start);
  reader.events?.push({ type: 'scalar', start, end });
  reader.at = end;
  return isQuoted ? quotedValue(text, start, end, indent) : plainValue(reader, text.slice(start, end));
}

function passComma(reader: QuickReader, margins: Margins, close: number): void {
  const code = next(reader, margins);
  if (code === COMMA) reader.at += 1;
  else if (code !== close) throw DOUBT;
}

/** Passes over white space to the next sign, and gives its code. */
function next(reader: QuickReader, { indent, close }: Margins): number {
  const { text } = reader;
  let at = skipSpaces(text, reader.at);
  let start = -1;
  while (text.charCodeAt(at) === NEWLINE) {
    start = at + 1;
    at = skipSpaces(text, start);
  }
  const code = text.charCodeAt(at);
  if (code === HASH || at >= text.length) throw DOUBT;
  const least = code === CLOSE_LIST || code === CLOSE_MAP ? close : indent + 1;
  if (start >= 0 && (at - start < least || (at === start && isMarker(text, at)))) throw DOUBT;
  reader.at = at;
  return code;
}
