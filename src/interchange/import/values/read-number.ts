import { asciiDigits } from './digits.ts';

/** A number of a rating, or why a text is none; `of` is the best value, where the text names it: `3/5`. */
export type ReadNumber = { readonly number: number; readonly of?: number } | { readonly problem: string };

/** Nobody rates on a scale that is larger. */
const MOST = 1_000_000;

/** Reads a number as people write it: `4`, `4.5`, `4,5`, `3/5`, `3 out of 5`, `80 %`. */
export function readNumber(text: string): ReadNumber {
  const plain = asciiDigits(text).trim().replaceAll('−', '-');
  const [, first, second] =
    /^([+-]?\d{1,30}(?:[.,]\d{1,30})?)(?:\s*(?:\/|out of|of|von|de|sur)\s*(\d{1,30}(?:[.,]\d{1,30})?)|\s*(?:%|stars?))?$/i.exec(
      plain,
    ) ?? [];
  if (first === undefined)
    return { problem: /^[+-]?[\d.,e+-]{1,}$/i.test(plain) && /\d/.test(plain) ? TOO_LARGE : 'This is not a number.' };
  const [number, of] = [valueOf(first), second === undefined ? undefined : valueOf(second)];
  if (Math.abs(number) > MOST || (of ?? 0) > MOST) return { problem: TOO_LARGE };
  return plain.endsWith('%') ? { number, of: 100 } : { number, of };
}

const TOO_LARGE = 'This is not a number that a rating can have.';

function valueOf(text: string): number {
  return Number(text.replace(',', '.'));
}
