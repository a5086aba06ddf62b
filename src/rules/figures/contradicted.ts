import { isSameWord, type BareNumber, type Figure, type Figures } from './read-figures.ts';

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
  const figures = quoted.reduce((sum, each) => sum + each.figures.length + each.bare.length, 0);
  return (
    (1 + text.figures.length + text.bare.length) * (given.length + quoted.length + figures * (1 + text.numbers.length))
  );
}

/** The figures of the text that say another number than a quotation, each with what that says. */
export function* wrongFigures(comparison: Comparison): Iterable<{
  readonly figure: BareNumber;
  readonly rival: BareNumber;
}> {
  for (const figure of comparison.text.figures) {
    const rival = contradicted(figure, comparison) ?? mistyped(figure, comparison);
    if (rival !== undefined) yield { figure, rival };
  }
  for (const figure of comparison.text.bare) {
    const rival = mistyped(figure, comparison);
    if (rival !== undefined) yield { figure, rival };
  }
}

/** The figure of a quotation that a figure of the text contradicts, if any. */
function contradicted(figure: Figure, { text, quoted, given, isLoose }: Comparison): Figure | undefined {
  if (figure.values.length === 0 || figure.values.some((value) => given.some((other) => isEqual(value, other))))
    return undefined;
  const rivals = quoted.flatMap(({ figures }) => figures).filter((rival) => countsTheSame(figure, rival));
  if (rivals.length === 0 || rivals.some((rival) => allows(rival, figure))) return undefined;
  if (figure.values.some((value) => follows(value, given, figure.unit === '%'))) return undefined;
  const open = rivals.filter(
    ({ values }) => !values.some((value) => text.numbers.some((other) => isEqual(value, other))),
  );
  const same = text.figures.filter((other) => countsTheSame(figure, other));
  const isOnly = open.length === 1 && same.length === 1 && !isLoose;
  return open.find(
    (rival) =>
      (isOnly && (!figure.isTime || isNext(figure, rival))) || isSlip(figure, rival) || sharesContext(figure, rival),
  );
}

/**
 * The number of a quotation that one of the text looks like a slip of, where one of the two does not say what it counts: a
 * cell of a table, `from 3,100 to 3,320`.
 */
function mistyped(number: BareNumber | Figure, { text, quoted, given, isLoose }: Comparison): BareNumber | undefined {
  const { values } = number;
  if (values.length === 0 || values.some((value) => given.some((other) => isEqual(value, other)))) return undefined;
  const isFigure = 'unit' in number;
  const rivals = quoted.flatMap(({ bare, figures }) => (isFigure ? bare : [...bare, ...figures]));
  // A table may count in thousands or millions.
  if (rivals.some((one) => digitsIn(one.phrase).join('') === digitsIn(number.phrase).join(''))) return undefined;
  const rival = rivals.find(
    (one) =>
      areMixedUp(number, one, isLoose) &&
      !one.values.some((value) => text.numbers.some((other) => isEqual(value, other))),
  );
  if (rival === undefined || values.some((value) => follows(value, given, isFigure && number.unit === '%')))
    return undefined;
  return rival;
}

/** Whether the digits of two numbers are the same in another order or, of long ones, all but one are the same. */
function areMixedUp(a: BareNumber, b: BareNumber, isLoose: boolean): boolean {
  const [one, other] = [digitsIn(a.phrase), digitsIn(b.phrase)];
  if (one.length !== other.length || one.length < (isLoose ? 3 : 2)) return false;
  if (one.toSorted().join('') === other.toSorted().join('')) return true;
  return one.length >= 4 && one.filter((digit, index) => digit !== other[index]).length === 1 && !isLoose;
}

function digitsIn(phrase: string): readonly string[] {
  const number = /^\d[\d.,\s\u00A0\u202F’']*/.exec(phrase)?.[0] ?? '';
  return [...number].filter((sign) => /\d/.test(sign));
}

/** One day less, or the digits of a number in another order: thirty-six and 35, 36 and 63. */
function isNext({ values: a }: Figure, { values: b }: Figure): boolean {
  const [one = 0, other = 0] = [a[0], b[0]];
  if (one < 10 || other < 10) return false;
  return Math.abs(one - other) === 1 || sorted(one) === sorted(other);
}

function sorted(value: number): string {
  return [...String(value)].toSorted().join('');
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
