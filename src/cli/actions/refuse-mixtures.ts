import { isWarc } from '../../workspace/sources/copy-sources.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import type { CaptureCommandOptions } from '../commands/capture.ts';

/** Refuses options of `factwright capture` that contradict each other. */
export function refuseMixtures(paths: readonly string[], options: CaptureCommandOptions): void {
  if (options.prune) refuseWithPrune(paths, options);
  if (options.receipts ?? options.recheck) refuseWithReceipts(options);
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
