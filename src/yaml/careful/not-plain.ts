import { shorten } from '../../diagnostics/index.ts';
import type { YamlFinding } from '../finding.ts';
import { lineEndAt, type TextLines } from '../text-lines.ts';

interface Lexeme {
  readonly source: string;
  readonly type: string | null;
  readonly start: number;
}

/** A finding if a piece of the file is YAML, but not the plain part of YAML that fact checks use. */
export function notPlain(lines: TextLines, { source, type, start }: Lexeme): YamlFinding | undefined {
  const place = { rule: 'plain-yaml', start, end: start + source.length } as const;
  switch (type) {
    case 'anchor':
      return {
        ...place,
        message: `“${shorten(source)}” begins with “&”, which YAML reads as an anchor; anchors are not used here.`,
        hint: 'If the & belongs to the text, put the text in quotes. Otherwise delete the anchor.',
      };
    case 'alias':
      if (source === '*')
        return {
          ...place,
          isStructural: true,
          message: 'This “*” is not the hyphen that begins an entry of a list.',
          hint: 'Write a hyphen and a space in its place: “- ”. If the * belongs to a text, put the text in quotes.',
        };
      return {
        ...place,
        message: `“${shorten(source)}” begins with “*”, which YAML reads as an alias; aliases are not used here.`,
        hint: 'If the * belongs to the text, put the text in quotes. Otherwise write the value out.',
      };
    case 'tag':
      return {
        ...place,
        message: `“${shorten(source)}” begins with “!”, which YAML reads as a tag; tags are not used here.`,
        hint: 'If the ! belongs to the text, put the text in quotes. Otherwise delete the tag.',
      };
    case 'explicit-key-ind':
      return {
        ...place,
        message: 'A question mark followed by a space begins a complex key, which is not used here.',
        hint: 'Write “key: value”. If the question mark belongs to the text, put the text in quotes.',
      };
    case 'directive-line': {
      const line = shorten(lines.text.slice(start, lineEndAt(lines, start)));
      return {
        ...place,
        message: `The line “${line}” begins with “%”, which YAML reads as a directive; directives are not used here.`,
        hint: 'Delete the line, or put the text in quotes.',
      };
    }
    default:
      return undefined;
  }
}
