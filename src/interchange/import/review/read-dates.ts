import { readDay } from '../values/read-day.ts';
import type { Ledger, Path } from './ledger.ts';

/** The first day that can be read at the paths; a month or year counts where `partly` says so. */
export function readDate(ledger: Ledger, paths: readonly Path[], partly: boolean = false): string | undefined {
  for (const leaf of paths.flatMap((path) => ledger.texts(path))) {
    const read = readDay(leaf.value);
    if ('problem' in read) ledger.report(leaf, read.problem);
    else if (read.isPart === true && !partly) ledger.report(leaf, 'This names no day.');
    else {
      ledger.use(leaf);
      return read.day;
    }
  }
  return undefined;
}
