import { basename } from 'node:path';
import { listed } from '../../diagnostics/index.ts';
import { asCalled, line } from '../../printing/index.ts';
import { calledAs } from '../called-as.ts';
import type { Shell } from '../shell.ts';

/** Says what stores the new sources of a file that were left without a copy. */
export function noteUnstored(
  { path, ids }: { readonly path: string; readonly ids: readonly string[] },
  shell: Shell,
): void {
  const [id, ...others] = ids;
  if (id === undefined) return;
  const file = basename(path, '.yaml');
  const name = file.startsWith('_') ? id : `${file}/${id}`;
  const how =
    others.length === 0
      ? `\`factwright capture --source ${name}\` stores what its address says; with --from, a page that you saved.`
      : '`factwright capture` stores what their addresses say.';
  const which = listed(ids.map((one) => `\`${one}\``));
  shell.stderr.write(line`note: ${asCalled(`Nothing is stored of ${which} yet. ${how}`, calledAs(shell))}`);
}
