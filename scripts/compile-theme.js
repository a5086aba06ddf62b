import { build } from 'esbuild';
import { writeGenerated } from './generated-module.js';
import { scopedToFragment } from './scope-fragment.js';

/** The style sheets that pages and drawings carry, each in one piece and minified. */
const SHEETS = {
  PAGE_CSS: 'src/theme/page.css',
  SITE_ARTICLE_CSS: 'src/theme/site-article.css',
  SITE_LISTS_CSS: 'src/theme/site-lists.css',
  SHEET_CSS: 'src/theme/sheet.css',
  STATISTICS_CSS: 'src/theme/statistics.css',
};
export const COMPILED_THEME = 'src/theme/compiled';

export async function compileTheme() {
  const constants = {};
  for (const [name, path] of Object.entries(SHEETS)) constants[name] = { type: 'string', value: await minified(path) };
  constants.FRAGMENT_CSS = { type: 'string', value: await scopedToFragment(constants.PAGE_CSS.value) };
  writeGenerated(COMPILED_THEME, 'css', constants);
}

async function minified(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  });
  // esbuild keeps spaces within custom properties, which could mean something, and around slashes; here they do not.
  return inHorizontalLines(outputFiles[0].text.trimEnd()).replaceAll(/(?<=[{;]--[\w-]+:) | (?=\/ )|(?<=[,/]) /g, '');
}

/** Shorter names of the same properties: no page has lines from top to bottom, so that only left and right can change their sides. */
function inHorizontalLines(css) {
  return css
    .replaceAll(/(?<=[{;](?:border|padding|margin)-)block-(start|end)(?=[-:])/g, (_, side) => SIDES[side])
    .replaceAll(/(?<=[{;])inset-block-start(?=:)/g, 'top')
    .replaceAll(/(?<=[{;](?:max-|min-)?)(inline|block)-size(?=:)/g, (_, axis) => SIZES[axis]);
}
const SIDES = { start: 'top', end: 'bottom' };
const SIZES = { inline: 'width', block: 'height' };
