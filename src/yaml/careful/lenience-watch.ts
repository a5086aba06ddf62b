import { shorten } from '../../diagnostics/index.ts';
import type { CST } from 'yaml';
import type { YamlFinding } from '../finding.ts';
import { lineEndAt, lineStartAt, type TextLines } from '../text-lines.ts';

interface Lexeme {
  readonly source: string;
  readonly type: string | null;
  readonly start: number;
}

/** Finds what package `yaml` 2.9.1 accepts although YAML does not. */
export type LenienceWatch = (lexeme: Lexeme, stack: readonly CST.Token[]) => YamlFinding | undefined;

/** Watches for a colon on the line below its key, and for texts that go on at the indentation of their key. */
export function lenienceWatch(lines: TextLines): LenienceWatch {
  let hasComplexKey = false;
  return (lexeme, stack) => {
    const { source, type, start } = lexeme;
    if (type === 'explicit-key-ind') hasComplexKey = true;
    if (type === 'map-value-ind' && !hasComplexKey) return lonelyColon(lines, start, stack);
    const isText = type === 'text' || type === 'double-quoted-scalar' || type === 'single-quoted-scalar';
    return isText && source.includes('\n') ? shallowText(lines, lexeme, stack) : undefined;
  };
}

/** `port\n  : Alda` reads as a pair in package `yaml`. Inside brackets it is one. */
function lonelyColon(lines: TextLines, start: number, stack: readonly CST.Token[]): YamlFinding | undefined {
  const before = lines.text.slice(lineStartAt(lines, start), start);
  if (before.trim() !== '' || stack.some(({ type }) => type === 'flow-collection')) return undefined;
  return {
    rule: 'plain-yaml',
    message: 'The key before this colon is missing on its line.',
    hint: 'Write “key: value” on one line. If the colon belongs to a text, put the text in quotes.',
    start,
    end: start + 1,
  };
}

/** A comment without indentation and without a space (`#x`) above a text makes package `yaml` forget its indentation. */
function shallowText(
  lines: TextLines,
  { source, start }: Lexeme,
  stack: readonly CST.Token[],
): YamlFinding | undefined {
  if (stack.at(-1)?.type === 'block-scalar') return undefined;
  const parent = stack.findLast(({ type }) => type === 'block-map' || type === 'block-seq');
  const indent = parent && 'indent' in parent ? parent.indent : -1;
  // A text that is itself not indented enough is a key over several lines, which package `yaml` does refuse.
  if (start - lineStartAt(lines, start) <= indent) return undefined;
  const shallow = /\n *(?=[^\s])/gu;
  for (const { 0: margin, index } of source.matchAll(shallow)) {
    if (margin.length - 1 > indent) continue;
    const at = start + index + margin.length;
    return {
      rule: 'yaml',
      message: `The line “${shorten(lines.text.slice(at, lineEndAt(lines, at)))}” is not indented enough to continue the text above.`,
      hint: 'Indent it more than the key of the text.',
      start: at,
      end: lineEndAt(lines, at),
    };
  }
  return undefined;
}
