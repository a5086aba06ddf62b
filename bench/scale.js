// How the commands grow with the archive: node bench/scale.js [--sizes 10000,100000] [--build-to 100000], after node build.js.
// One run of each, since at these sizes a run takes minutes; CPU is what to compare, wall time depends on what else runs.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCorpus } from './corpus.js';
import { measure } from './measure.js';
import { useOwnCache } from './own-cache.js';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000' },
    'build-to': { type: 'string', default: '10000' },
    only: { type: 'string' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const mostBuilt = Number(values['build-to']);
if (![mostBuilt, ...sizes].every((number) => Number.isInteger(number) && number > 0))
  throw new Error('--sizes and --build-to are whole numbers above 0.');

const forget = useOwnCache();
const QUERY = 'the harbour tax doubled';
const RUNS = [
  { name: '`validate`, cold', args: ['validate'], isCold: true },
  { name: '`validate`, warm', args: ['validate'] },
  { name: '`search`, which makes its index', args: ['search', QUERY] },
  { name: '`search`, with its index', args: ['search', QUERY] },
  { name: '`stats`', args: ['stats'] },
  { name: '`export --to ndjson`', args: ['export', '--to', 'ndjson', '--out', 'out'] },
  { name: '`export --to parquet`', args: ['export', '--to', 'parquet', '--out', 'out'] },
  { name: '`export --to sqlite`', args: ['export', '--to', 'sqlite', '--out', 'out'] },
  { name: '`build`, cold', args: ['build', '--no-cards', '--out', 'out'], isBuild: true },
  { name: '`build`, warm', args: ['build', '--no-cards', '--out', 'out'], isBuild: true, goesOn: true },
].filter(({ name }) => values.only === undefined || name.includes(values.only));

/** Measures every run at one size. */
async function measureSize(size, work) {
  const root = join(work, String(size));
  writeCorpus(root, size);
  const results = new Map();
  for (const { name, args, isCold, isBuild, goesOn } of RUNS) {
    if (isBuild && size > mostBuilt) continue;
    if (isCold) forget();
    if (!goesOn) rmSync(join(root, 'out'), { recursive: true, force: true });
    results.set(name, await measure(root, [process.execPath, resolve('bin/factwright.js'), ...args]));
    console.error(`${size}: ${name} done`);
  }
  rmSync(root, { recursive: true });
  return results;
}

const work = mkdtempSync(join(tmpdir(), 'factwright-bench-'));
const load = () => loadavg()[0].toFixed(1);
console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, one run each, load ${load()} before\n`);
try {
  const bySize = [];
  for (const size of sizes) bySize.push(await measureSize(size, work));
  const head = sizes.map((size) => `${size.toLocaleString('en')}: CPU s | wall s | peak MB |`).join(' ');
  console.log(`| run | ${head} growth of CPU |\n|---|${'---:|'.repeat(3 * sizes.length + 1)}`);
  for (const { name } of RUNS) {
    const runs = bySize.map((results) => results.get(name));
    const cells = runs.map((run) =>
      run === undefined ? '– | – | –' : `${run.cpu.toFixed(1)} | ${run.wall.toFixed(1)} | ${run.peak.toFixed(0)}`,
    );
    const known = runs.filter((run) => run !== undefined);
    const growth = known.slice(1).map((run, at) => (run.cpu / known[at].cpu).toFixed(1));
    console.log(`| ${name} | ${cells.join(' | ')} | ${growth.length === 0 ? '–' : growth.join(', ')} |`);
  }
  console.log(`\nLoad ${load()} after.`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
