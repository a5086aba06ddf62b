import {
  COLON,
  COMMA,
  CLOSE_LIST,
  CLOSE_MAP,
  DASH,
  DOUBLE_QUOTE,
  DOUBT,
  HASH,
  isGap,
  NEWLINE,
  OPEN_LIST,
  OPEN_MAP,
  skipSpaces,
  SPACE,
  TAB,
  type QuickReader,
} from './reader.ts';

/** Whether plain text may begin here; what begins with most signs means something else, or nothing. */
export function startsPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === DASH) return !isGap(text, at + 1) && !isFlowSign(text.charCodeAt(at + 1));
  return !SIGNS.has(code);
}

/** `!"#%&'*,:>?@[]`{|}` */
const SIGNS: ReadonlySet<number> = new Set(Array.from('!"#%&\'*,:>?@[]`{|}\t', (sign) => sign.charCodeAt(0)));

function isFlowSign(code: number): boolean {
  return code === COMMA || code === OPEN_LIST || code === CLOSE_LIST || code === OPEN_MAP || code === CLOSE_MAP;
}

/** The end of plain text on its line: before a comment, white space or the line end. A colon that makes a key is doubt. */
export function plainEnd(text: string, start: number): number {
  let end = start;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) break;
    if (code === SPACE) continue;
    if (code === HASH && end < at) break;
    if (code === TAB || (code === COLON && isGap(text, at + 1))) throw DOUBT;
    end = at + 1;
  }
  return end;
}

/** The end of plain text inside brackets. */
export function flowPlainEnd(text: string, start: number): number {
  let end = start;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE) continue;
    if (isFlowSign(code)) {
      if (code === OPEN_LIST || code === OPEN_MAP) throw DOUBT;
      return end;
    }
    if (code === COLON && (isGap(text, at + 1) || isFlowSign(text.charCodeAt(at + 1)))) {
      // A missing value, or white space before the colon.
      if (end < at || isFlowSign(text.charCodeAt(at + 1))) throw DOUBT;
      return end;
    }
    if (code === NEWLINE) return end;
    if (code === TAB || (code === HASH && end < at)) throw DOUBT;
    end = at + 1;
  }
  throw DOUBT;
}

/** The offset behind the quote that closes the one at `start`. */
export function quotedEnd(text: string, start: number): number {
  if (text.charCodeAt(start) === DOUBLE_QUOTE) {
    let at = text.indexOf('"', start + 1);
    while (at >= 0 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
    if (at < 0) throw DOUBT;
    return at + 1;
  }
  let at = text.indexOf("'", start + 1);
  while (at >= 0 && text.charCodeAt(at + 1) === text.charCodeAt(at)) at = text.indexOf("'", at + 2);
  if (at < 0) throw DOUBT;
  return at + 1;
}

/** Whether an odd number of backslashes stands before an offset. */
function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text.charAt(before - 1) === '\\') before -= 1;
  return (at - before) % 2 === 1;
}

/** What a quoted text says; `indent` is that of what holds it, which its further lines must exceed. */
export function quotedValue(text: string, start: number, end: number, indent: number): string {
  const raw = text.slice(start + 1, end - 1);
  if (raw.includes('\t')) throw DOUBT;
  const isDouble = text.charCodeAt(start) === DOUBLE_QUOTE;
  const isLong = raw.includes('\n');
  if (isDouble && raw.includes('\\')) {
    if (isLong) throw DOUBT;
    return raw.replaceAll(ESCAPE, unescape);
  }
  const whole = isLong ? folded(raw, indent) : raw;
  return isDouble ? whole : whole.replaceAll("''", "'");
}

const ESCAPE = /\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|[^])/g;
const ESCAPED: ReadonlyMap<string, string> = new Map([
  ['\\"', '"'],
  ['\\\\', '\\'],
  ['\\/', '/'],
  ['\\n', '\n'],
  ['\\t', '\t'],
  ['\\r', '\r'],
  ['\\_', '\u00a0'],
]);

function unescape(escape: string): string {
  const known = ESCAPED.get(escape);
  if (known !== undefined) return known;
  const code = escape.length > 2 ? Number.parseInt(escape.slice(2), 16) : Number.NaN;
  // Half characters, and what is rare, are left to the careful reading.
  if (Number.isNaN(code) || (code >= 0xd800 && code <= 0xdfff)) throw DOUBT;
  return String.fromCharCode(code);
}

/** Joins lines as YAML does: one line end is a space, each further one stays. */
function folded(raw: string, indent: number): string {
  const lines = raw.split('\n');
  let result = withoutEnd(lines[0] ?? '');
  let blanks = 0;
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    const isLast = index === lines.length - 1;
    const margin = skipSpaces(line, 0);
    const content = isLast ? line.slice(margin) : withoutEnd(line.slice(margin));
    if (content === '' && !isLast) {
      blanks += 1;
      continue;
    }
    if (margin <= indent) throw DOUBT;
    result += (blanks === 0 ? ' ' : '\n'.repeat(blanks)) + content;
    blanks = 0;
  }
  return result;
}

/** Without the spaces at the end; an expression for them would try at each space of a long row. */
function withoutEnd(line: string): string {
  let end = line.length;
  while (line.charCodeAt(end - 1) === SPACE) end -= 1;
  return line.slice(0, end);
}

const NULL = /^(?:~|[Nn]ull|NULL)?$/;
const BOOLEAN = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/;
const DECIMAL = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
/** Written otherwise, a number is left to the careful reading. */
const RARE_NUMBER = /^(?:0[ox][\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

function isNull(value: string): boolean {
  return value.length <= 4 && NULL.test(value);
}

/**
 * Whether plain text is neither nothing, nor invisible, nor a merge key, nor what begins a web page or a mark of git, nor
 * an unusual way to write a number or a truth value: two keys are equal where they mean the same, as `1` and `01` do.
 */
export function isOrdinaryKey(key: string): boolean {
  const code = key.charCodeAt(0);
  if (code <= 57) return !RARE_NUMBER.test(key) && (!DECIMAL.test(key) || String(Number(key)) === key);
  if (key.length <= 5 && BOOLEAN.test(key)) return code >= 97;
  return !isNull(key) && code !== ANGLE && (code < 128 || key.trim() !== '');
}

/** `<` */
const ANGLE = 60;

/** What plain text on one line says by the core schema of YAML 1.2; its place leads to it. */
export function plainValue(reader: QuickReader, source: string): string | boolean | number | null {
  const value = coreValue(source);
  if (typeof value !== 'string') reader.nonText.push({ path: [...reader.path], source, value });
  return value;
}

function coreValue(source: string): string | boolean | number | null {
  const code = source.charCodeAt(0);
  // Digits and the signs `+`, `-` and `.` begin numbers.
  if (code <= 57) {
    if (DECIMAL.test(source)) return Number(source);
    if (RARE_NUMBER.test(source)) throw DOUBT;
    return source;
  }
  if (source.length > 5) return source;
  if (isNull(source)) return null;
  return BOOLEAN.test(source) ? code === 84 || code === 116 : source;
}
