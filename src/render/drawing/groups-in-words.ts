import type { OriginsView } from '../../article/index.ts';

/** What a drawing shows, a line for each group: its chain, its name, remarks on it, and whom it has it from. */
export function groupsInWords({ houses, steps, hidden }: OriginsView, basedOn: string): readonly string[] {
  const lines = houses.map(({ index, name, notes, chain }) => {
    const from = steps.filter(({ house }) => house === index).map((step) => houses[step.from]?.name ?? '');
    const number = chain === undefined ? '' : `[${chain}] `;
    const remarks = notes.length === 0 ? '' : ` (${notes.join(', ')})`;
    return `${number}${name}${remarks}${from.length === 0 ? '' : `. ${basedOn}: ${from.join('; ')}`}`;
  });
  return hidden === undefined ? lines : [...lines, hidden];
}
