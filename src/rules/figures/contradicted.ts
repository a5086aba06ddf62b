import { isSameWord, type Figure, type Figures } from './read-figures.ts';

/** A text, and what it must agree with. */
export interface Comparison {
  readonly text: Figures;
  /** The quotations that are cited for it, in a language whose words can be compared with its own. */
  readonly quoted: readonly Figures[];
  /** All numbers that the check gives for it: of the quotations, the statement, workings, originals. */
  readonly given: readonly number[];
  /** Whether it cites nothing by name, so that a figure may be about anything. */
  readonly isLoose: boolean;
}

/** About how many comparisons it takes to judge all figures of the text; those of hostile texts must end. */
export function effortFor({ text, quoted, given }: Comparison): number {
  const figures = quoted.reduce((sum, each) => sum + each.figures.length, 0);
  return (1 + text.figures.length) * (given.length + quoted.length + figures * (1 + text.numbers.length));
}

/** The figure of a quotation that a figure of the text contradicts, if any. */
export function contradicted(figure: Figure, { text, quoted, given, isLoose }: Comparison): Figure | undefined {
  if (figure.values.length === 0 || figure.values.some((value) => given.some((other) => isEqual(value, other))))
    return undefined;
  const rivals = quoted.flatMap(({ figures }) => figures).filter((rival) => countsTheSame(figure, rival));
  if (rivals.length === 0 || rivals.some((rival) => allows(rival, figure))) return undefined;
  if (figure.values.some((value) => follows(value, given, figure.unit === '%'))) return undefined;
  const open = rivals.filter(
    ({ values }) => !values.some((value) => text.numbers.some((other) => isEqual(value, other))),
  );
  const same = text.figures.filter((other) => countsTheSame(figure, other));
  const isOnly = open.length === 1 && same.length === 1 && !isLoose && !figure.isTime;
  return open.find((rival) => isOnly || isSlip(figure, rival) || sharesContext(figure, rival));
}

function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

function countsTheSame(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit) return false;
  return a.unit !== '' || a.nouns.some((noun) => b.nouns.some((other) => isSameWord(noun, other)));
}

/** Rounded, or told as a bound that holds. */
function allows({ values }: Figure, { values: told, bound }: Figure): boolean {
  return told.some((value) =>
    values.some((other) => {
      if (bound === 'over' && value <= other) return true;
      if (bound === 'under' && value >= other) return true;
      return isEqual(value, Number(other.toPrecision(significant(value))));
    }),
  );
}

/** How many digits of a number are meant, at most: one of 200, three of 88.4. */
function significant(value: number): number {
  const digits = value.toPrecision(15).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
  return Math.min(15, Math.max(1, digits.length));
}

/** More numbers are not added up. */
const MOST_NUMBERS = 40;

/** Whether it can be worked out from two of the numbers: a sum, a difference, a share in per cent, the rest of a hundred. */
function follows(value: number, given: readonly number[], isPercent: boolean): boolean {
  const numbers = [...new Set(given)].slice(0, MOST_NUMBERS);
  const digits = significant(value);
  const is = (result: number): boolean =>
    Number.isFinite(result) && (isEqual(result, value) || isEqual(Number(result.toPrecision(digits)), value));
  if (isPercent && numbers.some((one) => is(100 - one))) return true;
  return numbers.some((one, index) =>
    numbers.slice(index + 1).some((other) => {
      if (isEqual(one + other, value) || isEqual(Math.abs(one - other), value)) return true;
      if (!isPercent) return false;
      return [(100 * one) / other, (100 * other) / one].some(
        (share) => is(share) || is(100 - share) || is(share - 100),
      );
    }),
  );
}

/** Whether one looks like a slip of the other: as many digits, some of them the same, or the same ones in another order. */
function isSlip({ phrase: a }: Figure, { phrase: b }: Figure): boolean {
  const [one, other] = [a, b].map((phrase) =>
    [...(/^[\d.,]+/.exec(phrase)?.[0] ?? '')].filter((sign) => /\d/.test(sign)),
  );
  if (one === undefined || other === undefined || one.length !== other.length || one.length < 2) return false;
  if (one.toSorted().join('') === other.toSorted().join('')) return true;
  const alike = one.filter((digit, index) => digit === other[index]).length;
  return one.length > 2 && alike * 3 >= one.length;
}

function sharesContext(a: Figure, b: Figure): boolean {
  return a.context.some(
    (word) => !a.nouns.some((noun) => isSameWord(noun, word)) && b.context.some((other) => isSameWord(word, other)),
  );
}
