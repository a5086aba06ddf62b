import type { Alignment } from '../match/align.ts';
import type { Span } from '../text/span.ts';
import type { Edge } from '../guards/edge.ts';
import type { Piece } from '../quotation/parse-quote.ts';
import type { Pattern } from '../quotation/pattern.ts';
import type { LeftOut } from '../quote-match.ts';
import { isSign } from '../text/borders.ts';
import type { TextIndex } from '../text/text-index.ts';

/** More words are not shown to a reader at once; a sign is half a word. */
const MOST_WORDS = 60;
const MOST_SIGNS = 120;

interface Standing extends Pick<Alignment, 'spans'> {
  readonly edges: readonly Edge[];
}

/** What the gaps and brackets of a quotation stand for, in their order. */
export function leftOutOf(
  index: TextIndex,
  quote: string,
  { links, runs }: Pattern,
  { spans, edges }: Standing,
): readonly LeftOut[] {
  const first = runs[0]?.pieces[0]?.start ?? 0;
  const ofEdge = ({ pieces, hidden }: Edge): readonly LeftOut[] => leftOut(index, quote, pieces, hidden);
  const isLeading = ({ pieces }: Edge): boolean => (pieces[0]?.start ?? 0) < first;
  return [
    ...edges.filter(isLeading).flatMap(ofEdge),
    ...links.flatMap(({ pieces }, at) =>
      leftOut(index, quote, pieces, { from: spans[at]?.to ?? 0, to: spans[at + 1]?.from ?? 0 }),
    ),
    ...edges.filter((edge) => !isLeading(edge)).flatMap(ofEdge),
  ];
}

function leftOut(index: TextIndex, quote: string, pieces: readonly Piece[], hidden: Span): readonly LeftOut[] {
  const [first] = pieces;
  if (
    hidden.to <= hidden.from ||
    first === undefined ||
    !pieces.some(({ kind }) => kind === 'gap' || kind === 'insert')
  )
    return [];
  return [{ mark: quote.slice(first.start, pieces.at(-1)?.end), words: hiddenWords(index, hidden) }];
}

/** The words that a mark stands for, cut where they are too many. */
export function hiddenWords(index: TextIndex, { from, to }: Span): string {
  const { text, tokens } = index;
  const end = Math.min(to, from + (isSign(index, from) ? MOST_SIGNS : MOST_WORDS));
  const words = text
    .slice(tokens.starts[from], tokens.ends[end - 1])
    .replaceAll(/\s+/gu, ' ')
    .slice(0, 1000);
  return end < to ? `${words} …` : words;
}
