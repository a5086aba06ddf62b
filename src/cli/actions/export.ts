import { wordings } from '../../article/index.ts';
import { line } from '../../printing/index.ts';
import { spareMemory } from '../../workspace/build/spare-memory.ts';
import { openArchive, type Archive } from '../../workspace/export/archive.ts';
import { judgeOnce, type Judgement } from '../../workspace/session.ts';
import { loadWords } from '../../workspace/theme/load-words.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import { openProgress } from '../build/progress.ts';
import type { ExportOptions } from '../commands/export.ts';
import type { Shell } from '../shell.ts';
import { deliverExport, type Delivered } from './export-delivery.ts';
import { notPublic, withoutReview, type LeftOut } from './left-out.ts';
import { refusesErrors } from './refuse-errors.ts';

/** With fewer checks, an export needs little memory. */
const MANY = 1000;

/** Exports what readers can find of the project around the working folder. */
export async function exportArchive(options: ExportOptions, shell: Shell): Promise<number> {
  refuseMixtures(options);
  const judgement = await judgeOnce(shell, [], { cacheDir: options.cacheDir });
  const refusal = {
    verb: { base: 'export', past: 'exported' },
    isPreview: () => options.drafts === true,
    force: options.force,
  };
  if (await refusesErrors(judgement, refusal, shell)) return 1;
  const leftOut: LeftOut[] = [];
  const progress = openProgress(
    options.quiet === true ? { ...shell, stderr: { ...shell.stderr, isTTY: false } } : shell,
    'exported',
  );
  let isWhole = true;
  const archive = archiveOf(judgement, options, {
    advance: (total) => progress.advance(total),
    leaveOut: (id, status) => void leftOut.push({ id, status }),
    fail: () => {
      isWhole = false;
    },
  });
  if (judgement.project.checks.length >= MANY) spareMemory();
  try {
    const delivered = await deliverExport(archive, options, shell);
    progress.clear();
    if (options.quiet !== true) tell(delivered, leftOut, { options, shell });
  } finally {
    progress.clear();
  }
  return isWhole ? 0 : 1;
}

function archiveOf(
  { project }: Judgement,
  { drafts }: ExportOptions,
  told: Pick<Parameters<typeof openArchive>[1], 'advance' | 'leaveOut' | 'fail'>,
): Archive {
  const wordingFor = wordings(loadWords(project).article);
  return openArchive(project, { wordingFor, drafts: drafts === true, ...told });
}

function refuseMixtures({ to, out, drafts, partition }: ExportOptions): void {
  if (partition !== undefined && to !== 'parquet')
    throw new UsageError('`--partition` is for Parquet.', 'Add `--to parquet`, or leave it out.');
  const isReview = to === 'claimreview' || to === 'datafeed';
  if (isReview && drafts)
    throw new UsageError('Only a published check has a ClaimReview.', 'Leave out `--drafts`, or choose another form.');
  if (out === undefined && !isReview && to !== 'ndjson')
    throw new UsageError(`\`--to ${to}\` is not written to stdout.`, 'Name where it goes with --out.');
}

/** What was left out needs a word, and where the rest is. */
function tell(
  { count, place, without }: Delivered,
  leftOut: readonly LeftOut[],
  { options, shell }: { readonly options: ExportOptions; readonly shell: Shell },
): void {
  const { stderr } = shell;
  const all = options.to === 'claimreview' || options.to === 'datafeed' ? [...leftOut, ...without] : [];
  if (all.length > 0) stderr.write(line`${withoutReview(all.toSorted((a, b) => (a.id < b.id ? -1 : 1)))}`);
  else if (leftOut.length > 0) stderr.write(line`${notPublic(leftOut, 'exported')}`);
  const what = count === 1 ? '1 fact check' : `${count} fact checks`;
  stderr.write(place === undefined ? line`Exported ${what}.` : line`Exported ${what} to ${place}.`);
}
