import { shorten } from '../../diagnostics/index.ts';
import type { YamlFinding } from '../finding.ts';
import type { Place } from './place.ts';
import type { ParserError } from '../careful/scan.ts';
import type { TextLines } from '../text-lines.ts';

const IN_QUOTES = 'If it belongs to the text, put the text in quotes.';

/** What an error inside a line means: an unlucky character, text after a quote, a comma. */
export function explainValue(lines: TextLines, error: ParserError, place: Place): YamlFinding | undefined {
  const { start, end, shown } = place;
  const whole = { rule: 'yaml', start, end } as const;
  const exact = { rule: 'yaml', start: error.start, end: Math.max(error.end, error.start + 1) } as const;
  switch (error.code) {
    case 'BAD_SCALAR_START':
      return {
        ...whole,
        message: `“${shown}” begins with “${lines.text.charAt(start)}”, which has a special meaning in YAML.`,
        hint: hintForStart(place),
      };
    case 'BAD_DQ_ESCAPE':
      return {
        ...exact,
        end: exact.start + 2,
        message: `“${shorten(lines.text.slice(exact.start, exact.start + 2))}” is not an escape that YAML knows.`,
        hint: 'Write \\\\ for a backslash, or put the text in single quotes, where a backslash is an ordinary character.',
      };
    case 'KEY_OVER_1024_CHARS':
      return {
        ...whole,
        message: `The key “${shown}” is longer than 1,024 characters.`,
        hint: 'If this is text and not a key, put it in quotes.',
      };
    case 'BLOCK_IN_FLOW':
      return {
        ...whole,
        message: `“${shown}” begins a list or map of its own inside brackets.`,
        hint: 'Inside brackets, write lists as [a, b] and maps as {key: value}. If this is text, put it in quotes.',
      };
    default:
      break;
  }
  const { message } = error;
  if (message.startsWith('Comments must be separated')) {
    return {
      ...exact,
      message: 'A comment needs a space before its #.',
      hint: `Add a space before the #. ${IN_QUOTES}`,
    };
  }
  return (
    explainBullet(place) ??
    explainIndicator(message, place) ??
    explainComma(message, place) ??
    explainTrailing(message, place)
  );
}

function hintForStart({ before, shown }: Place): string {
  return before.trimEnd().endsWith('[') && shown.startsWith('@')
    ? 'If this is a text that begins with a citation, put the whole text in quotes, from the “[” on; or write `|` after the key, and the text on the next line, indented.'
    : 'Put the text in quotes.';
}

/** Word processors make a dash or a bullet of the hyphen before an entry. */
function explainBullet({ start, before, shown }: Place): YamlFinding | undefined {
  const [, margin, sign] = /^([ \t]*)([–—−•·‣])[ \t]/u.exec(before + shown) ?? [];
  if (margin === undefined || sign === undefined) return undefined;
  const at = start - before.length + margin.length;
  return {
    rule: 'yaml',
    isStructural: true,
    start: at,
    end: at + sign.length,
    message: `This line begins with “${sign}”, which is not the hyphen that begins an entry of a list.`,
    hint: 'Write a hyphen and a space in its place: “- ”.',
  };
}

/** `|`, `>` and `-` that are meant as text, or are in the wrong line. */
function explainIndicator(message: string, place: Place): YamlFinding | undefined {
  const { start, end, shown } = place;
  const whole = { rule: 'yaml', start, end } as const;
  if (message.startsWith('Not a YAML token')) {
    return {
      ...whole,
      message: `“${shown}” is on the same line as “|” or “>”; the text begins on the next line.`,
      hint: 'Put it on the next line, indented. If the | or > belongs to the text, put the text in quotes.',
    };
  }
  if (message.startsWith('Block scalar header')) {
    const word = place.before.slice(Math.max(place.before.lastIndexOf(' '), place.before.lastIndexOf('\t')) + 1);
    const sign = /[|>]\S*/u.exec(word)?.[0] ?? '';
    return {
      ...whole,
      start: start - sign.length,
      message: `“${shorten(sign + shown)}” begins with “${sign.charAt(0)}”, which announces a text on the lines below.`,
      hint: 'If this is the text, put it in quotes. Otherwise put the text on the next line, indented.',
    };
  }
  if (/Unexpected block-seq-ind on same line/u.test(message)) {
    return {
      ...whole,
      message: 'A list cannot begin on the same line as its key.',
      hint: 'Put “- …” on the next line, indented. If the dash belongs to the text, put the text in quotes.',
    };
  }
  return undefined;
}

function explainComma(message: string, { start, end, shown }: Place): YamlFinding | undefined {
  const place = { rule: 'yaml', start, end } as const;
  if (/^Unexpected (?:, in|empty item)/u.test(message)) {
    const hint = `Delete the comma. ${IN_QUOTES}`;
    return { ...place, end: start + 1, message: 'There is one comma too many inside these brackets.', hint };
  }
  if (/^Missing (?:, between|, or :)/u.test(message)) {
    const hint = 'Add a comma between the items. If this is one text, put it in quotes.';
    return { ...place, message: `A comma is missing before “${shown}”.`, hint };
  }
  if (message.startsWith('Missing space after :')) {
    return { ...place, message: `A space is missing after the colon in “${shown}”.`, hint: 'Write “key: value”.' };
  }
  return undefined;
}

function explainTrailing(message: string, { start, end, shown, before }: Place): YamlFinding | undefined {
  if (!/^Unexpected .* (?:at node end|in YAML|in collection|token)/u.test(message)) return undefined;
  const last = before.trimEnd().slice(-1);
  const place = { rule: 'yaml', start, end } as const;
  if (last === '"') {
    return {
      ...place,
      message: `The quoted text ends before “${shown}”.`,
      hint: 'Write \\" for a double quote inside double quotes, or put the whole text in single quotes.',
    };
  }
  if (last === "'") {
    return {
      ...place,
      message: `The quoted text ends before “${shown}”.`,
      hint: "Write '' for an apostrophe inside single quotes, or put the whole text in double quotes.",
    };
  }
  if (last === ']' || last === '}') {
    return {
      ...place,
      message: `“${shown}” follows after the closing bracket.`,
      hint: 'If the brackets belong to the text, put the whole text in quotes.',
    };
  }
  return undefined;
}
