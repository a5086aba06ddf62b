import { Option, type Command } from 'commander';
import type { Shell } from '../shell.ts';

/** What checks can be rendered to. */
export const FORMS = ['html', 'markdown', 'claimreview', 'json', 'pdf'] as const;

/** The sizes of paper that a PDF can have. */
const PAPERS = ['a4', 'letter'] as const;

/** The site generators that Markdown is laid out for. */
const GENERATORS = ['eleventy', 'hugo', 'astro'] as const;

/** The options of `factwright render`, as they were given. */
export interface RenderOptions {
  readonly to: (typeof FORMS)[number];
  readonly out?: string;
  readonly fragment?: true;
  readonly for?: (typeof GENERATORS)[number];
  readonly browser?: string;
  readonly paper: (typeof PAPERS)[number];
  readonly drafts?: true;
  readonly force?: true;
  readonly watch?: true;
  readonly cacheDir?: string;
}

/** Adds `factwright render`. */
export function addRender(program: Command, shell: Shell): void {
  program
    .command('render')
    .description('Render fact checks to HTML, Markdown, ClaimReview, JSON or PDF')
    .argument('<paths...>', 'fact checks to render, by file or id, or folders of them')
    .addOption(new Option('--to <form>', 'the form to render to').choices(FORMS).default('html'))
    .option('--out <file or folder>', 'where to write the result; without it, to stdout')
    .option('--fragment', 'of HTML, the article alone with its own style sheet, for a page that another system makes')
    .addOption(
      new Option('--for <generator>', 'of Markdown, a folder for each check as this site generator wants it').choices(
        GENERATORS,
      ),
    )
    .option('--browser <program>', 'of PDF, the Chromium that prints it; without it, CHROME_PATH or one that is found')
    .addOption(new Option('--paper <size>', 'of PDF, the size of its pages').choices(PAPERS).default('a4'))
    .option('--drafts', 'of a folder, render drafts and checks in review as well')
    .option('--force', 'render even if there are errors')
    .option('--watch', 'render again whenever a file changes, until Ctrl-C is pressed; needs --out')
    .option('--cache-dir <folder>', 'keep the cache in this folder; without it, in the cache folder of the user')
    .action(
      shell.ending(async (paths: readonly string[], options: RenderOptions) => {
        const { render } = await import('../actions/render.ts');
        return render(paths, options, shell);
      }),
    );
}
