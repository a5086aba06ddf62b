export { GRAMMAR } from './grammar-version.ts';
export { quoteContainer } from './match/quote-container.ts';
export { matchQuote, type MatchOptions } from './match/match-quote.ts';
export { wordsOfVersions, type Guard, type TextWord } from './guards/guarded-words.ts';
export { normalForm } from './text/normal-form.ts';
export { hintFor } from './explain/hint-for.ts';
export { noteInWords } from './explain/note-in-words.ts';
export type { QuoteDifference, QuoteMatch, QuoteNote, QuoteResult, QuoteWarning } from './quote-match.ts';
export { indexText, type TextIndex } from './text/text-index.ts';
