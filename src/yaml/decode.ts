import { firstInvalidUtf8 } from './utf8.ts';
import type { YamlFinding } from './finding.ts';

/** The text of a file, or why there is none. */
export interface Decoded {
  readonly text: string;
  /** Its place is the end of the text: what follows was not decoded. */
  readonly finding?: YamlFinding;
}

const SAVE_AS_UTF8 = 'Save the file again as UTF-8; most editors offer this under “Save with encoding”.';

/** Decodes UTF-8 and drops a byte order mark; other encodings and broken bytes become a finding. */
export function decode(input: Uint8Array | string): Decoded {
  if (typeof input === 'string') return { text: withoutMark(input) };
  const other = otherEncoding(input);
  if (other !== undefined) return refused('', 0, `The file is stored as ${other}, but must be UTF-8.`);
  const whole = decodeAll(input);
  if (whole !== undefined) return { text: withoutMark(whole) };
  const bad = firstInvalidUtf8(input);
  const before = `${withoutMark(decodeAll(input.subarray(0, bad)) ?? '')}\uFFFD`;
  const byte = (input[bad] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return refused(before, 1, `The byte ${byte} (number ${bad + 1} of the file) is not valid UTF-8.`);
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

/** Undefined if the bytes are not UTF-8 throughout. */
function decodeAll(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The place is the end of the text, of the given length. */
function refused(text: string, length: number, message: string): Decoded {
  const place = { start: text.length - length, end: text.length };
  return { text, finding: { rule: 'encoding', message, hint: SAVE_AS_UTF8, ...place } };
}

function withoutMark(text: string): string {
  return text.startsWith('\u{FEFF}') ? text.slice(1) : text;
}

/** YAML 1.2.2 §5.2 detects encodings by the byte order mark or by the zeros around the first character. */
function otherEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  if (a === 0 && b === 0 && c !== undefined && d !== undefined) {
    if (c === 0xfe && d === 0xff) return 'UTF-32';
    if (c === 0 && d !== 0) return 'UTF-32';
  }
  if (a !== 0 && b === 0 && c === 0 && d === 0) return 'UTF-32';
  if (a !== 0 && b === 0 && bytes.length % 2 === 0) return 'UTF-16';
  if (a === 0 && b !== undefined && b !== 0 && bytes.length % 2 === 0) return 'UTF-16';
  return undefined;
}
