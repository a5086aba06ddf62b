import { isPublicStatus } from '../../model/index.ts';
import { line } from '../../printing/index.ts';
import { statusIn, subjectOf, type CheckFile } from '../../project/index.ts';
import { openSession, type Judgement, type Session } from '../../workspace/session.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import type { RenderOptions } from '../commands/render.ts';
import type { Shell } from '../shell.ts';
import { noReview, notPublic, withoutReview, type LeftOut } from './left-out.ts';
import { refusesErrors } from './refuse-errors.ts';
import { delivery } from './render-delivery.ts';
import { renderer } from './renderer.ts';

/**
 * Judges the checks and renders them one at a time, so that an archive is never in memory. Of a folder, what is not
 * public is left out: what is written there is most often a site.
 */
export async function render(paths: readonly string[], options: RenderOptions, shell: Shell): Promise<number> {
  refuseMixtures(options);
  const session = openSession(shell, paths, { cacheDir: options.cacheDir });
  const make = (): Promise<number> => renderOnce(session, paths, { options, shell });
  if (options.watch) {
    const { makeAgain } = await import('../watch/make-again.ts');
    await makeAgain(session, { verb: 'Rendering', make }, shell);
  }
  const code = options.watch ? 0 : await make();
  session.close();
  return code;
}

async function renderOnce(
  session: Session,
  paths: readonly string[],
  { options, shell }: Omit<RenderingOf, 'judgement'>,
): Promise<number> {
  const judgement = await session.judge({ isAlone: true });
  const { selected, project } = judgement;
  if (selected.length === 0 && paths.some((path) => /\.ya?ml$/.test(path)))
    throw new UsageError(
      'There is nothing to render: what was named is not a fact check.',
      'Name the file of a fact check, or a folder of them.',
    );
  if (selected.length > 1 && options.out === undefined)
    throw new UsageError(
      `Only one fact check can be rendered to stdout, and ${selected.length} were named.`,
      'Name a folder with --out.',
    );
  const refusal = {
    verb: { base: 'render', past: 'rendered' },
    isPreview: (file: CheckFile) => isPreview(file, judgement, options),
    force: options.force,
  };
  if (await refusesErrors(judgement, refusal, shell)) return 1;
  const deliver = delivery(options, { count: selected.length, project, shell });
  const made = renderer(options, { judgement, shell, isFolder: deliver.isFolder });
  const leftOut: LeftOut[] = [];
  let isWhole = true;
  for (const file of selected) {
    const { check, id } = file;
    const status = check === undefined ? undefined : statusIn(project, check);
    const isAsked = status === undefined || isPublicStatus(status) || isPreview(file, judgement, options);
    const subject = isAsked ? subjectOf(project, file) : undefined;
    const rendered = subject === undefined ? undefined : await made(subject);
    if (subject !== undefined && rendered !== undefined) await deliver.one(subject, rendered);
    else if (status !== undefined && (subject !== undefined || !isAsked))
      leftOut.push({ id, status, isImported: subject?.check.imported && true });
    else isWhole = false;
  }
  tellLeftOut(leftOut, { isNothing: leftOut.length === selected.length, judgement, options, shell });
  return isWhole ? 0 : 1;
}

function refuseMixtures({ to, fragment, for: generator, out, browser, watch }: RenderOptions): void {
  if (watch && out === undefined)
    throw new UsageError(
      '`--watch` renders again and again, which stdout is not for.',
      'Name a file or a folder with --out.',
    );
  if (fragment && to !== 'html')
    throw new UsageError('`--fragment` is a part of an HTML page.', 'Leave out `--fragment`, or `--to`.');
  if (generator !== undefined && (to !== 'markdown' || out === undefined))
    throw new UsageError('`--for` lays out Markdown in folders.', 'Add `--to markdown` and `--out FOLDER`.');
  if (browser !== undefined && to !== 'pdf') throw new UsageError('`--browser` makes a PDF.', 'Add `--to pdf`.');
  if (to === 'pdf' && out === undefined)
    throw new UsageError('A PDF is not printed to stdout.', 'Name a file or a folder with --out.');
}

/** What is rendered, how, and for whom. */
interface RenderingOf {
  readonly judgement: Judgement;
  readonly options: RenderOptions;
  readonly shell: Shell;
}

/** What was left out of a folder needs a word; where all that was named has nothing to render, the user is wrong. */
function tellLeftOut(
  leftOut: readonly LeftOut[],
  { isNothing, judgement, options, shell }: RenderingOf & { readonly isNothing: boolean },
): void {
  if (leftOut.length === 0) return;
  const isReview = options.to === 'claimreview';
  const failure = isReview && isNothing && judgement.named.length > 0 ? noReview(leftOut) : undefined;
  if (failure !== undefined) throw failure;
  shell.stderr.write(line`${isReview ? withoutReview(leftOut) : notPublic(leftOut, 'rendered')}`);
}

/** Whether the user wants to see a check that is not public. */
function isPreview({ path }: CheckFile, { named }: Judgement, { drafts }: RenderOptions): boolean {
  return drafts === true || named.includes(path);
}
