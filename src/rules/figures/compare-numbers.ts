import { isConverted } from './measures.ts';
import { once } from './once.ts';
import type { TextNumber, TextNumbers } from './numbers-in.ts';
import { partRuns } from './part-runs.ts';

/** A number of an original that a translation has not, or the other way round, or one in place of the other. */
export interface NumberDifference {
  readonly original?: TextNumber;
  readonly translation?: TextNumber;
}

/** So many differences are told of one text. */
const MOST = 20;

/**
 * How far a translated text may go its own way: `none` gives the numbers of its original, `may-omit` gives no other in the place
 * of one of them, and in `own-words` only what looks like a slip is told.
 */
export type Freedom = 'none' | 'may-omit' | 'own-words';

/**
 * The numbers in which a translation differs from its original. Of languages whose words are not read, only digits
 * that look like a slip of other digits are told.
 */
export function compareNumbers(before: TextNumbers, after: TextNumbers, freedom: Freedom): readonly NumberDifference[] {
  const [original, translation] = [partRuns(before, after), partRuns(after, before)];
  const lost = unanswered(original, translation)
    .filter((one) => !mayBeUnread(one, translation))
    .slice(0, MOST);
  const added = unanswered(translation, original)
    .filter((one) => !mayBeUnread(one, original))
    .slice(0, MOST);
  const areRead = original.hasWords && translation.hasWords;
  const isFree = freedom === 'own-words';
  const differences: NumberDifference[] = [];
  const left = [...lost];
  for (const one of added) {
    const candidates = left.filter((other) => areRead || (one.isDigits && other.isDigits));
    const rival = isFree || !areRead ? candidates.find((other) => isSlip(one, other)) : nearest(one, candidates);
    if (rival !== undefined) left.splice(left.indexOf(rival), 1);
    if (rival === undefined && (freedom !== 'none' || !isTold(one, original))) continue;
    differences.push({ original: rival, translation: one });
  }
  if (freedom !== 'none') return differences;
  return [...differences, ...left.filter((one) => isTold(one, translation)).map((one) => ({ original: one }))];
}

/** Small numbers in words come and go: the two of them, both, a pair. */
const SMALL = 13;

/** Whether a number alone is told, with nothing in its place in the other text. */
function isTold({ isDigits, values }: TextNumber, { hasWords }: TextNumbers): boolean {
  return hasWords && (isDigits || values.some((value) => value >= SMALL));
}

/** Three quarters of a million: the other text may say it in words that are not read. */
function mayBeUnread({ values }: TextNumber, { hasUnread }: TextNumbers): boolean {
  return hasUnread && values.some((value) => value >= 100);
}

/** The numbers of a text that nothing in the other one answers to. */
function unanswered({ numbers, language }: TextNumbers, other: TextNumbers): readonly TextNumber[] {
  const known = new Set(other.numbers.flatMap(({ values }) => values));
  const isKnown = (value: number): boolean =>
    value < 2 || known.has(value) || other.loose().has(value) || (isYear(value) && other.loose().has(value % 100));
  const open = numbers.filter(
    ({ values, parts = [] }) => !values.some(isKnown) && !(parts.length > 0 && parts.every(isKnown)),
  );
  const shares = once(() => sharesOf(other));
  const isByEra = [language, other.language].some((each) => BY_ERA.has(each));
  const others = other.numbers.slice(0, MOST_COMPARED);
  const told = new Set<string>();
  return open.slice(0, MOST_OPEN).filter((one) => {
    if (PER_CENT.has(one.after) && one.values.some((value) => shares().has(value))) return false;
    if (others.some((each) => isTheSame(one, each, isByEra))) return false;
    const key = one.values.join();
    return !told.has(key) && told.add(key) !== undefined;
  });
}

/** Hostile texts must end: so many numbers without an answer are looked at, each next to so many others. */
const MOST_OPEN = 200;
const MOST_COMPARED = 1_000;

/** More numbers are not put in proportion. */
const MOST_SHARES = 12;

/** Three in four is 75 per cent, and one in three 33. */
function sharesOf({ numbers }: TextNumbers): ReadonlySet<number> {
  const values = [...new Set([1, ...numbers.flatMap((one) => one.values)])].slice(0, MOST_SHARES);
  return new Set(
    values.flatMap((part) =>
      values
        .filter((whole) => whole > part)
        .map((whole) => (100 * part) / whole)
        .flatMap((share) => [share, Math.round(share), Math.floor(share)]),
    ),
  );
}

/** The word, or the first of the words, behind a number in per cent. */
const PER_CENT = new Set('% ٪ ％ percent per pct prozent pour por procent percento'.split(' '));

/** Whether two numbers that differ may say the same: of another calendar, clock or unit. */
function isTheSame(a: TextNumber, b: TextNumber, isByEra: boolean): boolean {
  return a.values.some((one) =>
    b.values.some((other) => {
      const [small, large] = one < other ? [one, other] : [other, one];
      if (isOtherYear(small, large, isByEra) || isOtherClock(small, large, [a, b])) return true;
      return isConverted(one, a.after, other, b.after);
    }),
  );
}

/** Languages that count years from the beginning of a reign or of a republic, and the years before those. */
const BY_ERA: ReadonlySet<string> = new Set(['ja', 'zh']);
const ERAS: ReadonlySet<number> = new Set([2018, 1988, 1925, 1911]);

/** 1995 and ’95; 2024 is 1403 in Iran, 1445 by the moon, 2567 in Thailand, Reiwa 6 in Japan. */
function isOtherYear(small: number, large: number, isByEra: boolean): boolean {
  if (isYear(large) && small < 100 && large % 100 === small) return true;
  if (isByEra && isYear(large) && ERAS.has(large - small)) return true;
  if (isYear(small) && large - small === 543) return true;
  const isHijri = small >= 1280 && small <= 1480 && isYear(large);
  return isHijri && (Math.abs(large - small - 621.5) < 1 || Math.abs(small - ((large - 622) * 33) / 32) <= 1.5);
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1868 && year <= 2100;
}

const CLOCK = new Set('h uhr heure heures hour hours hora horas ora ore uur p pm a am o’clock o clock'.split(' '));

/** 3 p.m. is 15 h. */
function isOtherClock(small: number, large: number, numbers: readonly TextNumber[]): boolean {
  return (
    large <= 24 && large - small === 12 && numbers.some(({ after, before }) => CLOCK.has(after) || CLOCK.has(before))
  );
}

function nearest(one: TextNumber, others: readonly TextNumber[]): TextNumber | undefined {
  return others.find((other) => isSlip(one, other)) ?? others.find(({ after }) => after === one.after) ?? others[0];
}

/** Whether one looks like a slip of the other: as many digits, half of them the same, or the same ones in another order. */
function isSlip(a: TextNumber, b: TextNumber): boolean {
  return a.values.some((one) => b.values.some((other) => areAlike(digitsOf(one), digitsOf(other))));
}

function digitsOf(value: number): string {
  return String(value).replaceAll(/\D/g, '');
}

function areAlike(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 2) return false;
  const alike = [...one].filter((digit, index) => digit === other[index]).length;
  return sorted(one) === sorted(other) || alike * 2 >= one.length;
}

function sorted(digits: string): string {
  return [...digits].toSorted().join('');
}
