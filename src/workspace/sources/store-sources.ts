import type { CaptureResult, CaptureTarget } from '../../capture/index.ts';
import { foldersOf } from '../../project/index.ts';
import type { Io } from '../io.ts';
import { openSelection, type OpenSelection, type Opening } from '../judge/open-selection.ts';
import { copySources, type Copies, type CopyOptions } from './copy-sources.ts';
import { renamedChecks } from './renamed-checks.ts';
import { openStore, type SnapshotStore } from './snapshot-store.ts';

/** How sources are stored. */
export interface StoreOptions extends CopyOptions {
  /** The one source that was asked for by name. */
  readonly source?: string;
  /** Keep receipts in place of copies. */
  readonly receipts?: true;
  readonly dryRun?: true;
}

/** Opens the store of a project. */
export function storeOf({ root, project }: Pick<OpenSelection, 'root' | 'project'>): SnapshotStore {
  const { settings } = project;
  return openStore(root, `${foldersOf(settings).factchecks}/_snapshots`, {
    lfsAbove: settings.limits?.lfsAbove,
    presentNames: renamedChecks(project),
  });
}

/** Stores some of the sources that a file of a project defines or uses; without a path, of those that all its files do. */
export async function storeSourcesOf(
  { root, path }: { readonly root: string; readonly path?: string | undefined },
  choose: (selection: OpenSelection) => readonly CaptureTarget[],
  options: Pick<StoreOptions, 'from'>,
  io: Opening,
): Promise<readonly CaptureResult[]> {
  const selection = openSelection({ ...io, cwd: root }, path === undefined ? [] : [path], {});
  return storeSources(choose(selection), { selection, store: storeOf(selection) }, options, io);
}

/** Stores copies of sources, or receipts in place of them. */
export async function storeSources(
  targets: readonly CaptureTarget[],
  { selection, store }: { readonly selection: OpenSelection; readonly store: SnapshotStore },
  options: StoreOptions,
  io: Pick<Io, 'cwd' | 'env' | 'now' | 'salt'>,
): Promise<readonly CaptureResult[]> {
  const now = `${io.now().toISOString().slice(0, 19)}Z`;
  const isDry = options.dryRun === true;
  // What is broken of these is about to be replaced.
  const { snapshots: table } = store.kept(new Set(targets.map(({ key }) => key)));
  if (!options.receipts) {
    const write = (snapshots: Copies): void => {
      if (!isDry) store.write({ snapshots });
    };
    return copySources(targets, { selection, table, write, now }, options, io);
  }
  const { receiptKeeper } = await import('./receipt-keeper.ts');
  // Nobody gives up a copy by a command that does not name it.
  const isSpared = ({ key }: CaptureTarget): boolean => options.source === undefined && table.has(key);
  const asked = targets.filter((target) => !isSpared(target));
  const keeper = receiptKeeper(asked, { project: selection.project, store, now, salt: io.salt, isDry });
  const write = (copies: Copies): void => keeper.take(copies);
  const results = await copySources(asked, { selection, table: new Map(), write, now }, options, io);
  return [
    ...results.map((result) => keeper.resultOf(result)),
    ...targets.filter(isSpared).map((target) => ({ target, ...SPARED })),
  ];
}

const SPARED = {
  outcome: 'skipped',
  message: 'A copy is stored, which proves more than receipts do.',
  hint: 'Name it with --source to put receipts in its place.',
} as const;
