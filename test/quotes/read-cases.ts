// Reads a file of hand-made cases: `@ language`, a text up to `---`, then a line a case: kind | result | quotation.
import { readFileSync } from 'node:fs';
import type { QuoteResult } from '../../src/quotes/index.ts';

/** A quotation of a text, and how it should be judged. */
export interface Case {
  readonly language: string;
  readonly text: string;
  readonly kind: string;
  readonly result: QuoteResult;
  readonly quote: string;
}

export function readCases(path: string): readonly Case[] {
  return readFileSync(path, 'utf8')
    .split(/^@ /m)
    .slice(1)
    .flatMap((part) => {
      const [head = '', list = ''] = part.split('\n---\n');
      const language = head.slice(0, head.indexOf('\n'));
      const text = unescaped(head.slice(head.indexOf('\n') + 1));
      return list
        .split('\n')
        .filter((line) => line.includes(' | '))
        .map((line) => {
          const [kind = '', result = '', ...quote] = line.split(' | ');
          return {
            language,
            text,
            kind: kind.trim(),
            result: result.trim() as QuoteResult,
            quote: unescaped(quote.join(' | ')),
          };
        });
    });
}

function unescaped(text: string): string {
  return text.replaceAll('\\n', '\n').replaceAll('\\f', '\f');
}
