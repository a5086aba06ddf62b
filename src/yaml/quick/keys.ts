import {
  COLON,
  DASH,
  DOUBLE_QUOTE,
  DOUBT,
  HASH,
  isGap,
  NEWLINE,
  SINGLE_QUOTE,
  SPACE,
  TAB,
  type QuickReader,
} from './reader.ts';
import { isOrdinaryKey, quotedEnd, quotedValue, startsPlain } from './scalars.ts';

/** No key of an ordinary file is longer; YAML allows 1,024 characters. */
const LONGEST_KEY = 1000;

/** Reads the key that ends at a colon. */
export function readKey(reader: QuickReader, colon: number): string {
  const { text, at: start } = reader;
  const code = text.charCodeAt(start);
  const isQuoted = code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
  let end = colon;
  while (text.charCodeAt(end - 1) === SPACE) end -= 1;
  const key = isQuoted ? quotedValue(text, start, end, 0) : text.slice(start, end);
  if (!isQuoted && !isOrdinaryKey(key)) throw DOUBT;
  reader.events?.push({ type: 'scalar', start, end, value: key });
  reader.at = colon + 1;
  return key;
}

/** The offset of the colon behind the key that begins at `start`; -1 where no key does. */
export function keyEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
    const end = quotedEnd(text, start);
    const isKey = text.charCodeAt(end) === COLON && isGap(text, end + 1);
    if (isKey && (end - start > LONGEST_KEY || text.slice(start, end).includes('\n'))) throw DOUBT;
    return isKey ? end : -1;
  }
  if (!startsPlain(text, start)) return -1;
  for (let at = start; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === NEWLINE) return -1;
    if (unit === TAB) throw DOUBT;
    if (unit === HASH && text.charCodeAt(at - 1) === SPACE) return -1;
    if (unit !== COLON || !isGap(text, at + 1)) continue;
    if (at - start > LONGEST_KEY) throw DOUBT;
    return at;
  }
  return -1;
}

/** Whether there is a dash here that begins an item. */
export function isDash(text: string, at: number): boolean {
  return text.charCodeAt(at) === DASH && isGap(text, at + 1);
}
