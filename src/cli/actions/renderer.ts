import { viewArticle, wordings, type ArticleView } from '../../article/index.ts';
import { pagePath, siteAddress, siteTitle } from '../../model/index.ts';
import { line } from '../../printing/index.ts';
import type { CheckSubject } from '../../project/index.ts';
import {
  pdfCss,
  renderClaimReview,
  renderFragment,
  renderHtml,
  renderJson,
  renderMarkdown,
} from '../../render/index.ts';
import type { Logo } from '../../site/theme/theme.ts';
import { coloursCss } from '../../site/theme/colours-css.ts';
import { copyPictures, type CopiedPicture } from '../../workspace/pictures/copy-pictures.ts';
import { embedPictures } from '../../workspace/pictures/embed-pictures.ts';
import { findBrowser } from '../../workspace/processes/find-browser.ts';
import { printPdf } from '../../workspace/processes/print-pdf.ts';
import type { Judgement } from '../../workspace/session.ts';
import { loadTheme } from '../../workspace/theme/load-theme.ts';
import { loadWords } from '../../workspace/theme/load-words.ts';
import type { RenderOptions } from '../commands/render.ts';
import type { Shell } from '../shell.ts';

/** What a check was rendered to, and the files that it needs next to it. */
export interface Rendered {
  readonly content: string | Uint8Array;
  readonly pictures?: readonly CopiedPicture[];
}

/** Renders a check; undefined if it has nothing of this form. */
type Renderer = (subject: CheckSubject) => Rendered | undefined | Promise<Rendered>;

/** What a renderer takes from the run. */
interface Surroundings {
  readonly judgement: Judgement;
  readonly shell: Shell;
  /** Whether pages go to a folder, where pictures can lie next to them. */
  readonly isFolder: boolean;
}

/** What renders checks to the form that was asked for. */
export function renderer(options: RenderOptions, { judgement, shell, isFolder }: Surroundings): Renderer {
  const { project, root } = judgement;
  const note = (words: string): void => shell.stderr.write(line`${words}`);
  const wordingFor = wordings(loadWords(project).article);
  const view = (subject: CheckSubject): ArticleView => viewArticle(subject, wordingFor);
  const embed = embedPictures(project, note);
  const css = coloursCss(project.settings);
  const html = async (subject: CheckSubject, render = renderHtml, more = ''): Promise<string> => {
    const viewed = view(subject);
    return render(viewed, { pictures: await embed(viewed), css: css + more });
  };
  switch (options.to) {
    case 'html':
      return async (subject) => ({ content: await html(subject, options.fragment ? renderFragment : renderHtml) });
    case 'markdown':
      return markdownRenderer(options, isFolder ? copyPictures(project, note) : undefined, view);
    case 'claimreview':
      return (subject) => {
        const content = renderClaimReview(view(subject));
        return content === undefined ? undefined : { content };
      };
    case 'json':
      return (subject) => ({ content: renderJson(view(subject)) });
    case 'pdf': {
      const browser = findBrowser({ named: options.browser, env: shell.env, cwd: shell.cwd, root });
      const logo = loadTheme({ root, project, mayRun: false }).then(({ theme }) => theme.logo);
      return async (subject) => ({
        content: await printPdf(await html(subject, renderHtml, await pdfLook(options, subject, logo)), browser),
      });
    }
  }
}

function markdownRenderer(
  { for: generator }: RenderOptions,
  copied: ReturnType<typeof copyPictures> | undefined,
  view: (subject: CheckSubject) => ArticleView,
): Renderer {
  const anchors = generator === 'hugo' ? 'attributes' : 'elements';
  return (subject) => ({
    content: renderMarkdown(view(subject), {
      anchors,
      pictures: copied?.place,
      path: generator === 'hugo' ? hugoPath(subject) : undefined,
    }),
    pictures: copied?.take(),
  });
}

/** Hugo puts pages in other languages than its first below the name of their language, where no canonical address leads. */
function hugoPath({ settings, id, language, check }: CheckSubject): string | undefined {
  if (siteAddress(settings) === undefined) return undefined;
  return `/${pagePath(settings, { id, language, published: check.published })}`;
}

/** How a PDF looks: its paper, and the logo of the site at its head. */
async function pdfLook(
  { paper }: RenderOptions,
  { settings, language }: CheckSubject,
  logo: Promise<Logo | undefined>,
): Promise<string> {
  const { path, content } = (await logo) ?? {};
  const kind = path?.split('.').at(-1) ?? '';
  const type = kind === 'svg' ? 'svg+xml' : kind;
  const data = content && `data:image/${type};base64,${Buffer.from(content).toString('base64')}`;
  return pdfCss({ paper, name: siteTitle(settings, language), logo: data });
}
