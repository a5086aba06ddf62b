import type { Mutant } from './mutant.ts';
import type { Specimen } from './specimen.ts';
import { replaceValue } from './text-edits.ts';

/** Dates that are a day, a month or a year off, or that have not come yet. */
export function* dateMutants(specimen: Specimen): Iterable<Mutant> {
  for (const { path, field, data } of specimen.nodes) {
    if (!/(^|\.)(date|published)$/.test(field)) continue;
    for (const [what, date] of shifted(String(data))) {
      const edits = [replaceValue(specimen, path, date)];
      yield { mutation: `date ${what}`, field, name: `${path.join('.')} = ${date}`, edits };
    }
  }
}

/** Only what the date gives can be off. */
function* shifted(date: string): Iterable<readonly [what: string, date: string]> {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const dateOf = (...parts: readonly [number, number, number]): string =>
    new Date(Date.UTC(...parts)).toISOString().slice(0, date.length);
  for (const [by, sign] of [
    ['earlier', -1],
    ['later', 1],
  ] as const) {
    if (date.length >= 10) yield [`a day ${by}`, dateOf(year, month - 1, day + sign)];
    if (date.length >= 7) yield [`a month ${by}`, dateOf(year, month - 1 + sign, day)];
    yield [`a year ${by}`, dateOf(year + sign, month - 1, day)];
  }
  yield ['in the future', dateOf(2062, month - 1, day)];
}
