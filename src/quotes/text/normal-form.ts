/** So many marks behind one letter are put in order together; Unicode's stream-safe format (UAX #15) allows no more. */
const MOST_MARKS = 30;
/** What Unicode puts in order behind a letter: the marks, and two letters of half the usual width that become marks. */
const LONG_ROW = /[\p{M}\uFF9E\uFF9F]{30}/u;
const PIECES = /[\p{M}\uFF9E\uFF9F]{1,30}|[^\p{M}\uFF9E\uFF9F]{1,1000}/gu;

type Form = 'NFC' | 'NFD' | 'NFKC' | 'NFKD';

/**
 * The Unicode form of a text, in time that grows with its length. To put the marks behind one letter in order takes
 * the square of their number, so that of a longer row than any writing has, each part is put in order by itself.
 */
export function normalForm(text: string, form: Form): string {
  if (text.length <= MOST_MARKS || !LONG_ROW.test(text)) return text.normalize(form);
  return (text.match(PIECES) ?? []).map((piece) => piece.normalize(form)).join('');
}
