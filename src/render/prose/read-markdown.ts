import { Marked, type MarkedToken, type Token, type TokenizerExtension, type Tokens } from 'marked';

import { isWithinBounds } from './within-bounds.ts';

/** A citation as it stands in the text: `[@a; @b]`. */
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

const marked: Marked = new Marked({ gfm: true, extensions: [citation] });

/** The tokens of a Markdown text; none where reading it could take too long. */
export function readMarkdown(markdown: string): readonly Token[] | undefined {
  if (!isWithinBounds(markdown)) return undefined;
  try {
    return marked.lexer(markdown);
  } catch {
    // Whatever a hostile text does to the parser, the page shows it as plain text.
    return undefined;
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
