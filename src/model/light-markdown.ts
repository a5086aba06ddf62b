/** What a pass over a text counts. */
interface Signs {
  /** Signs of ASCII that are no letters, digits or blanks, and line ends. */
  signs: number;
  /** The most of them in one line. */
  mostInLine: number;
  /** Brackets at the beginning of a line, which may define an address. */
  definitions: number;
  /** The longest stretch without an empty line. */
  longest: number;
  /** What the unbroken rows of signs and letters cost at most. */
  rows: number;
  /** The longest row of blanks. */
  blanks: number;
}

const NEWLINE = 0x0a;
const AT = 0x40;
const BRACKET = 0x5b;
const GREATER = 0x3e;
const BLANK = 0x20;
const TAB = 0x09;

/** The most that the parts of a text can take to be read as Markdown: never less than the careful estimate, and quick. */
export function mostEffort(text: string): {
  readonly effort: number;
  readonly mostInLine: number;
  readonly blanks: number;
} {
  const { signs, mostInLine, definitions, longest, rows, blanks } = signsOf(text);
  return { effort: (4 * signs + 1) * longest + definitions * text.length + rows, mostInLine, blanks };
}

function signsOf(text: string): Signs {
  const found: Signs = { signs: 0, mostInLine: 0, definitions: 0, longest: 0, rows: 0, blanks: 0 };
  let [inLine, inRow, row, blanks, paragraph] = [0, 0, 0, 0, 0];
  let [isAtStart, hasAt] = [true, false];
  for (let at = 0; at <= text.length; at += 1) {
    const code = at === text.length ? NEWLINE : text.charCodeAt(at);
    if (code > BLANK && code < 0x7f) {
      row += 1;
      blanks = 0;
      if (!isWord(code)) {
        found.signs += 1;
        inLine += 1;
        inRow += 1;
        if (code === AT) hasAt = true;
        if (code === BRACKET && isAtStart) found.definitions += 1;
      }
      if (code !== GREATER) isAtStart = false;
      continue;
    }
    if (row > 0) {
      found.rows += row * (hasAt ? row : inRow);
      [row, inRow, hasAt] = [0, 0, false];
    }
    if (code === NEWLINE) {
      found.signs += 1;
      found.mostInLine = Math.max(found.mostInLine, inLine);
      if (text.charCodeAt(at - 1) === NEWLINE || at === text.length) {
        found.longest = Math.max(found.longest, at - paragraph);
        paragraph = at;
      }
      [inLine, blanks, isAtStart] = [0, 0, true];
    } else if (code === BLANK || code === TAB) {
      blanks += 1;
      found.blanks = Math.max(found.blanks, blanks);
    } else [blanks, isAtStart] = [0, false];
  }
  return found;
}

function isWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
