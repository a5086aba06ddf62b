import type { Edit } from '../../diagnostics/index.ts';
import { linesOf } from './lines-of.ts';
import type { DataPath, YamlDocument } from '../yaml-document.ts';

/** The key or value at a path, and the text that takes its place. */
export interface Replacement {
  readonly path: DataPath;
  readonly part: 'key' | 'value';
  readonly before: string;
  readonly after: string;
  /** Whether the new text must be read as text, whatever it looks like. */
  readonly asText?: boolean;
}

/**
 * The edit that replaces a key or value on one line, in the same quotes.
 * Undefined if the file does not hold `before` in a plain way: over several lines, or with escapes.
 */
export function replaceScalar(
  document: YamlDocument,
  { path, part, before, after, asText }: Replacement,
): Edit | undefined {
  const span = document.spanOf(path, part);
  if (span.start.line !== span.end.line || /[\p{Cc}\p{Cs}\u{2028}\u{2029}\u{FEFF}]/u.test(after)) return undefined;
  const source = linesOf(document)[span.start.line - 1]?.slice(span.start.column - 1, span.end.column - 1);
  if (source === doubleQuoted(before)) return { span, text: doubleQuoted(after) };
  if (source === singleQuoted(before)) return { span, text: singleQuoted(after) };
  if (source !== before || before === '') return undefined;
  return { span, text: asText || !isPlain(after) ? doubleQuoted(after) : after };
}

function doubleQuoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Whether a text needs no quotes anywhere, not even between brackets; in doubt, it does. */
function isPlain(text: string): boolean {
  if (/^(?:true|false|null|yes|no|on|off)$/i.test(text)) return false;
  return /^[a-z0-9](?:[\w./%?&=~+@-]|:(?=[\w/]))*$/i.test(text) && !/^\d+(?:\.\d*)?(?:e[-+]?\d+)?$|^0[ox]/i.test(text);
}
