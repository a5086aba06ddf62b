import { shorten } from '../../diagnostics/index.ts';
import type { YamlFinding } from '../finding.ts';
import type { Place } from './place.ts';
import type { ParserError } from '../careful/scan.ts';
import { lineEndAt, type TextLines } from '../text-lines.ts';

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
function nestedMap(lines: TextLines, { start, end, shown }: Place): YamlFinding {
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
    hint: 'Put the text in quotes.',
  };
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
