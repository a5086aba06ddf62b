import type { Alignment } from './align.ts';
import type { QuoteMatch } from '../quote-match.ts';
import type { TextIndex } from '../text/text-index.ts';

const CONTEXT = 32;

/** Where an alignment is in the text, with what is around it. */
export function placeOf(
  index: TextIndex,
  { spans }: Alignment,
): Required<Pick<QuoteMatch, 'start' | 'end' | 'before' | 'after'>> {
  const { text, tokens } = index;
  const start = tokens.starts[spans[0]?.from ?? 0] ?? 0;
  const end = tokens.ends[(spans.at(-1)?.to ?? 1) - 1] ?? start;
  return {
    start,
    end,
    before: text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\uDC00-\uDFFF]/, ''),
    after: text.slice(end, end + CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
  };
}
