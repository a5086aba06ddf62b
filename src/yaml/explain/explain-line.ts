import { shorten } from '../../diagnostics/index.ts';
import type { YamlFinding } from '../finding.ts';
import type { Place } from './place.ts';
import type { ParserError } from '../careful/scan.ts';
import { rowAt } from './rows.ts';
import { lineEndAt, lineIndexAt, type TextLines } from '../text-lines.ts';

const COLON = /:(?=\s|$)/u;

/** What an error in the build of lines means: keys, list items and their indentation. */
export function explainLine(lines: TextLines, error: ParserError, place: Place): YamlFinding | undefined {
  const { start, end, shown } = place;
  const whole = { rule: 'yaml', isStructural: true, start, end } as const;
  const { code, message } = error;
  if (message.startsWith('Nested mappings')) return nestedMap(lines, place);
  if (code === 'MULTILINE_IMPLICIT_KEY' || message.startsWith('Implicit map keys need')) {
    const isValue = /:\s+$/u.test(place.before);
    return isValue ? deeperKey(lines, start) : notAPair(place);
  }
  if (/^(?:A block sequence may not|All sequence items must)/u.test(message)) {
    return {
      ...whole,
      message: `The list item “${shown}” is indented differently from its neighbours.`,
      hint: 'Give all items of one list the same number of spaces before the dash.',
    };
  }
  if (message.startsWith('Sequence item without')) {
    return {
      ...whole,
      message: `“${shown}” is among the items of a list, but does not begin with a dash.`,
      hint: 'Begin it with “- ”, or check its indentation.',
    };
  }
  if (message.startsWith('Block scalar')) {
    return {
      ...whole,
      message: `The line “${shown}” has the wrong indentation for the text that begins with “|” or “>”.`,
      hint: 'Indent every line of the text by the same number of spaces, more than its key.',
    };
  }
  if (message.startsWith('Block collection cannot start')) {
    return { ...whole, message: `“${shown}” is on the same line as “---”.`, hint: 'Put it on the next line.' };
  }
  if (code === 'BAD_INDENT') {
    return {
      ...whole,
      message: `The line “${shown}” is indented differently from the lines that it belongs with.`,
      hint: 'Give all keys of one map the same number of spaces. If this line continues a text, indent it more than the key.',
    };
  }
  if (/in YAML|at node end/u.test(message) && place.before.trim() === '') {
    return {
      ...whole,
      message: `The line “${shown}” does not fit what is above it.`,
      hint: 'Check its indentation: a key cannot follow list items or text at the same level.',
    };
  }
  return undefined;
}

/** `title: Minister: we did not`, or a key that is indented below a text. */
function nestedMap(lines: TextLines, { start, end, shown, before }: Place): YamlFinding {
  const value = lines.text.slice(start, end);
  if (!COLON.test(value)) return deeperKey(lines, start);
  const place = { rule: 'yaml', start, end } as const;
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'[^']*')/u.exec(value)?.[0];
  if (quoted !== undefined) {
    return {
      ...place,
      start: start + quoted.length,
      message: `The quoted text ends before “${shorten(value.slice(quoted.length))}”.`,
      hint: quoted.startsWith('"')
        ? 'Write \\" for a double quote inside double quotes, or put the whole text in single quotes.'
        : "Write '' for an apostrophe inside single quotes, or put the whole text in double quotes.",
    };
  }
  if (/^[“”„‟‘’‚«»]/u.test(value)) {
    return {
      ...place,
      message: `The curly quotes in ${shown} are ordinary characters to YAML, so its colon reads as another key.`,
      hint: 'Put the text in straight quotes: " at both ends.',
    };
  }
  return {
    ...place,
    message: `The text “${shown}” contains a colon followed by a space, which YAML reads as another key.`,
    hint: `Put the text in quotes${asItShouldBe(lines, { before, value, end })}.`,
  };
}

/** No hint shows a longer line, in UTF-16 units. */
const LONGEST_SHOWN = 160;

/** The line with its text in quotes, or where they belong. */
function asItShouldBe(
  lines: TextLines,
  { before, value, end }: { readonly before: string; readonly value: string; readonly end: number },
): string {
  // A comment, or a text that goes on below, ends elsewhere.
  if (/\s#/u.test(value) || goesOn(lines, end, before)) return ', from its beginning to its end';
  const quoted = /["\\]/u.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
  const line = `${before.trimStart()}${quoted}`;
  const sign = quoted.charAt(0);
  return line.length <= LONGEST_SHOWN && !line.includes('`')
    ? `: \`${line}\``
    : `: a ${sign} before its first word, and one behind its last`;
}

/** Whether the line below continues the text: it is indented deeper than the key. */
function goesOn(lines: TextLines, end: number, before: string): boolean {
  const below = rowAt(lines, lineIndexAt(lines, end) + 1);
  const indent = before.length - before.trimStart().length;
  return below !== undefined && below.indent > indent;
}

function deeperKey(lines: TextLines, from: number): YamlFinding {
  let start = from;
  let end = lineEndAt(lines, from);
  do {
    start = end + 1;
    end = lineEndAt(lines, start);
  } while (end < lines.text.length && !COLON.test(lines.text.slice(start, end)));
  const line = lines.text.slice(start, end);
  const indent = line.length - line.trimStart().length;
  return {
    rule: 'yaml',
    isStructural: true,
    message: `“${shorten(line)}” is indented deeper than the line above it, which already has a value.`,
    hint: 'Indent it like its neighbours. If it continues the text above, put the whole text in quotes.',
    start: Math.min(start + indent, lines.text.length),
    end: Math.min(start + line.trimEnd().length, lines.text.length),
  };
}

function notAPair({ start, end, shown }: Place): YamlFinding {
  const place = { rule: 'yaml', isStructural: true, start, end } as const;
  const [, key, rest] = /^([\p{L}\p{N}_-]+):(?!\/\/)(\S.*)/u.exec(shown) ?? [];
  if (key !== undefined && rest !== undefined) {
    return {
      ...place,
      message: `A space is missing after the colon in “${shown}”.`,
      hint: `Write “${shorten(`${key}: ${rest}`)}”.`,
    };
  }
  if (/^-(?:\s|$)/u.test(shown)) {
    return {
      ...place,
      message: `The list item “${shown}” does not fit what is above it.`,
      hint: 'A list goes below a key that has no other value. Check the indentation.',
    };
  }
  return {
    ...place,
    message: `The line “${shown}” is not a pair of key and value.`,
    hint: 'Write “key: value”. If the line continues the text above, indent it more than the key of that text.',
  };
}
