/** What ends a line, by RFC 4180. */
export const LINE_END = '\r\n';

/** Rows as RFC 4180 has them: lines end in CR LF, a cell is quoted where it must be. */
export function csv(rows: readonly (readonly (string | undefined)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}${LINE_END}`).join('');
}

/** Programs for tables take a cell that begins like this for a formula, which could send data away. */
const FORMULA = /^[=+\-@\t\r]/;

/** What can stand in a cell as it is, and most often does. */
const PLAIN = /^(?:[A-Za-z0-9][\u0020!\u0023-\u002b\u002d-\u007e]*)?$/;

/** An apostrophe before what looks like a formula makes it text in every program, and is seen by all who read the file otherwise. */
function cell(text = ''): string {
  if (PLAIN.test(text)) return text;
  const plain = text.replace(/[^\P{Cc}\t\n\r]/gu, '\ufffd');
  const safe = FORMULA.test(plain.trimStart()) || FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
