import type { QuoteNote } from '../quote-match.ts';

const WORDS: Readonly<Record<QuoteNote['kind'], string>> = {
  gap: 'left out',
  bracket: 'in brackets, in place of',
  letters: 'letters changed, in the text',
  sic: 'remark of the quoter',
  emphasis: 'remark of the quoter',
  case: 'other letter case, in the text',
  'vowel-signs': 'other vowel signs, in the text',
  'letter-shapes': 'other shapes of letters, in the text',
  digits: 'other digits, in the text',
  punctuation: 'other punctuation, in the text',
  'line-break': 'broken over a line in the text',
  'page-break': 'the text has the edge of a page between',
  footnote: 'the text has a note between',
  interruption: 'the text has words between that are not the speaker’s',
  'cut-inside-phrase': 'left out of a phrase',
};

/** A note for people, with the words of the quotation and of the text. */
export function noteInWords({ kind, quote, text }: QuoteNote): string {
  const [ours, theirs] = [quote, text].map((words) => (words === '' ? '' : ` “${words}”`));
  return `${(ours ?? '').trim()} ${WORDS[kind]}${theirs === '' && kind === 'bracket' ? ' nothing' : (theirs ?? '')}`.trim();
}
