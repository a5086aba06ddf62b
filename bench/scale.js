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
  { name: '`export --to csv`', args: ['export', '--to', 'csv', '--out', 'out'] },
  { name: '`export --to parquet`', args: ['export', '--to', 'parquet', '--out', 'out'] },
  { name: '`export --to sqlite`', args: ['export', '--to', 'sqlite', '--out', 'out'] },
  { name: '`build`, cold', args: ['build', '--no-cards', '--out', 'out'], isBuild: true },
  { name: '`build`, warm', args: ['build', '--no-cards', '--out', 'out'], isBuild: true, goesOn: true },
].filter(({ name }) => values.only === undefined || name.includes(values.only));

const row = (size, name, cells) => console.log(`| ${[name, size.toLocaleString('en'), ...cells].join(' | ')} |`);

/** Measures one run and prints its row at once, with how its CPU time grew since the size before. */
async function measureRun(size, root, { name, args }, before) {
  try {
    const run = await measure(root, [process.execPath, resolve('bin/factwright.js'), ...args]);
    const earlier = before.get(name);
    const growth = earlier === undefined ? '–' : (run.cpu / earlier.cpu).toFixed(1);
    row(size, name, [run.cpu.toFixed(1), run.wall.toFixed(1), run.peak.toFixed(0), growth, load()]);
    return run;
  } catch (error) {
    row(size, name, [error.message, '–', '–', '–', load()]);
    return undefined;
  }
}

/** Measures every run at one size. */
async function measureSize(size, work, before) {
  const root = join(work, String(size));
  writeCorpus(root, size);
  const results = new Map();
  for (const each of RUNS) {
    if (each.isBuild && size > mostBuilt) continue;
    if (each.isCold) forget();
    if (!each.goesOn) rmSync(join(root, 'out'), { recursive: true, force: true });
    const run = await measureRun(size, root, each, before);
    if (run !== undefined) results.set(each.name, run);
  }
  rmSync(root, { recursive: true });
  return results;
}

const work = mkdtempSync(join(tmpdir(), 'factwright-bench-'));
const load = () => loadavg()[0].toFixed(1);
console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, one run each\n`);
console.log(
  '| run | checks | CPU s | wall s | peak MB | growth of CPU | load after |\n|---|---:|---:|---:|---:|---:|---:|',
);
try {
  let before = new Map();
  for (const size of sizes) before = await measureSize(size, work, before);
} finally {
  rmSync(work, { recursive: true, force: true });
}
