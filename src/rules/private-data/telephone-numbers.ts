import type { PrivateDatum } from './private-datum.ts';
import { wordListsFor, type WordLists } from '../words/index.ts';

/** Country codes of ITU-T E.164 in ranges of one, two and three digits. Free and special services (800, 808, 870, 979 …) are left out. */
const COUNTRY =
  '(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|21[1368]|2[2-6]\\d|29[0-9]|35\\d|37\\d|38[0-9]|42[0-9]|50\\d|59\\d|6[789]\\d|85[0-9]|88[06]|96\\d|97[0-7]|99\\d)';
/** Digits in groups, parted by what people part them with. */
const REST = '(?:[ \\u00a0./-]{0,2}(?:\\(\\d{1,4}\\)|\\d)){6,13}';
const INTERNATIONAL = new RegExp(
  `(?<![A-Za-z\\p{N}+])(?:\\+|00(?=[1-9]))[ ]?${COUNTRY}${REST}(?![A-Za-z\\p{N}]|[.,][\\p{N}])`,
  'gu',
);

interface National {
  readonly forms: RegExp | undefined;
  readonly announced: RegExp;
}

const NATIONAL = new WeakMap<WordLists, National>();

/** Telephone numbers in a text whose digits are ASCII: international ones, and those of the language. */
export function telephoneNumbersIn(text: string, language: string): readonly PrivateDatum[] {
  const lists = wordListsFor(language);
  const { forms, announced } = lists === undefined ? { forms: undefined, announced: undefined } : nationalOf(lists);
  return [INTERNATIONAL, forms, announced].flatMap((pattern) =>
    pattern === undefined
      ? []
      : [...text.matchAll(pattern)].flatMap((match) => {
          const number = match[1] ?? match[0];
          const start = match.index + match[0].length - number.length;
          return isFigure(number) || isHotline(number) || isReference(text.slice(Math.max(0, start - 20), start))
            ? []
            : [{ what: 'a telephone number', start, end: start + number.length }];
        }),
  );
}

function nationalOf(lists: WordLists): National {
  const known = NATIONAL.get(lists);
  if (known !== undefined) return known;
  const { telephone, telephoneForms, unspaced } = lists;
  const words = telephone.toSorted((a, b) => b.length - a.length).join('|');
  const made: National = {
    forms:
      telephoneForms.length === 0
        ? undefined
        : new RegExp(`(?<![\\p{N}+]|\\p{N}[-.,/ ])(?:${telephoneForms.join('|')})(?![\\p{N}]|[-.,/ ]\\p{N})`, 'gu'),
    announced: new RegExp(
      `${unspaced ? '' : '(?<![\\p{L}\\p{M}\\p{N}])'}(?:${words})[\\s.:：(]{1,4}(?:(?:no|nr|is|at|号码)[\\s.:：]{1,3})?([(]?\\d(?:[ ./()-]{0,2}\\d){6,13})(?![\\p{N}]|[-.,/ ]\\p{N})`,
      'giu',
    ),
  };
  NATIONAL.set(lists, made);
  return made;
}

/** Thousands, decimals, years and dates that happen to be as long as a telephone number. */
function isFigure(number: string): boolean {
  const digits = number.replaceAll(/\D/g, '');
  if (digits.length <= 10 && /^\+?[1-9]\d{0,2}(?:[ \u00a0.]\d{3})+$/.test(number)) return true;
  return (
    /^\+?\d{1,3}\.\d+$/.test(number) || /^(?:19|20)\d{2}[-/. ](?:(?:19|20)\d{2}|\d{1,2}[-/. ]\d{1,2})$/.test(number)
  );
}

/** Free and premium numbers belong to services. */
function isHotline(number: string): boolean {
  return /^(?:\+?1[ .-]?)?\(?8(?:00|33|44|55|66|77|88)\)?[ .-]|^\(?0[ -]?(?:800|808|900|180\d)/.test(number);
}

/** Whether what comes before a number says that it counts something else. */
function isReference(before: string): boolean {
  return /(?:ISBN|ISSN|DOI|EAN|IMO|MMSI|ORCID|arXiv|PMID)(?:[- ]?1[03])?[\s:#]*$/i.test(before);
}
