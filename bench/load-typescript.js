// Loads a module of src/ or test/ without a build of the package: Node 20 does not read TypeScript.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export async function loadTypeScript(path) {
  const folder = mkdtempSync(join(tmpdir(), 'factwright-bench-'));
  const outfile = join(folder, 'module.mjs');
  await build({ entryPoints: [path], bundle: true, outfile, format: 'esm', platform: 'node', logLevel: 'error' });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
