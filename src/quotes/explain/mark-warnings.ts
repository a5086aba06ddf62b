import type { Alignment } from '../match/align.ts';
import type { Edge } from '../guards/edge.ts';
import type { LinkDoubt } from '../guards/judge-link.ts';
import type { Piece } from '../quotation/parse-quote.ts';
import type { Pattern } from '../quotation/pattern.ts';
import type { QuoteWarning } from '../quote-match.ts';
import type { TextIndex } from '../text/text-index.ts';
import { hiddenWords } from './left-out.ts';
import { shortened } from './shortened.ts';

interface Standing extends Pick<Alignment, 'spans'> {
  /** Of each link. */
  readonly doubts: readonly (LinkDoubt | undefined)[];
  readonly edges: readonly Edge[];
}

/** What a reader should look at in what the marks of a quotation stand for. */
export function markWarnings(
  index: TextIndex,
  quote: string,
  { links }: Pattern,
  { spans, doubts, edges }: Standing,
): readonly QuoteWarning[] {
  const ofLinks = doubts.flatMap((doubt, at): readonly QuoteWarning[] => {
    const hidden = { from: spans[at]?.to ?? 0, to: spans[at + 1]?.from ?? 0 };
    if (doubt === undefined) return [];
    const mark = markOf(quote, links[at]?.pieces ?? []);
    return [warning(doubt, mark, hidden.to > hidden.from ? hiddenWords(index, hidden) : '')];
  });
  const ofEdges = edges.flatMap(({ doubt, pieces, hidden }): readonly QuoteWarning[] => {
    if (doubt === undefined) return [];
    return [warning(doubt, markOf(quote, pieces), hidden.to > hidden.from ? hiddenWords(index, hidden) : '')];
  });
  return [...ofLinks, ...ofEdges];
}

function markOf(quote: string, pieces: readonly Piece[]): string {
  return shortened(quote.slice(pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0));
}

function warning(doubt: LinkDoubt, mark: string, words: string): QuoteWarning {
  if (doubt === 'bracket-replaces') {
    return {
      kind: 'bracket',
      message:
        words === ''
          ? `“${mark}” brings words that the text does not have there.`
          : `“${mark}” stands for “${words}”, which says something else.`,
    };
  }
  if (doubt === 'limits-what-stands') {
    return { kind: 'cut', message: `“${mark}” leaves out “${words}”, which may limit what is quoted.` };
  }
  return { kind: 'cut', message: `“${mark}” is cut out of a phrase; it leaves out “${words}”.` };
}
