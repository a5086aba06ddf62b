import { line } from '../printing/index.ts';
import { unifiedDiff } from '../reporters/index.ts';
import type { Mended } from '../validate/index.ts';
import type { Io } from './io.ts';
import { mendSelection, writeMended } from './mend-selection.ts';
import type { ValidatedSelection } from './validate-selection.ts';

/** Whether anything is written, and where the differences are shown if not. */
export interface Mending {
  readonly dryRun: true | undefined;
  readonly diffTo: Io['stdout'];
}

/** Mends what was validated and says so; true where files were written, so that what was found is no longer so. */
export function mend(validated: ValidatedSelection, { dryRun, diffTo }: Mending, io: Pick<Io, 'stderr'>): boolean {
  const planned = mendSelection(validated);
  const results = dryRun ? planned : writeMended(validated.root, planned);
  for (const result of dryRun ? results : []) diffTo.write(unifiedDiff(result));
  for (const { file, note } of results)
    if (note !== undefined) io.stderr.write(line`${file} is left as it was: ${note}.`);
  const mended = results.filter(({ before, after }) => before !== after);
  io.stderr.write(line`${summary(mended, dryRun)}`);
  return !dryRun && mended.length > 0;
}

function summary(mended: readonly Mended[], dryRun: true | undefined): string {
  const count = mended.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return 'There is nothing that can be mended safely.';
  const what = `${count} ${count === 1 ? 'finding' : 'findings'} in ${mended.length} ${mended.length === 1 ? 'file' : 'files'}`;
  return dryRun ? `${what} would be mended; nothing was written.` : `${what} mended.`;
}
