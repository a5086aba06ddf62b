import { CST, Lexer } from 'yaml';

/** The smallest piece of a file that means something, as package `yaml` cuts it. */
export interface Lexeme {
  readonly source: string;
  readonly type: CST.TokenType | 'text' | null;
  readonly start: number;
}

/** Adds place and type to what the lexer yields; the text of a scalar follows a marker and has no type of its own. */
export function* lexemes(text: string): Generator<Lexeme> {
  let start = 0;
  let afterMarker = false;
  for (const source of new Lexer().lex(text)) {
    const type: Lexeme['type'] = afterMarker ? 'text' : CST.tokenType(source);
    yield { source, type, start };
    afterMarker = type === 'scalar';
    const isMarker = type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end';
    if (!isMarker) start += source.length;
  }
}
