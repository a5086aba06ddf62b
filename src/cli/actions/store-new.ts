import { relative, join } from 'node:path';
import type { Id } from '../../model/index.ts';
import { asCalled, line } from '../../printing/index.ts';
import { foldersOf, type Project } from '../../project/index.ts';
import type { FoundSource } from '../../workspace/authoring/draft-sources.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import { calledAs } from '../called-as.ts';
import type { Shell } from '../shell.ts';

/** How sources that are new are stored. */
export interface Storing {
  readonly from?: string | undefined;
  readonly offline?: true | undefined;
}

/** Refuses a saved page that belongs to no new source. */
export function requireStorable({ from }: Storing, source: FoundSource | undefined): void {
  if (from === undefined) return;
  if (source === undefined)
    throw new UsageError(
      '--from is the saved page of a source.',
      'Give its address with --source, or with --url for `factwright new source`.',
    );
  if (!source.isNew)
    throw new UsageError(
      `The source \`${source.id}\` is known already.`,
      `\`factwright capture --source ${source.id} --from FILE\` stores a file as it says today.`,
    );
}

/** Stores what new sources say today; 1 if one of them could not be stored. */
export async function storeNew(
  {
    root,
    path,
    ids,
    project,
  }: { readonly root: string; readonly path: string; readonly ids: readonly Id[]; readonly project: Project },
  { from }: Pick<Storing, 'from'>,
  shell: Shell,
): Promise<number> {
  const [{ openSelection }, { captureTargets }, { openStore }, { captured }, { captureText }] = await Promise.all([
    import('../../workspace/judge/open-selection.ts'),
    import('../../workspace/sources/capture-targets.ts'),
    import('../../workspace/sources/snapshot-store.ts'),
    import('./capture.ts'),
    import('../../workspace/sources/reports/captured.ts'),
  ]);
  const selection = openSelection(shell, [relative(shell.cwd, join(root, path))], {});
  const { limits } = project.settings;
  const store = openStore(root, `${foldersOf(project.settings).factchecks}/_snapshots`, { lfsAbove: limits?.lfsAbove });
  const isOwn = path.endsWith('/_sources.yaml');
  const targets = captureTargets(selection).filter(
    ({ source, check }) => ids.includes(source) && (check === undefined) === isOwn,
  );
  try {
    const options = { format: 'text', ...(from === undefined ? {} : { from }) } as const;
    const results = await captured(targets, { selection, store }, options, shell);
    shell.stdout.write(captureText(results, { isDry: false, renamed: [] }));
    return results.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
  } catch (error) {
    // What was typed is kept: the copy can follow.
    if (!(error instanceof UsageError)) throw error;
    for (const words of [`the source is not stored. ${error.message}`, ...error.hints])
      shell.stderr.write(line`note: ${words}`);
    shell.stderr.write(line`note: ${asCalled('Then: `factwright capture`', calledAs(shell))}`);
    return 1;
  }
}
