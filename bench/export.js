// What `export` costs on generated archives, form by form: node bench/export.js [--sizes 1000,10000] [--rounds 3], after node build.js.
// The project was validated before, as it is in CI, so that what counts is the export.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCorpus } from './corpus.js';
import { measure, median } from './measure.js';
import { useOwnCache } from './own-cache.js';

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '1000,10000' }, rounds: { type: 'string', default: '3' } },
});
const rounds = Number(values.rounds);
const sizes = values.sizes.split(',').map(Number);
if (![rounds, ...sizes].every((number) => Number.isInteger(number) && number > 0))
  throw new Error('--rounds and --sizes are whole numbers above 0.');

useOwnCache();
const FACTWRIGHT = [process.execPath, resolve('bin/factwright.js')];
const FORMS = ['ndjson', 'claimreview', 'datafeed', 'csv', 'sqlite', 'parquet', 'parquet --partition year,language'];

function bytesOf(path) {
  if (statSync(path).isFile()) return statSync(path).size;
  return readdirSync(path).reduce((sum, name) => sum + bytesOf(join(path, name)), 0);
}

async function table(size, work) {
  const root = join(work, `${size}`);
  writeCorpus(root, size);
  console.log(`\n### ${size.toLocaleString('en')} checks\n`);
  console.log('| run | wall s | CPU s | peak MB | MB written |\n|---|---:|---:|---:|---:|');
  await measure(root, [...FACTWRIGHT, 'validate']);
  const runs = [
    { name: '`factwright validate`, warm', command: [...FACTWRIGHT, 'validate'] },
    ...FORMS.map((form) => ({
      name: `\`factwright export --to ${form}\``,
      command: [...FACTWRIGHT, 'export', '--to', ...form.split(' '), '--out', 'out'],
      isExport: true,
    })),
  ];
  for (const { name, command, isExport } of runs) {
    const results = [];
    let written = '–';
    for (let round = 0; round < rounds; round += 1) {
      results.push(await measure(root, command));
      if (!isExport) continue;
      written = (bytesOf(join(root, 'out')) / 1e6).toFixed(1);
      rmSync(join(root, 'out'), { recursive: true });
    }
    const of = (key) => median(results.map((run) => run[key]));
    console.log(
      `| ${name} | ${of('wall').toFixed(2)} | ${of('cpu').toFixed(2)} | ${of('peak').toFixed(0)} | ${written} |`,
    );
  }
  rmSync(root, { recursive: true });
}

const load = () => loadavg()[0].toFixed(1);
const work = mkdtempSync(join(tmpdir(), 'factwright-bench-'));
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, medians of ${rounds}, load ${load()} before`,
);
try {
  for (const size of sizes) await table(size, work);
  console.log(`\nLoad ${load()} after.`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
