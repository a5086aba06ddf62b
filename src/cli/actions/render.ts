import { extname, join, resolve } from 'node:path';
import { viewArticle, wordings, type ArticleView } from '../../article/index.ts';
import { line } from '../../printing/index.ts';
import { subjectOf, type CheckSubject, type Project } from '../../project/index.ts';
import { renderClaimReview, renderHtml, renderJson, renderMarkdown } from '../../render/index.ts';
import { reportText } from '../../reporters/index.ts';
import { isFolder, isThere } from '../../workspace/files/is-there.ts';
import { judgeOnce, type Judgement } from '../../workspace/session.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import { styleFor } from '../colour.ts';
import type { FORMS, RenderOptions } from '../commands/render.ts';
import { embedPictures } from '../../workspace/pictures/embed-pictures.ts';
import type { Shell } from '../shell.ts';
import { writeOutput } from '../write-output.ts';

/** Judges the checks and renders them one at a time, so that an archive is never in memory. */
export async function render(paths: readonly string[], options: RenderOptions, shell: Shell): Promise<number> {
  const judgement = await judgeOnce(shell, paths, { isAlone: true, cacheDir: options.cacheDir });
  const { selected, project } = judgement;
  if (selected.length > 1 && options.out === undefined)
    throw new UsageError(
      `Only one fact check can be rendered to stdout, and ${selected.length} were named.`,
      'Name a folder with --out.',
    );
  if (await refuses(judgement, options, shell)) return 1;
  const textOf = renderer(options.to, project, shell);
  const deliver = delivery(options, selected.length, shell);
  let isWhole = true;
  for (const file of selected) {
    const subject = subjectOf(project, file);
    if (subject === undefined) isWhole = false;
    else await deliver(file.id, textOf(subject));
  }
  return isWhole ? 0 : 1;
}

type Form = (typeof FORMS)[number];

function renderer(form: Form, project: Project, { stderr }: Shell): (subject: CheckSubject) => string | undefined {
  const pictures = embedPictures(project, (words) => stderr.write(line`${words}`));
  const wordingFor = wordings();
  const view = (subject: CheckSubject): ArticleView => viewArticle(subject, wordingFor);
  switch (form) {
    case 'html':
      return (subject) => renderHtml(view(subject), { pictures });
    case 'markdown':
      return (subject) => renderMarkdown(view(subject));
    case 'claimreview':
      return (subject) => renderClaimReview(view(subject));
    case 'json':
      return (subject) => renderJson(view(subject));
  }
}

/** Shows the errors and refuses, unless the user insists; a file that does not follow the format cannot be rendered at all. */
async function refuses({ report, selected }: Judgement, { force }: RenderOptions, shell: Shell): Promise<boolean> {
  const errors = report.diagnostics.filter(({ level }) => level === 'error');
  if (errors.length === 0) return false;
  shell.stderr.write(reportText({ ...report, diagnostics: errors }, await styleFor(shell, shell.stderr)));
  const renderable = selected.some(({ check }) => check !== undefined);
  if (force && renderable) return false;
  shell.stderr.write(
    renderable
      ? 'Nothing was rendered. Fix the errors, or render in spite of them with --force.\n'
      : 'Nothing was rendered.\n',
  );
  return true;
}

const EXTENSIONS: Readonly<Record<Form, string>> = {
  html: '.html',
  markdown: '.md',
  claimreview: '.claimreview.json',
  json: '.json',
};

/** Prints or writes what a check was rendered to; undefined if the form has nothing to say of it. */
function delivery(
  { to, out }: RenderOptions,
  count: number,
  shell: Shell,
): (id: string, text: string | undefined) => Promise<void> {
  const isOneFile = out !== undefined && count === 1 && isFile(resolve(shell.cwd, out));
  return async (id, text) => {
    if (text === undefined) shell.stderr.write(line`${id}: a withdrawn check has no ClaimReview.`);
    else if (out === undefined) shell.stdout.write(text);
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
