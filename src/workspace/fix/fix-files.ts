import { line } from '../../printing/index.ts';
import { unifiedDiff } from '../../reporters/unified-diff.ts';
import type { FixedFile } from '../../validate/index.ts';
import type { Io } from '../io.ts';
import { fixSelection, writeFixed } from './fix-selection.ts';
import type { Judgement } from '../session.ts';

/** Whether anything is written, and where the differences are shown if not. */
export interface Fixing {
  readonly dryRun: true | undefined;
  readonly diffTo: Io['stdout'];
}

/** Fixes what was validated and says so; true if files were written, so that what was found is no longer so. */
export function fixFiles(validated: Judgement, { dryRun, diffTo }: Fixing, io: Pick<Io, 'stderr'>): boolean {
  const planned = fixSelection(validated);
  const results = dryRun ? planned : writeFixed(validated.root, planned);
  for (const result of dryRun ? results : []) diffTo.write(unifiedDiff(result));
  for (const { file, note } of results)
    if (note !== undefined) io.stderr.write(line`${file} is left as it was: ${note}.`);
  const fixed = results.filter(({ before, after }) => before !== after);
  io.stderr.write(line`${summary(fixed, dryRun)}`);
  return !dryRun && fixed.length > 0;
}

function summary(fixed: readonly FixedFile[], dryRun: true | undefined): string {
  const count = fixed.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return 'There is nothing that can be fixed safely.';
  const what = `${count} ${count === 1 ? 'finding' : 'findings'} in ${fixed.length} ${fixed.length === 1 ? 'file' : 'files'}`;
  return dryRun ? `${what} would be fixed; nothing was written.` : `${what} fixed.`;
}
