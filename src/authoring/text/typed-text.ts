import { inOneLine } from '../../diagnostics/index.ts';
import { replaceUnseen } from '../../printing/index.ts';

/** The longest text that is taken, in UTF-16 code units: more than any quotation. */
const LONGEST = 10_000;

/** A text that somebody typed, as it goes into a file; or why it cannot. */
export type TypedText =
  | { readonly text: string; readonly problem?: never }
  | { readonly text?: never; readonly problem: string };

/** The same for words that are compared with others: they have a letter or a digit. */
export function typedWords(typed: string): TypedText {
  const words = typedText(typed);
  return words.problem === undefined && !/[\p{L}\p{N}]/u.test(words.text) ? { problem: 'It has no word.' } : words;
}

/** A text on one line, composed, without space around it. Characters that nobody sees are refused, not dropped in silence. */
export function typedText(typed: string): TypedText {
  if (typed.length > LONGEST) return { problem: `It is longer than ${LONGEST.toLocaleString('en')} characters.` };
  if (/\p{Cs}/u.test(typed)) return { problem: 'It holds half a character.' };
  const text = inOneLine(typed.normalize('NFC'));
  if (text === '') return { problem: 'It is empty.' };
  if (replaceUnseen(text, () => '') !== text || /\p{Noncharacter_Code_Point}/u.test(text))
    return { problem: 'It holds a character that nobody sees, such as a control character.' };
  return { text };
}
