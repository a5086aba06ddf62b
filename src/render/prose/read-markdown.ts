import { Marked, type MarkedToken, type Token, type TokenizerExtension, type Tokens } from 'marked';

import { unreadParts } from '../../model/index.ts';
import { countedSteps } from './counted-steps.ts';

/** A citation as it is in the text: `[@a; @b]`. */
export interface CitationToken {
  readonly type: 'citation';
  readonly raw: string;
  readonly ids: readonly string[];
}

const CITATION = /^\[@[^\s;[\]@]{1,100}(?:\s*;\s*@[^\s;[\]@]{1,100}){0,50}\]/;

const citation: TokenizerExtension = {
  name: 'citation',
  level: 'inline',
  // No `start`: marked's own text ends before every `[`, and searching ahead from each would take quadratic time.
  tokenizer: (text): (CitationToken & Tokens.Generic) | undefined => {
    const [raw] = CITATION.exec(text) ?? [];
    if (raw === undefined) return undefined;
    const ids = raw
      .slice(1, -1)
      .split(';')
      .map((part) => part.trim().slice(1));
    return { type: 'citation', raw, ids };
  },
};

const steps = countedSteps();
const marked: Marked = new Marked({ gfm: true, extensions: [citation, ...steps.extensions] });

/** A part of a Markdown text: its tokens, or the part itself where reading it could take too long. */
export type MarkdownPart = { readonly tokens: readonly Token[] } | { readonly tokens?: never; readonly text: string };

/** Reads a Markdown text; which of its parts are not read, `unreadParts` decides. */
export function readMarkdown(markdown: string): readonly MarkdownPart[] {
  const text = markdown.replaceAll(/\r\n?/g, '\n');
  const parts: MarkdownPart[] = [];
  let from = 0;
  for (const { start, end } of unreadParts(text)) {
    if (start > from) parts.push(readPart(text.slice(from, start)));
    parts.push({ text: text.slice(start, end) });
    from = end;
  }
  if (from < text.length) parts.push(readPart(text.slice(from)));
  return parts;
}

function readPart(text: string): MarkdownPart {
  try {
    steps.begin(text);
    return { tokens: marked.lexer(text) };
  } catch {
    // Whatever a hostile text does to the parser, the page shows it as plain text.
    return { text };
  }
}

/** Whether the token is a citation. */
export function isCitation(token: Token): token is CitationToken & Tokens.Generic {
  return token.type === 'citation';
}

/** Whether the token is one of marked's own. */
export function isMarkdown(token: Token): token is MarkedToken {
  return token.type !== 'citation';
}
