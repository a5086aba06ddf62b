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
  const [{ storeSourcesOf }, { captureTargets, targetsNamed }] = await Promise.all([
    import('../../workspace/sources/store-sources.ts'),
    import('../../workspace/sources/capture-targets.ts'),
  ]);
  const isCheck = file.kind === 'factcheck';
  const [result] = await storeSourcesOf(
    // What is stored belongs to what is saved.
    { root: file.live.root, path: isCheck ? file.path : undefined },
    (selection) => {
      const named = targetsNamed(captureTargets(selection), source, selection);
      const targets = isCheck ? named : named.filter(({ key }) => key === snapshotKey(source));
      if (targets.length !== 1)
        throw new UsageError(`There is no source \`${source}\` in the saved file.`, 'Save it first.');
      return targets;
    },
    {},
    { ...io, stderr: { write: () => {}, isTTY: false } },
  );
  const isStored = result?.outcome === 'stored' || result?.outcome === 'unchanged';
  return { isStored, message: `\`${source}\`: ${result?.message ?? result?.outcome ?? 'nothing came of it'}` };
}
