import { indexText, matchQuote, type TextIndex } from '../quotes/index.ts';

/** Whether a quotation is in a text, by the grammar of editorial marks. */
export function wordsStandIn(quote: string, text: string): boolean {
  return placeIn(indexText(text), quote) !== undefined;
}

/** Picks the paragraphs in which the words of quotations stand, even where a quotation goes on in the next. */
export function paragraphsWith(quotations: readonly string[]): (paragraphs: readonly string[]) => ReadonlySet<number> {
  return (paragraphs) => {
    let length = 0;
    const bounds = paragraphs.map((paragraph) => {
      const start = length;
      length += paragraph.length + BREAK.length;
      return { start, end: start + paragraph.length };
    });
    const index = indexText(paragraphs.join(BREAK));
    const places = quotations.flatMap((quotation) => placeIn(index, quotation) ?? []);
    const needed = bounds.flatMap(({ start, end }, number) =>
      places.some((place) => start < place.end && end > place.start) ? [number] : [],
    );
    return new Set(needed);
  };
}

const BREAK = '\n\n';

function placeIn(index: TextIndex, quote: string): { readonly start: number; readonly end: number } | undefined {
  const { result, start, end } = matchQuote(index, quote);
  if ((result !== 'exact' && result !== 'edited') || start === undefined || end === undefined) return undefined;
  return { start, end };
}
