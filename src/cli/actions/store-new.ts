import { relative, join } from 'node:path';
import type { Id } from '../../model/index.ts';
import { foldersOf, type Project } from '../../project/index.ts';
import { contentOfFile } from '../../workspace/sources/capture-file.ts';
import { openVisitors } from '../../workspace/sources/open-visitors.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import type { Shell } from '../shell.ts';

/** How sources that are new are stored. */
export interface Storing {
  readonly from?: string | undefined;
  readonly offline?: true | undefined;
}

/** Fails before anything is written where storing could not even begin. */
export function requireStorable(
  { from, offline }: Storing,
  {
    project,
    newSources,
    source,
  }: {
    readonly project: Project;
    readonly newSources: readonly Id[];
    readonly source: { readonly id: Id; readonly isNew: boolean } | undefined;
  },
  shell: Shell,
): void {
  if (from !== undefined && source === undefined)
    throw new UsageError(
      '--from is the saved page of a source.',
      'Give its address with --source, or with --url for `factwright new source`.',
    );
  if (from !== undefined && source?.isNew === false)
    throw new UsageError(
      `The source \`${source.id}\` is known already.`,
      `\`factwright capture --source ${source.id} --from FILE\` stores a file as it says today.`,
    );
  if (from !== undefined) contentOfFile(from, shell.cwd);
  else if (newSources.length > 0 && !offline) openVisitors(project, {}, shell);
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
  const results = await captured(
    targets,
    { selection, store },
    { format: 'text', ...(from === undefined ? {} : { from }) },
    shell,
  );
  shell.stdout.write(captureText(results, { isDry: false, renamed: [] }));
  return results.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
}
