import type { CaptureTarget } from '../../capture/index.ts';
import { line } from '../../printing/index.ts';
import type { Project } from '../../project/index.ts';
import { isSnapshotKey } from '../../snapshots/index.ts';
import { openSelection, type OpenSelection } from '../../workspace/judge/open-selection.ts';
import { captureTargets, targetsNamed } from '../../workspace/sources/capture-targets.ts';
import { exportWarc } from '../../workspace/sources/capture-warc.ts';
import { isWarc } from '../../workspace/sources/copy-sources.ts';
import { findUnneeded } from '../../workspace/sources/prune-store.ts';
import { recheckFile, targetsByReceipt } from '../../workspace/sources/receipts-of-file.ts';
import { captureJson, captureText } from '../../workspace/sources/reports/captured.ts';
import { pruneText } from '../../workspace/sources/reports/pruned.ts';
import { renamedText } from '../../workspace/sources/reports/renamed.ts';
import type { SnapshotStore } from '../../workspace/sources/snapshot-store.ts';
import { storeOf, storeSources, type StoreOptions } from '../../workspace/sources/store-sources.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import type { CaptureCommandOptions } from '../commands/capture.ts';
import type { Shell } from '../shell.ts';
import { refuseMixtures } from './refuse-mixtures.ts';

/** Stores copies of sources, or receipts of them, or looks after those that are stored. */
export async function capture(paths: readonly string[], options: CaptureCommandOptions, shell: Shell): Promise<number> {
  refuseMixtures(paths, options);
  const selection = openSelection(shell, paths, {});
  const store = storeOf(selection);
  if (options.prune) return prune({ project: selection.project, store }, options.dryRun === true, shell);
  const targets = targetsOf(selection, options, { store, cwd: shell.cwd });
  if (options.exportWarc !== undefined) {
    shell.stdout.write(exportWarc(targets, { file: options.exportWarc, cwd: shell.cwd, store }));
    return 0;
  }
  const isDry = options.dryRun === true || options.recheck === true;
  const renamed = options.recheck ? [] : store.renamed();
  const results = options.recheck
    ? await Promise.all(
        targets.map((target) => recheckFile(target, { file: options.from ?? '', selection, store }, shell)),
      )
    : await storeSources(
        targets,
        { selection, store },
        { ...options, ...progressOn(shell), ...askingOn(shell, options) },
        shell,
      );
  if (!isDry) store.renamed('record');
  shell.stdout.write(
    options.format === 'json' ? captureJson(results, { isDry, renamed }) : captureText(results, { isDry, renamed }),
  );
  return results.some(({ outcome }) => outcome === 'failed' || outcome === 'differs') ? 1 : 0;
}

/** Names each source before it is fetched, on a terminal. */
function progressOn({ stderr }: Shell): Pick<StoreOptions, 'progress'> {
  return stderr.isTTY ? { progress: ({ key }) => stderr.write(line`${key}`) } : {};
}

/** In a terminal, somebody can say whether a copy may be replaced by one that proves less. */
function askingOn(
  { canAsk }: Shell,
  { dryRun, format }: Pick<CaptureCommandOptions, 'dryRun' | 'format'>,
): Pick<StoreOptions, 'mayReplace'> {
  if (canAsk !== true || dryRun === true || format === 'json') return {};
  return {
    mayReplace: async (what) => {
      const { askQuestion } = await import('../questions/ask.ts');
      const message = `${what} Replace the stored copy all the same?`;
      return (await askQuestion({ form: 'yes-no', message, usual: 'no' }, undefined)) === 'yes';
    },
  };
}

/** Removes what is kept for nothing, and records the rest under the present names. */
function prune(
  { project, store }: { readonly project: Project; readonly store: SnapshotStore },
  isDry: boolean,
  shell: Shell,
): number {
  const renamed = store.renamed(isDry ? undefined : 'record');
  const found = findUnneeded(project, store);
  const count = found.keys.length + found.receipts.length + found.objects.length;
  if (!isDry && count > 0) store.remove(found);
  shell.stdout.write(renamedText(renamed, isDry) + pruneText(found, isDry));
  return 0;
}

/** The sources to store; a file can be only one of them. */
function targetsOf(
  selection: OpenSelection,
  { source, from, receipts, recheck }: CaptureCommandOptions,
  { store, cwd }: { readonly store: SnapshotStore; readonly cwd: string },
): readonly CaptureTarget[] {
  const all = captureTargets(selection);
  const isOne = from !== undefined && !isWarc(from);
  if (isOne && source === undefined && (receipts ?? recheck)) {
    const known = targetsByReceipt(all, { file: from, cwd, receipts: store.kept().receipts });
    if (known.length === 1) return known;
  }
  if (isOne && source === undefined)
    throw new UsageError(
      recheck ? 'It is not clear which receipts the file is to be compared with.' : '--from stores a file as a source.',
      'Name the source with --source.',
    );
  const found = source === undefined ? all : targetsNamed(all, source, selection);
  if (isOne && found.length > 1) {
    throw new UsageError(
      `Several fact checks have a source \`${source ?? ''}\`: ${found.map(({ key }) => `\`${key}\``).join(', ')}.`,
      'Name one of them like that.',
    );
  }
  const odd = found.find(({ key }) => !isSnapshotKey(key));
  if (odd !== undefined)
    throw new UsageError(
      `Nothing can be stored under \`${odd.key}\`, which is not an id.`,
      'Rename the fact check first.',
    );
  return found;
}
