import type { TextNumber, TextNumbers } from './numbers-in.ts';

/** Hostile texts must end: so many runs are parted, each of so many groups, next to so many other numbers. */
const MOST_RUNS = 50;
const MOST_GROUPS = 40;
const MOST_COMPARED = 1_000;
/** No number has more groups of digits. */
const LONGEST = 5;

/**
 * The numbers of a text, where those of a row that has no ` | ` between its cells are parted as in the other text:
 * spaces stand between the cells and between the groups of digits, so that `391 480 311 230` is 391,480 and 311,230.
 */
export function partRuns(those: TextNumbers, other: TextNumbers): TextNumbers {
  if (!those.numbers.some(({ groups }) => groups !== undefined)) return those;
  const others = other.numbers.slice(0, MOST_COMPARED);
  const known = new Set(others.flatMap(({ values }) => values));
  const own = new Set(those.numbers.flatMap(({ values }) => values));
  const open = others.filter(({ values }) => !values.some((value) => own.has(value)));
  const lengths = new Set(open.flatMap(({ values }) => values.map(lengthOf)));
  let runs = 0;
  const numbers = those.numbers.flatMap((one) => {
    const { groups = [], values } = one;
    // It may be one number, and a wrong one.
    if (values.some((value) => known.has(value) || lengths.has(lengthOf(value)))) return [one];
    if (groups.length < 2 || groups.length > MOST_GROUPS || runs >= MOST_RUNS) return [one];
    runs += 1;
    const sizes = bestParting(groups, others);
    return sizes === undefined ? [one] : parted(one, groups, sizes);
  });
  return { ...those, numbers };
}

interface Parting {
  /** How many groups of digits each number has. */
  readonly sizes: readonly number[];
  /** How many of the numbers are those of the other text. */
  readonly alike: number;
}

/** The parting that has the most numbers of the other text, in their order; each of the rest has as many digits as the number there. */
function bestParting(groups: readonly string[], others: readonly TextNumber[]): Parting['sizes'] | undefined {
  let best: Parting | undefined;
  for (const start of others.keys()) {
    const found = partingFrom(groups, others, start);
    if (found !== undefined && found.alike > (best?.alike ?? 0)) best = found;
  }
  return best?.sizes;
}

function partingFrom(groups: readonly string[], others: readonly TextNumber[], start: number): Parting | undefined {
  const sizes: number[] = [];
  let alike = 0;
  let next = start;
  for (let at = 0; at < groups.length;) {
    const lengths = Array.from({ length: Math.min(LONGEST, groups.length - at) }, (_, index) => index + 1);
    const { values = [], isDigits = false } = others[next] ?? {};
    const read = (length: number): number => valueOf(groups.slice(at, at + length));
    const same = isDigits ? lengths.find((length) => values.includes(read(length))) : undefined;
    // Nothing must answer to none or one.
    const isSmall = same === undefined && read(1) < 2;
    const size =
      same ??
      (isSmall ? 1 : lengths.find((length) => values.some((value) => lengthOf(value) === lengthOf(read(length)))));
    if (size === undefined) return undefined;
    sizes.push(size);
    if (same !== undefined) alike += 1;
    if (!isSmall) next += 1;
    at += size;
  }
  return sizes.length < 2 ? undefined : { sizes, alike };
}

function valueOf(groups: readonly string[]): number {
  return Number(groups.join('').replaceAll(/[’']/g, '').replace(',', '.'));
}

function lengthOf(value: number): number {
  return String(value).replaceAll(/\D/g, '').length;
}

function parted(run: TextNumber, groups: readonly string[], sizes: readonly number[]): readonly TextNumber[] {
  let [at, from] = [0, 0];
  return sizes.map((size, index): TextNumber => {
    const own = groups.slice(at, at + size);
    const isLast = index === sizes.length - 1;
    const length = own.join(' ').length;
    const phrase = isLast ? run.phrase.slice(from) : run.phrase.slice(from, from + length);
    at += size;
    from += length + 1;
    return {
      values: [valueOf(own)],
      phrase,
      isDigits: true,
      isOfRun: true,
      before: index === 0 ? run.before : '',
      after: isLast ? run.after : '',
    };
  });
}
