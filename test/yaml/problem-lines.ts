import type { YamlResult } from '../../src/yaml/index.ts';
import type { Span } from '../../src/diagnostics/index.ts';

/** The problems of a file, one a line: `line:col-line:col rule message`, with hints and related places below. */
export function problemLines(result: YamlResult): string {
  const said = result.problems.flatMap(({ span, rule, message, hint, related }) => [
    `${place(span)} ${rule} ${message}`,
    ...(hint === undefined ? [] : [`    → ${hint}`]),
    ...(related ?? []).map((other) => `    ↳ ${place(other.span)} ${other.message}`),
  ]);
  return said.length === 0 ? 'no problem' : said.join('\n');
}

/** A span as `line:col-line:col`. */
export function place({ start, end }: Span): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}
