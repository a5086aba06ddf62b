import { partsOfKey } from '../../../model/index.ts';
import { line } from '../../../printing/index.ts';
import type { Moved } from '../../../snapshots/index.ts';

/** What of the store is recorded under other names than before, for people: a line for each check. */
export function renamedText(moved: readonly Moved[], isDry: boolean): string {
  const counts = new Map<string, number>();
  for (const { from, to } of moved) {
    const names = `${partsOfKey(from).check ?? ''} ${partsOfKey(to).check ?? ''}`;
    counts.set(names, (counts.get(names) ?? 0) + 1);
  }
  return [...counts]
    .map(([names, count]) => {
      const [former = '', present = ''] = names.split(' ');
      const sources = `${count} ${count === 1 ? 'source' : 'sources'}`;
      return line`What is kept of ${sources} of \`${former}\` ${isDry ? 'would be' : 'is now'} recorded under \`${present}\`.`;
    })
    .join('');
}
