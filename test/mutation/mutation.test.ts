import { expect, test } from 'vitest';
import { mutantJudge, type Outcome } from './judge-mutant.ts';
import type { Mutant } from './mutant.ts';
import { mutantsOf } from './mutants.ts';
import { mutationPage, noticerOf } from './mutation-page.ts';
import { readSpecimen } from './specimen.ts';
import { SILENCES, silenceFor } from './unnoticed.ts';

const LONG = process.env['FACTWRIGHT_LONG'] === '1';

const specimen = readSpecimen();
const mutants = [...mutantsOf(specimen)];
const judge = mutantJudge(specimen);

test('no two mutants are the same', () => {
  const keys = mutants.map(({ mutation, name, edits }) => `${mutation} ${name} ${JSON.stringify(edits)}`);
  expect(new Set(keys).size).toBe(mutants.length);
});

test('the flagship itself gives nothing to notice', () => {
  const nothing = judge({ mutation: 'nothing', field: '', name: '', edits: [] });
  expect(nothing.noticedBy.size).toBe(0);
  expect(nothing.comparisonNotices).toBe(false);
});

test.skipIf(LONG)('two mutants of every kind are noticed, or it is known why not', () => {
  expect(unexplained(sample().map(judge))).toEqual([]);
});

test.runIf(LONG)(
  'every mutant is noticed, or it is known why not, and the page says so',
  { timeout: 3_600_000 },
  async () => {
    const outcomes = mutants.map(judge);
    expect(unexplained(outcomes)).toEqual([]);
    const silent = outcomes.filter((outcome) => noticerOf(outcome) === 'nobody');
    const used = new Set(silent.map(({ mutant }) => silenceFor(mutant)));
    expect(SILENCES.filter((silence) => !used.has(silence)).map(({ why }) => why)).toEqual([]);
    await expect(mutationPage(outcomes)).toMatchFileSnapshot('../../bench/mutations.md');
  },
);

/** The kinds of mutants that nobody notices, and of which nobody says why. */
function unexplained(outcomes: readonly Outcome[]): readonly string[] {
  const kinds = outcomes.flatMap((outcome) =>
    noticerOf(outcome) === 'nobody' && silenceFor(outcome.mutant) === undefined
      ? [`${outcome.mutant.mutation}: ${outcome.mutant.field}`]
      : [],
  );
  return [...new Set(kinds)];
}

/** Of each kind of mutation those at one and two thirds of the way, each of another field. */
function sample(): readonly Mutant[] {
  const kinds = new Set(mutants.map(({ mutation }) => mutation));
  return [...kinds].flatMap((kind) => {
    const all = mutants.filter(({ mutation }) => mutation === kind);
    return [1, 2].flatMap((third) => all[Math.floor((third * all.length) / 3)] ?? []);
  });
}
