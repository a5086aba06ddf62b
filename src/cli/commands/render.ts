import { existsSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { Option, type Command } from 'commander';
import type { ArticleView } from '../../article/index.ts';
import type { CheckFile, CheckSubject } from '../../project/index.ts';
import type { Shell } from '../shell.ts';
import { pictureType } from '../../workspace/files/picture-type.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import type { ValidatedSelection } from '../../workspace/judge/validate-selection.ts';

const EXTENSIONS = { html: '.html', markdown: '.md', claimreview: '.claimreview.json', json: '.json' } as const;

type Form = keyof typeof EXTENSIONS;

interface Options {
  readonly to: Form;
  readonly out?: string;
  readonly force?: true;
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
    .action(
      shell.ending(async (paths: readonly string[], options: Options) => {
        const [{ validateSelection }, render] = await Promise.all([
          import('../../workspace/judge/validate-selection.ts'),
          renderer(options.to),
        ]);
        const selection = await validateSelection(shell, paths, { isAlone: true });
        const { selected, project } = selection;
        if (selected.length > 1 && options.out === undefined)
          throw new UsageError(`${selected.length} fact checks do not fit on stdout.`, 'Name a folder with --out.');
        if (await refuses(selection, options, shell)) return 1;
        const [{ subjectOf }, deliver] = await Promise.all([
          import('../../project/index.ts'),
          delivery(options, selected.length, shell),
        ]);
        let isWhole = true;
        for (const file of selected) {
          const subject = subjectOf(project, file);
          if (subject === undefined) isWhole = false;
          else deliver(file.id, render(subject, selection));
        }
        return isWhole ? 0 : 1;
      }),
    );
}

type Render = (subject: CheckSubject, selection: ValidatedSelection) => string | undefined;

/** Loads only the renderer that is asked for. */
async function renderer(form: Form): Promise<Render> {
  const { viewArticle } = await import('../../article/index.ts');
  const view = (subject: CheckSubject): ArticleView => viewArticle(subject);
  const { renderClaimReview, renderHtml, renderJson, renderMarkdown } = await import('../../render/index.ts');
  if (form === 'html') return (subject, selection) => renderHtml(view(subject), { pictures: pictures(selection) });
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

/** Writes one fact check at a time, so that an archive is never in memory; `text` is undefined where the form has nothing to say. */
async function delivery(
  { to, out }: Options,
  count: number,
  shell: Shell,
): Promise<(id: string, text: string | undefined) => void> {
  const [{ writeNamed }, { line }] = await Promise.all([
    import('../../workspace/files/named-files.ts'),
    import('../../printing/index.ts'),
  ]);
  return (id, text) => {
    if (text === undefined) shell.stderr.write(line`${id}: a withdrawn check has no ClaimReview.`);
    else if (out === undefined) shell.stdout.write(text);
    else {
      const path = outputPath(resolve(shell.cwd, out), id, to, count);
      writeNamed({ cwd: shell.cwd, file: path }, text);
      shell.stderr.write(line`Wrote ${path}`);
    }
  };
}

/** `out` is a file where one check goes to a name with an ending; else a folder. */
function outputPath(out: string, id: string, form: Form, count: number): string {
  const isFolder = count > 1 || extname(out) === '' || (existsSync(out) && statSync(out).isDirectory());
  return isFolder ? join(out, `${id}${EXTENSIONS[form]}`) : out;
}

/** Pictures of the media folder as `data:` addresses, so that the page stands alone. */
function pictures({ files, project }: ValidatedSelection): (file: string) => string | undefined {
  const { mediaFiles, settings } = project;
  const folder = settings.folders?.media ?? `${settings.folders?.factchecks ?? 'factchecks'}/_media`;
  return (file) => {
    if (!mediaFiles.has(file)) return undefined;
    const content = files.readUnlinked(`${folder}/${file}`, PICTURE_BYTES);
    const type = 'bytes' in content ? pictureType(content.bytes) : undefined;
    if (!('bytes' in content) || type === undefined) return undefined;
    return `data:${type};base64,${Buffer.from(content.bytes).toString('base64')}`;
  };
}

/** A picture of more bytes is left out of a page. */
const PICTURE_BYTES = 50_000_000;
