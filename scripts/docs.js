// Writes the pages and examples that are made of schemas, rules, fixtures and scales: `npm run docs`.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadTypeScript } from './load-typescript.js';

const { GENERATED_FILES, RULE_PAGES } = await loadTypeScript('scripts/docs/pages.ts');
const paths = new Set(GENERATED_FILES.map(({ path }) => path));

for (const { path, text } of GENERATED_FILES) {
  const now = text();
  if (existsSync(path) && readFileSync(path, 'utf8') === now) continue;
  writeFileSync(path, now);
  console.log(`Wrote ${path}`);
}
for (const path of readdirSync(RULE_PAGES).map((name) => `${RULE_PAGES}/${name}`)) {
  if (paths.has(path)) continue;
  rmSync(path);
  console.log(`Deleted ${path}`);
}
