import type { Choice } from './question.ts';

/** The choices that somebody may mean who has typed so much, the likeliest first; all of them before anything is typed. */
export function choicesFor(typed: string, choices: readonly Choice[]): readonly Choice[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return choices;
  return choices
    .map((choice) => ({ choice, rank: rankOf(choice, wanted) }))
    .filter(({ rank }) => rank < RANKS)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ choice }) => choice);
}

/** By its own name, by what people call it, by a word of what it means. */
function rankOf({ value, also = [], meaning = '' }: Choice, wanted: string): number {
  const tests = [
    value.startsWith(wanted),
    also.some((word) => word.startsWith(wanted.replaceAll(/[\s-]/g, ''))),
    beginsWord(`${value} ${meaning}`.toLowerCase(), wanted),
  ];
  const rank = tests.indexOf(true);
  return rank < 0 ? RANKS : rank;
}

const RANKS = 3;

function beginsWord(text: string, wanted: string): boolean {
  return text.startsWith(wanted) || text.includes(` ${wanted}`) || text.includes(`-${wanted}`);
}
