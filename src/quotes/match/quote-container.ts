import { CHANGE_SIGN, CLOSING_SIGN, GAP_SIGN, OPENING_SIGN } from '../text/characters.ts';
import { matchQuote } from './match-quote.ts';
import { parseQuote, type ChangedPiece, type Piece } from '../quotation/parse-quote.ts';
import type { QuoteMatch } from '../quote-match.ts';
import { indexText } from '../text/text-index.ts';
import { normalForm } from '../text/normal-form.ts';

/** A quotation, of which others may be parts. */
interface QuoteContainer {
  /** Whether another quotation is a part of it. */
  readonly contains: (part: string) => boolean;
  /** How one that is no part of it differs from the nearest words; undefined if that cannot be told. */
  readonly differenceOf: (part: string) => Pick<QuoteMatch, 'result' | 'difference'>;
}

/**
 * Makes ready a quotation that has editorial marks of its own, to look for others in it: by the same grammar, where a mark of
 * the whole stays a mark in the part, and only marked letters may change their case.
 */
export function quoteContainer(whole: string, language?: string): QuoteContainer {
  const index = indexText(marked(whole), { language });
  return {
    contains: (part) => {
      if (!parseQuote(normalForm(part, 'NFC')).some(({ kind }) => kind === 'word' || kind === 'changed')) return false;
      // Its marks may be those of the whole, or its own.
      return [marked(part), part].some((read) => isLawful(matchQuote(index, read, { fewestWords: 1 }), index.text));
    },
    // The words are told as they are written, with the marks that somebody sees.
    differenceOf: (part) => matchQuote(indexText(whole, { language }), part, { fewestWords: 1 }),
  };
}

/** Whether a part was found, and nothing was done silently to words that are in the same file. */
function isLawful({ result, notes, start = 0 }: QuoteMatch, text: string): boolean {
  if (result !== 'exact' && result !== 'edited') return false;
  if (notes.some(({ kind }) => kind === 'case')) return false;
  // Words that lie within a bracket are the quoter's, not the speaker's.
  const before = text.slice(0, start);
  return before.lastIndexOf(OPENING_SIGN) <= before.lastIndexOf(CLOSING_SIGN);
}

/** A quotation with its marks as words of their own. */
function marked(quote: string): string {
  const written = normalForm(quote.replaceAll(/[\uE000-\uE003]/g, ''), 'NFC');
  let at = 0;
  let text = '';
  for (const piece of parseQuote(written)) {
    const sign = signOf(piece, written);
    if (sign === undefined) continue;
    text += written.slice(at, piece.start) + sign;
    at = piece.end;
  }
  return text + written.slice(at);
}

function signOf(piece: Piece, quote: string): string | undefined {
  if (piece.kind === 'word') return undefined;
  if (piece.kind === 'gap') return ` ${GAP_SIGN} `;
  if (piece.kind === 'changed') return changedWord(piece);
  return ` ${OPENING_SIGN} ${quote.slice(piece.start + 1, piece.end - 1)} ${CLOSING_SIGN} `;
}

/** `[T]he` is the word, for only its case was changed; `live[d]` is not the word that was said. */
function changedWord({ parts }: ChangedPiece): string {
  const [first, ...rest] = parts;
  if (first?.bracketed && first.letters.length === 1 && !rest.some(({ bracketed }) => bracketed)) {
    return parts.map(({ letters }) => letters).join('');
  }
  return parts
    .map(({ letters, bracketed }) => (bracketed ? `${CHANGE_SIGN}${letters}${CHANGE_SIGN}` : letters))
    .join('');
}
