import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { writeGenerated } from './generated-module.js';

/** The scripts of a site's pages, each in one piece; `licence` is that of the package that is in it. */
const SCRIPTS = {
  SITE_SCRIPT: { path: 'src/browser/site.ts' },
  LIVE_SCRIPT: { path: 'src/browser/live.ts' },
  SEARCH_SCRIPT: { path: 'src/browser/search-page.ts', licence: 'minisearch' },
};
export const COMPILED_BROWSER = 'src/site/compiled';

export async function compileBrowser() {
  const constants = {};
  for (const [name, script] of Object.entries(SCRIPTS))
    constants[name] = { type: 'string', value: await minified(script) };
  writeGenerated(COMPILED_BROWSER, 'scripts', constants);
}

async function minified({ path, licence }) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2023',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  });
  const code = outputFiles[0].text;
  return licence === undefined ? code : `/*!\n${licence}\n${licenceOf(licence)}\n*/\n${code}`;
}

function licenceOf(name) {
  const file = new URL('../../LICENSE.txt', import.meta.resolve(name));
  return readFileSync(file, 'utf8').trim();
}
