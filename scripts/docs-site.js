// Builds the documentation as a site into site-docs/: `npm run docs:site`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadTypeScript } from './load-typescript.js';

const OUT = 'site-docs';

const { docsSite } = await loadTypeScript('scripts/docs-site/docs-site.ts');
const files = await docsSite();
rmSync(OUT, { recursive: true, force: true });
for (const [path, content] of files) {
  mkdirSync(dirname(join(OUT, path)), { recursive: true });
  writeFileSync(join(OUT, path), content);
}
console.log(`Wrote ${files.size} files into ${OUT}/; open ${OUT}/index.html`);
