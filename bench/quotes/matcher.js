// The matcher as it is in the sources, without a build.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const folder = mkdtempSync(join(tmpdir(), 'factwright-quotes-'));
const outfile = join(folder, 'quotes.mjs');
await build({
  entryPoints: ['src/quotes/index.ts'],
  bundle: true,
  outfile,
  format: 'esm',
  platform: 'node',
  logLevel: 'error',
});
export const { indexText, matchQuote } = await import(pathToFileURL(outfile).href);
rmSync(folder, { recursive: true });
