import { foldersOf } from '../../project/index.ts';
import { snapshotKey } from '../../model/index.ts';
import type { LiveIo } from '../../workspace/live/live-project.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import type { OpenFile } from '../open-file.ts';

/** What came of storing a source, in words. */
export interface Stored {
  readonly isStored: boolean;
  readonly message: string;
}

/**
 * Fetches a source and stores what it says today, as `factwright capture --source` does: the one thing here that reaches
 * the network, and only when somebody asks for it by name.
 */
export async function storeSource(file: OpenFile, source: string, io: LiveIo): Promise<Stored> {
  const [
    { openSelection },
    { openStore },
    { captureTargets, targetsNamed },
    { openVisitors },
    { captureSources },
    { readPdf },
    { renamedChecks },
  ] = await Promise.all([
    import('../../workspace/judge/open-selection.ts'),
    import('../../workspace/sources/snapshot-store.ts'),
    import('../../workspace/sources/capture-targets.ts'),
    import('../../workspace/sources/open-visitors.ts'),
    import('../../capture/index.ts'),
    import('../../workspace/processes/read-pdf.ts'),
    import('../../workspace/sources/renamed-checks.ts'),
  ]);
  const { root } = file.live;
  const quiet = { ...io, cwd: root, stderr: { write: () => {}, isTTY: false } };
  // What is stored belongs to what is saved.
  const selection = openSelection(quiet, file.kind === 'factcheck' ? [file.path] : [], {});
  const named = targetsNamed(captureTargets(selection), source, selection);
  const targets = file.kind === 'factcheck' ? named : named.filter(({ key }) => key === snapshotKey(source));
  if (targets.length !== 1)
    throw new UsageError(`There is no source \`${source}\` in the saved file.`, 'Save it first.');
  const { settings } = selection.project;
  const store = openStore(root, `${foldersOf(settings).factchecks}/_snapshots`, {
    lfsAbove: settings.limits?.lfsAbove,
    presentNames: renamedChecks(selection.project),
  });
  const { visitor } = openVisitors(selection.project, {}, io);
  const { results } = await captureSources(targets, {
    visitor,
    readPdf,
    table: store.kept(new Set(targets.map(({ key }) => key))).snapshots,
    now: `${io.now().toISOString().slice(0, 19)}Z`,
    store: (key, made) => store.write({ snapshots: new Map([[key, made]]) }),
  });
  const [result] = results;
  const isStored = result?.outcome === 'stored' || result?.outcome === 'unchanged';
  return { isStored, message: `\`${source}\`: ${result?.message ?? result?.outcome ?? 'nothing came of it'}` };
}
