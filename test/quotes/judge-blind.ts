import { readdirSync, readFileSync } from 'node:fs';
import { indexText, matchQuote, type QuoteMatch } from '../../src/quotes/index.ts';

/** `honest` passes; a `cut` inside a phrase is refused or warned of; what is `false` is refused. */
type Label = 'honest' | 'cut' | 'false';

/** A quotation, as whoever wrote it labelled it. */
interface Quotation {
  readonly quote: string;
  readonly label: Label;
  readonly kind: string;
  readonly why: string;
}

interface Text {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly quotations: readonly Quotation[];
}

/** What matching says of a quotation of a blind set. */
export interface Judged extends Quotation {
  readonly id: string;
  readonly language: string;
  readonly match: QuoteMatch;
  readonly outcome: 'passes' | 'warned' | 'refused';
}

/** The blind sets: their writers saw neither the matcher, its word lists, nor earlier sets. */
export const BLIND_SETS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'] as const;

/** Judges all quotations of a set. */
export function judgeBlind(set: string): readonly Judged[] {
  const folder = `test/quotes/blind/${set}`;
  return readdirSync(folder).flatMap((file) => {
    const texts: readonly Text[] = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
    return texts.flatMap(({ id, language, text, quotations }) => {
      const index = indexText(text, { language });
      return quotations.map((quotation) => {
        const match = matchQuote(index, quotation.quote);
        return { ...quotation, id, language, match, outcome: outcomeOf(match) };
      });
    });
  });
}

function outcomeOf({ result, warnings }: QuoteMatch): Judged['outcome'] {
  if (result !== 'exact' && result !== 'edited') return 'refused';
  return warnings.length > 0 ? 'warned' : 'passes';
}

/** Whether the outcome is other than the label asks. */
export function isMiss({ label, outcome }: Pick<Judged, 'label' | 'outcome'>): boolean {
  if (label === 'honest') return outcome !== 'passes';
  return label === 'cut' ? outcome === 'passes' : outcome !== 'refused';
}
