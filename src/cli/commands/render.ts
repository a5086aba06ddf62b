import { extname, join, resolve } from 'node:path';
import { Option, type Command } from 'commander';
import type { ArticleView } from '../../article/index.ts';
import type { CheckFile, CheckSubject } from '../../project/index.ts';
import type { Shell } from '../program.ts';
import { isFolder, isThere } from '../../workspace/files/is-there.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import type { ValidatedSelection } from '../validate-selection.ts';

const EXTENSIONS = { html: '.html', markdown: '.md', claimreview: '.claimreview.json', json: '.json' } as const;

type Form = keyof typeof EXTENSIONS;

interface Options {
  readonly to: Form;
  readonly out?: string;
  readonly force?: true;
  readonly cacheDir?: string;
}

/** One rendered fact check; `text` is undefined where the form has nothing to say of it. */
interface Rendered {
  readonly id: string;
  readonly text: string | undefined;
}

/** Adds `factwright render`. */
export function addRender(program: Command, shell: Shell): void {
  program
    .command('render')
    .description('Render fact checks to HTML, Markdown, ClaimReview or JSON')
    .argument('<paths...>', 'fact checks, or folders of them')
    .addOption(new Option('--to <form>', 'what to render to').choices(Object.keys(EXTENSIONS)).default('html'))
    .option('--out <file or folder>', 'where to write; without it, stdout')
    .option('--force', 'render in spite of errors')
    .option('--cache-dir <folder>', 'keep there what was found, instead of in the cache folder of the user')
    .action(async (paths: readonly string[], options: Options) => {
      const [{ validateSelection }, render] = await Promise.all([
        import('../validate-selection.ts'),
        renderer(options.to, shell),
      ]);
      const selection = await validateSelection(shell, paths, { cacheDir: options.cacheDir });
      if (selection.selected.length > 1 && options.out === undefined) {
        throw new UsageError(
          `${selection.selected.length} fact checks do not fit on stdout.`,
          'Name a folder with --out.',
        );
      }
      if (await refuses(selection, options, shell)) return shell.exitWith(1);
      const { subjectOf } = await import('../../project/index.ts');
      const rendered = selection.selected.flatMap((file): Rendered[] => {
        const subject = subjectOf(selection.project, file);
        return subject === undefined ? [] : [{ id: file.id, text: render(subject, selection) }];
      });
      if (rendered.length < selection.selected.length) shell.exitWith(1);
      await deliver(rendered, options, shell);
    });
}

type Render = (subject: CheckSubject, selection: ValidatedSelection) => string | undefined;

/** Loads only the renderer that is asked for. */
async function renderer(form: Form, { stderr }: Shell): Promise<Render> {
  const [{ viewArticle }, { neutralise }, { embedPictures }] = await Promise.all([
    import('../../article/index.ts'),
    import('../../reporters/index.ts'),
    import('../embed-pictures.ts'),
  ]);
  const note = (words: string): void => stderr.write(`${neutralise(words)}\n`);
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
    renderable
      ? 'Nothing was rendered. Mend the errors, or render in spite of them with --force.\n'
      : 'Nothing was rendered.\n',
  );
  return true;
}

async function deliver(rendered: readonly Rendered[], { to, out }: Options, shell: Shell): Promise<void> {
  const { writeOutput } = await import('../write-output.ts');
  for (const { id, text } of rendered) {
    if (text === undefined) shell.stderr.write(`${id}: a withdrawn check has no ClaimReview.\n`);
    else if (out === undefined) shell.stdout.write(text);
    else {
      const isOne = rendered.length === 1 && isFile(resolve(shell.cwd, out));
      const path = isOne ? out : join(out, `${id}${EXTENSIONS[to]}`);
      await writeOutput(shell, path, text);
      shell.stderr.write(`Wrote ${resolve(shell.cwd, path)}\n`);
    }
  }
}

/** Whether one check goes to this very path: to something that is no folder, or to a new name with an ending. */
function isFile(out: string): boolean {
  return !isFolder(out) && (extname(out) !== '' || isThere(out));
}
