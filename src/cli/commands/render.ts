import { extname, join, resolve } from 'node:path';
import { Option, type Command } from 'commander';
import type { ArticleView } from '../../article/index.ts';
import type { CheckFile, CheckSubject } from '../../project/index.ts';
import type { Shell } from '../shell.ts';
import { isFolder, isThere } from '../../workspace/files/is-there.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import type { ValidatedSelection } from '../../workspace/judge/validate-selection.ts';

const EXTENSIONS = { html: '.html', markdown: '.md', claimreview: '.claimreview.json', json: '.json' } as const;

type Form = keyof typeof EXTENSIONS;

interface Options {
  readonly to: Form;
  readonly out?: string;
  readonly force?: true;
  readonly cacheDir?: string;
}

/** Adds `factwright render`. */
export function addRender(program: Command, shell: Shell): void {
  program
    .command('render')
    .description('Render fact checks to HTML, Markdown, ClaimReview or JSON')
    .argument('<paths...>', 'fact checks to render, or folders of them')
    .addOption(new Option('--to <form>', 'the form to render to').choices(Object.keys(EXTENSIONS)).default('html'))
    .option('--out <file or folder>', 'where to write the result; without it, to stdout')
    .option('--force', 'render even if there are errors')
    .option('--cache-dir <folder>', 'keep the cache in this folder; without it, in the cache folder of the user')
    .action(
      shell.ending(async (paths: readonly string[], options: Options) => {
        const [{ validateSelection }, render] = await Promise.all([
          import('../../workspace/judge/validate-selection.ts'),
          renderer(options.to, shell),
        ]);
        const selection = await validateSelection(shell, paths, { isAlone: true, cacheDir: options.cacheDir });
        const { selected, project } = selection;
        if (selected.length > 1 && options.out === undefined)
          throw new UsageError(
            `Only one fact check can be rendered to stdout, and ${selected.length} were named.`,
            'Name a folder with --out.',
          );
        if (await refuses(selection, options, shell)) return 1;
        const [{ subjectOf }, deliver] = await Promise.all([
          import('../../project/index.ts'),
          delivery(options, selected.length, shell),
        ]);
        let isWhole = true;
        for (const file of selected) {
          const subject = subjectOf(project, file);
          if (subject === undefined) isWhole = false;
          else await deliver(file.id, render(subject, selection));
        }
        return isWhole ? 0 : 1;
      }),
    );
}

type Render = (subject: CheckSubject, selection: ValidatedSelection) => string | undefined;

/** Loads only the renderer that is asked for. */
async function renderer(form: Form, { stderr }: Shell): Promise<Render> {
  const [{ viewArticle }, { line }, { embedPictures }] = await Promise.all([
    import('../../article/index.ts'),
    import('../../printing/index.ts'),
    import('../embed-pictures.ts'),
  ]);
  const note = (words: string): void => stderr.write(line`${words}`);
  const view = (subject: CheckSubject): ArticleView => viewArticle(subject);
  const { renderClaimReview, renderHtml, renderJson, renderMarkdown } = await import('../../render/index.ts');
  if (form === 'html')
    return (subject, selection) => renderHtml(view(subject), { pictures: embedPictures(selection, note) });
  if (form === 'markdown') return (subject) => renderMarkdown(view(subject));
  if (form === 'json') return (subject) => renderJson(view(subject));
  return (subject) => renderClaimReview(view(subject));
}

/** Shows the errors and refuses, unless the user insists; a file that follows no format cannot be rendered at all. */
async function refuses({ report, selected }: ValidatedSelection, { force }: Options, shell: Shell): Promise<boolean> {
  const errors = report.diagnostics.filter(({ level }) => level === 'error');
  if (errors.length === 0) return false;
  const [{ reportText }, { styleFor }] = await Promise.all([
    import('../../reporters/index.ts'),
    import('../colour.ts'),
  ]);
  shell.stderr.write(reportText({ ...report, diagnostics: errors }, await styleFor(shell, shell.stderr)));
  const renderable = selected.some((file: CheckFile) => file.check !== undefined);
  if (force && renderable) return false;
  shell.stderr.write(
    renderable ? 'Nothing was rendered. Fix the errors, or use --force to render anyway.\n' : 'Nothing was rendered.\n',
  );
  return true;
}

/** Writes one fact check at a time, so that an archive is never in memory; `text` is undefined where the form has nothing to say. */
async function delivery(
  { to, out }: Options,
  count: number,
  shell: Shell,
): Promise<(id: string, text: string | undefined) => Promise<void>> {
  const [{ writeOutput }, { line }] = await Promise.all([
    import('../write-output.ts'),
    import('../../printing/index.ts'),
  ]);
  return async (id, text) => {
    if (text === undefined) shell.stderr.write(line`${id}: a withdrawn check has no ClaimReview.`);
    else if (out === undefined) shell.stdout.write(text);
    else {
      const isOne = count === 1 && isFile(resolve(shell.cwd, out));
      const path = isOne ? out : join(out, `${id}${EXTENSIONS[to]}`);
      await writeOutput(shell, path, text);
      shell.stderr.write(line`Wrote ${resolve(shell.cwd, path)}`);
    }
  };
}

/** Whether one check goes to this very path: to something that is no folder, or to a new name with an ending. */
function isFile(out: string): boolean {
  return !isFolder(out) && (extname(out) !== '' || isThere(out));
}
