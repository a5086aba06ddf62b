// What it costs to start: the median of ten, beside bare Node, interleaved in one run.
import { spawnSync } from 'node:child_process';
import { useOwnCache } from './own-cache.js';

useOwnCache();

const ROUNDS = 10;
const FLAGSHIP = 'factchecks/2022/overseas-police-stations.yaml';
const commands = [
  ['node -e 0', ['-e', '0']],
  ['factwright --version', ['bin/factwright.js', '--version']],
  ['factwright --help', ['bin/factwright.js', '--help']],
  ['factwright validate (flagship)', ['bin/factwright.js', 'validate', FLAGSHIP]],
  ['factwright validate --no-cache (flagship)', ['bin/factwright.js', 'validate', '--no-cache', FLAGSHIP]],
  ['factwright render --to html (flagship)', ['bin/factwright.js', 'render', FLAGSHIP]],
];

/** Milliseconds from start to end of one process. */
function time(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(stderr.toString('utf8'));
  return performance.now() - start;
}

const times = commands.map(() => []);
for (let round = -1; round < ROUNDS; round += 1) {
  for (const [index, [, args]] of commands.entries()) {
    const elapsed = time(args);
    // The first round only warms the file cache.
    if (round >= 0) times[index].push(elapsed);
  }
}
const medians = times.map((list) => list.toSorted((a, b) => a - b)[ROUNDS / 2]);
console.log(`Node ${process.version}, medians of ${ROUNDS}\n`);
console.log('| command | ms | × bare Node |\n|---|---:|---:|');
for (const [index, [name]] of commands.entries()) {
  console.log(`| \`${name}\` | ${medians[index].toFixed(0)} | ${(medians[index] / medians[0]).toFixed(2)} |`);
}
