// The search of a site: how many of sixty questions find the wanted check among the first five, and what the index weighs.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { fromSources } from './from-sources.js';
import { archive, QUESTIONS } from './search/archive.js';

const { openEngine } = await fromSources('src/browser/search/engine.ts');
const isListing = process.argv.includes('--misses');
const FIRST = 5;

const rows = [];
for (const size of [300, 10_000]) {
  const byLanguage = new Map();
  for (const { language, kind, query, wanted } of QUESTIONS) {
    let engine = byLanguage.get(language);
    if (engine === undefined) {
      engine = openEngine(language);
      await engine.add(archive(language, size));
      byLanguage.set(language, engine);
    }
    const start = performance.now();
    const found = engine.find(query);
    const milliseconds = performance.now() - start;
    const rank = found.findIndex(({ title }) => title === wanted);
    rows.push({ size, kind, rank, milliseconds });
    if (isListing && (rank < 0 || rank >= FIRST))
      console.log(`${size} ${kind}: ${query} → ${rank < 0 ? 'not found' : `number ${rank + 1}`}: ${wanted}`);
  }
}

console.log(
  '| checks a language | kind of question | questions | in the first 5 | first | slowest |\n|---|---|---:|---:|---:|---:|',
);
for (const size of new Set(rows.map((row) => row.size))) {
  const own = rows.filter((row) => row.size === size);
  const kinds = [...new Set(own.map(({ kind }) => kind))];
  for (const kind of [...kinds, 'all']) {
    const those = own.filter((row) => kind === 'all' || row.kind === kind);
    const among = (most) => those.filter(({ rank }) => rank >= 0 && rank < most).length;
    const slowest = Math.max(...those.map(({ milliseconds }) => milliseconds));
    console.log(`| ${size} | ${kind} | ${those.length} | ${among(FIRST)} | ${among(1)} | ${Math.round(slowest)} ms |`);
  }
}

console.log('\n| language | checks | plain | gzip | brotli | to index them |\n|---|---:|---:|---:|---:|---:|');
for (const language of ['en', 'de', 'ar', 'zh']) {
  const entries = archive(language, 10_000);
  const bytes = Buffer.from(JSON.stringify({ entries }));
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  const start = performance.now();
  await openEngine(language).add(entries);
  const kilobytes = (length) => `${Math.round(length / 1024)} KB`;
  console.log(
    `| ${language} | 10000 | ${kilobytes(bytes.length)} | ${kilobytes(gzipSync(bytes).length)} | ${kilobytes(brotli.length)} | ${Math.round(performance.now() - start)} ms |`,
  );
}
