import { build } from 'esbuild';
import { writeGenerated } from './generated-module.js';
import { scopedToFragment } from './scope-fragment.js';

/** The style sheets that pages and drawings carry, each in one piece and minified. */
const SHEETS = { PAGE_CSS: 'src/theme/page.css', SITE_CSS: 'src/theme/site.css', SHEET_CSS: 'src/theme/sheet.css' };
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
  return outputFiles[0].text;
}
