export { quoteContainer } from './quote-container.ts';
export { matchQuote, type MatchOptions } from './match-quote.ts';
export { normalForm } from './normal-form.ts';
export { noteInWords } from './note-in-words.ts';
export type {
  DifferenceKind,
  NoteKind,
  QuoteDifference,
  QuoteMatch,
  QuoteNote,
  QuoteResult,
  QuoteWarning,
} from './quote-match.ts';
export { indexText, type TextIndex } from './text-index.ts';
