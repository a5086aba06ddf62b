/** A line of fields that tabs divide, as what a build knows is kept: one thing a line, so that a later one can be added. */
export function lineOf(fields: readonly string[]): string {
  return `${fields.map(escaped).join('\t')}\n`;
}

/** The fields of a line without its end. */
export function fieldsOf(line: string): readonly string[] {
  const fields = line.split('\t');
  return line.includes('\\') ? fields.map(unescaped) : fields;
}

/** The first field of a line, by which it is known, as it was before it was written. */
export function keyOf(field: string): string {
  return unescaped(field);
}

/** Tells the lines of a text: their first fields, and what follows these; one that is blank says nothing. */
export function readLines(text: string, tell: (key: string, rest: string) => void): void {
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const tab = text.indexOf('\t', start);
    const isBare = tab === -1 || tab >= end;
    if (!isBare) tell(keyOf(text.slice(start, tab)), text.slice(tab + 1, end));
    start = end + 1;
  }
}

const SPECIAL = /[\\\t\n]/g;
const SIGNS: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n' };
const MEANT: Readonly<Record<string, string>> = { '\\\\': '\\', '\\t': '\t', '\\n': '\n' };

function escaped(field: string): string {
  return field.replace(SPECIAL, (sign) => SIGNS[sign] ?? sign);
}

function unescaped(field: string): string {
  return field.includes('\\') ? field.replace(/\\[\\tn]/g, (sign) => MEANT[sign] ?? sign) : field;
}
