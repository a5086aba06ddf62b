import { Option, type Command } from 'commander';
import type { CaptureTarget } from '../../capture/index.ts';
import type { Project } from '../../project/index.ts';
import type { OpenSelection } from '../../workspace/judge/open-selection.ts';
import type { Shell } from '../shell.ts';
import type { SnapshotStore } from '../../workspace/sources/snapshot-store.ts';
import { UsageError } from '../../workspace/usage-error.ts';

/** How sources are captured. */
export interface CaptureCommandOptions {
  readonly source?: string;
  readonly from?: string;
  readonly exportWarc?: string;
  readonly publicArchive?: true;
  readonly excerpts?: true;
  readonly receipts?: true;
  readonly recheck?: true;
  readonly replace?: true;
  readonly prune?: true;
  readonly dryRun?: true;
  readonly contact?: string;
  readonly format: 'text' | 'json';
}

/** Adds `factwright capture`. */
export function addCapture(program: Command, shell: Shell): void {
  program
    .command('capture')
    .description('Store copies of what the sources of fact checks say today')
    .argument('[paths...]', 'fact checks, or folders of them; without any, the whole project')
    .option('--source <id>', 'store this source only; check/source if several checks have one of that name')
    .option('--from <file>', 'store a file that you saved yourself, or what a WARC file contains; nothing is fetched')
    .option('--export-warc <file>', 'write the stored copies to a WARC file for other tools; nothing is fetched')
    .option('--public-archive', 'also ask a public archive to keep a copy')
    .option('--excerpts', 'store only the paragraphs that are quoted, and the digests of all others')
    .option('--receipts', 'keep no copy, only digests and what was found of each quotation')
    .option('--recheck', 'compare a file, given with --from, with the receipts of a source; nothing is written')
    .option('--replace', 'with --from, replace even a readable copy by a file from which no text can be extracted')
    .option('--prune', 'remove the stored copies whose source or fact check is gone; nothing is fetched')
    .option('--dry-run', 'say what would be stored or removed, and write nothing')
    .option(
      '--contact <address>',
      'the address at which the owners of sites can reach you; without it, the `url` of the publisher',
    )
    .addOption(new Option('--format <form>', 'the form of the output').choices(['text', 'json']).default('text'))
    .action(shell.ending((paths: readonly string[], options: CaptureCommandOptions) => capture(paths, options, shell)));
}

async function capture(paths: readonly string[], options: CaptureCommandOptions, shell: Shell): Promise<number> {
  if (options.prune) refuseWithPrune(paths, options);
  if (options.receipts ?? options.recheck) refuseWithReceipts(options);
  if (options.replace && options.from === undefined)
    throw new UsageError('--replace only works with --from.', 'Name the file with --from.');
  const { openSelection } = await import('../../workspace/judge/open-selection.ts');
  const selection = openSelection(shell, paths, {});
  const { openStore } = await import('../../workspace/sources/snapshot-store.ts');
  const { folders, limits } = selection.project.settings;
  const { renamedChecks } = await import('../../workspace/sources/renamed-checks.ts');
  const store = openStore(selection.root, `${folders?.factchecks ?? 'factchecks'}/_snapshots`, {
    lfsAbove: limits?.lfsAbove,
    presentNames: renamedChecks(selection.project),
  });
  if (options.prune) return prune({ project: selection.project, store }, options.dryRun === true, shell);
  const targets = await targetsOf(selection, options, { store, cwd: shell.cwd });
  if (options.exportWarc !== undefined) {
    const { exportWarc } = await import('../../workspace/sources/capture-warc.ts');
    shell.stdout.write(exportWarc(targets, { file: options.exportWarc, cwd: shell.cwd, store }));
    return 0;
  }
  const isDry = options.dryRun === true || options.recheck === true;
  const renamed = options.recheck ? [] : store.renamed();
  const { captured, rechecked } = await import('../actions/capture.ts');
  const results = options.recheck
    ? await rechecked(targets, { selection, store }, options, shell)
    : await captured(targets, { selection, store }, options, shell);
  if (!isDry) store.renamed('record');
  const { captureJson, captureText } = await import('../../workspace/sources/reports/captured.ts');
  shell.stdout.write(
    options.format === 'json' ? captureJson(results, { isDry, renamed }) : captureText(results, { isDry, renamed }),
  );
  return results.some(({ outcome }) => outcome === 'failed' || outcome === 'differs') ? 1 : 0;
}

/** Removes what is kept for nothing, and records the rest under the present names. */
async function prune(
  { project, store }: { readonly project: Project; readonly store: SnapshotStore },
  isDry: boolean,
  shell: Shell,
): Promise<number> {
  const { findUnneeded } = await import('../../workspace/sources/prune-store.ts');
  const renamed = store.renamed(isDry ? undefined : 'record');
  const found = findUnneeded(project, store);
  const count = found.keys.length + found.receipts.length + found.objects.length;
  if (!isDry && count > 0) store.remove(found);
  const { pruneText } = await import('../../workspace/sources/reports/pruned.ts');
  const { renamedText } = await import('../../workspace/sources/reports/renamed.ts');
  shell.stdout.write(renamedText(renamed, isDry) + pruneText(found, isDry));
  return 0;
}

/** What is kept for nothing shows only in the whole project. */
function refuseWithPrune(paths: readonly string[], options: CaptureCommandOptions): void {
  const { source, from, exportWarc, publicArchive, excerpts, receipts, recheck, replace, format } = options;
  const others = source ?? from ?? exportWarc ?? publicArchive ?? excerpts ?? receipts ?? recheck ?? replace;
  if (paths.length === 0 && format === 'text' && !others) return;
  throw new UsageError(
    '--prune looks at the whole project and stores nothing, so it goes with --dry-run alone.',
    'Run `factwright capture --prune` by itself.',
  );
}

/** Receipts are kept where a copy may not be, here or in public. */
function refuseWithReceipts({
  receipts,
  recheck,
  from,
  exportWarc,
  publicArchive,
  excerpts,
}: CaptureCommandOptions): void {
  if (recheck && from === undefined)
    throw new UsageError('--recheck compares a file with receipts.', 'Name the file with --from.');
  if (recheck && isWarc(from ?? ''))
    throw new UsageError(
      '--recheck compares one file with the receipts of one source.',
      'Name the page, PDF or text itself, not a WARC file.',
    );
  if ((receipts && recheck) || exportWarc !== undefined || publicArchive || excerpts)
    throw new UsageError(
      `--${recheck ? 'recheck' : 'receipts'} keeps no copy, so it goes with --source, --from and --format${recheck ? '' : ', --dry-run and --contact'} alone.`,
      'Leave the other options out.',
    );
}

/** The sources to store; a file can be only one of them. */
async function targetsOf(
  selection: OpenSelection,
  { source, from, receipts, recheck }: CaptureCommandOptions,
  { store, cwd }: { readonly store: SnapshotStore; readonly cwd: string },
): Promise<readonly CaptureTarget[]> {
  const [{ captureTargets, targetsNamed }, { isSnapshotKey }] = await Promise.all([
    import('../../workspace/sources/capture-targets.ts'),
    import('../../snapshots/index.ts'),
  ]);
  const all = captureTargets(selection);
  const isOne = from !== undefined && !isWarc(from);
  if (isOne && source === undefined && (receipts ?? recheck)) {
    const { targetsByReceipt } = await import('../../workspace/sources/receipts-of-file.ts');
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

/** Whether a file is named like one that holds many sources. */
export function isWarc(file: string): boolean {
  return /\.warc(?:\.gz)?$/i.test(file);
}
