import { UsageError } from '../usage-error.ts';
import type { SiteFile } from '../../site/index.ts';
import { FULL_TEXT } from '../../site/index.ts';
import type { IndexProgram } from './load-pagefind.ts';

/** A page whose text is to be found: its path in the site, and its HTML. */
export interface IndexedPage {
  readonly path: string;
  readonly html: string;
}

/** What a browser needs to search; the package brings along user interfaces as well, which the search page does not use. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|.+\.(?:pagefind|pf_meta|pf_index|pf_fragment))$/;
/** What says nothing of its own: ways through the page, and what is about the page. */
const LEFT_OUT = [
  'nav, script, style, button, summary, #glance, #colophon, #method',
  '.state, .stance, .finding, .spot, .label, .stamp, .uses, .number, .ordinal, .tip, .way, .host',
].flatMap((selectors) => selectors.split(', '));

/** Makes the index of the texts of pages, in the files that browsers load. */
export async function indexTexts(program: IndexProgram, pages: Iterable<IndexedPage>): Promise<readonly SiteFile[]> {
  const pagefind = await program.load();
  try {
    const { index, errors } = await pagefind.createIndex({ rootSelector: 'main', excludeSelectors: LEFT_OUT });
    if (index === undefined) throw refused(errors);
    for (const { path, html } of pages) {
      const added = await index.addHTMLFile({ url: path, content: html });
      if (added.errors.length > 0) throw refused(added.errors);
    }
    const { files, errors: more } = await index.getFiles();
    if (more.length > 0) throw refused(more);
    return files
      .filter(({ path }) => NEEDED.test(path))
      .map(({ path, content }) => ({ path: `${FULL_TEXT}${path}`, content }))
      .toSorted((one, other) => (one.path < other.path ? -1 : 1));
  } finally {
    await pagefind.close();
  }
}

function refused(errors: readonly string[]): UsageError {
  return new UsageError(
    `Package pagefind could not index the pages: ${errors.join('; ')}.`,
    'Look whether its version runs on this machine, or take `site.search` out of `factwright.yaml`.',
  );
}
