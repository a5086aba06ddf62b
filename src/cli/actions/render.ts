import { extname, join, resolve } from 'node:path';
import { viewArticle, wordings, type ArticleView } from '../../article/index.ts';
import { isPublicStatus, type Id } from '../../model/index.ts';
import { line } from '../../printing/index.ts';
import { statusIn, subjectOf, type CheckFile, type CheckSubject, type Project } from '../../project/index.ts';
import { renderClaimReview, renderFragment, renderHtml, renderJson, renderMarkdown } from '../../render/index.ts';
import { reportText } from '../../reporters/index.ts';
import { coloursCss } from '../../site/theme/colours-css.ts';
import { isFolder, isThere } from '../../workspace/files/is-there.ts';
import { judgeOnce, type Judgement } from '../../workspace/session.ts';
import { loadWords } from '../../workspace/theme/load-words.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import { styleFor } from '../colour.ts';
import type { FORMS, RenderOptions } from '../commands/render.ts';
import { embedPictures } from '../../workspace/pictures/embed-pictures.ts';
import type { Shell } from '../shell.ts';
import { noReview, notPublic, withoutReview, type LeftOut } from './left-out.ts';
import { writeOutput } from '../write-output.ts';

/**
 * Judges the checks and renders them one at a time, so that an archive is never in memory. Of a folder, what is not
 * public is left out: what is written there is most often a site.
 */
export async function render(paths: readonly string[], options: RenderOptions, shell: Shell): Promise<number> {
  if (options.fragment && options.to !== 'html')
    throw new UsageError('`--fragment` is a part of an HTML page.', 'Leave out `--fragment`, or `--to`.');
  const judgement = await judgeOnce(shell, paths, { isAlone: true, cacheDir: options.cacheDir });
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
  if (await refuses(judgement, options, shell)) return 1;
  const textOf = renderer(options, project, shell);
  const deliver = delivery(options, selected.length, shell);
  const leftOut: LeftOut[] = [];
  let isWhole = true;
  for (const file of selected) {
    const { check, id } = file;
    const status = check === undefined ? undefined : statusIn(project, check);
    const isAsked = status === undefined || isPublicStatus(status) || isPreview(file, judgement, options);
    const subject = isAsked ? subjectOf(project, file) : undefined;
    const text = subject === undefined ? undefined : textOf(subject);
    if (subject !== undefined && text !== undefined) await deliver(subject.id, text);
    else if (status !== undefined && (subject !== undefined || !isAsked)) leftOut.push({ id, status });
    else isWhole = false;
  }
  tellLeftOut(leftOut, { isNothing: leftOut.length === selected.length, judgement, options, shell });
  return isWhole ? 0 : 1;
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
  shell.stderr.write(line`${isReview ? withoutReview(leftOut) : notPublic(leftOut)}`);
}

/** Whether the user wants to see a check that is not public. */
function isPreview({ path }: CheckFile, { named }: Judgement, { drafts }: RenderOptions): boolean {
  return drafts === true || named.includes(path);
}

type Form = (typeof FORMS)[number];

function renderer(
  { to: form, fragment }: RenderOptions,
  project: Project,
  { stderr }: Shell,
): (subject: CheckSubject) => string | undefined {
  const pictures = embedPictures(project, (words) => stderr.write(line`${words}`));
  const wordingFor = wordings(loadWords(project).article);
  const view = (subject: CheckSubject): ArticleView => viewArticle(subject, wordingFor);
  switch (form) {
    case 'html':
      return (subject) =>
        (fragment ? renderFragment : renderHtml)(view(subject), { pictures, css: coloursCss(project.settings) });
    case 'markdown':
      return (subject) => renderMarkdown(view(subject));
    case 'claimreview':
      return (subject) => renderClaimReview(view(subject));
    case 'json':
      return (subject) => renderJson(view(subject));
  }
}

/** Shows the errors and refuses, unless the user insists; a file that does not follow the format cannot be rendered at all. */
async function refuses(judgement: Judgement, options: RenderOptions, shell: Shell): Promise<boolean> {
  const { report, selected, project } = judgement;
  // What calls itself public counts, even where it is not: a translation, for one, of a check that was withdrawn.
  const isLeftOut = (path: string): boolean => {
    const file = project.checkByPath.get(path);
    return file?.check !== undefined && !isPublicStatus(file.check.status) && !isPreview(file, judgement, options);
  };
  const errors = report.diagnostics.filter(({ level, file }) => level === 'error' && !isLeftOut(file));
  if (errors.length === 0) return false;
  shell.stderr.write(reportText({ ...report, diagnostics: errors }, await styleFor(shell, shell.stderr)));
  const renderable = selected.some(({ check }) => check !== undefined);
  if (options.force && renderable) return false;
  shell.stderr.write(
    renderable
      ? 'Nothing was rendered. Fix the errors, or render in spite of them with --force.\n'
      : `Nothing was rendered: what does not follow the format cannot be rendered${options.force ? ', not even with --force' : ''}. Fix the errors first.\n`,
  );
  return true;
}

const EXTENSIONS: Readonly<Record<Form, string>> = {
  html: '.html',
  markdown: '.md',
  claimreview: '.claimreview.json',
  json: '.json',
};

/** Prints or writes what a check was rendered to. */
function delivery({ to, out }: RenderOptions, count: number, shell: Shell): (id: Id, text: string) => Promise<void> {
  const isOneFile = out !== undefined && count === 1 && isFile(resolve(shell.cwd, out));
  return async (id, text) => {
    if (out === undefined) shell.stdout.write(text);
    else {
      const path = isOneFile ? out : join(out, `${id}${EXTENSIONS[to]}`);
      await writeOutput(shell, path, text);
      shell.stderr.write(line`Wrote ${resolve(shell.cwd, path)}`);
    }
  };
}

/** Whether one check goes to this very path: to something that is not a folder, or to a new name with an ending. */
function isFile(out: string): boolean {
  return !isFolder(out) && (extname(out) !== '' || isThere(out));
}
