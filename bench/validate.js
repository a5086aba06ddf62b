// What `validate` costs on generated corpora, beside what any tool must do and what others take for their schema alone:
// node bench/validate.js [--sizes 1000,10000,100000] [--rounds 5] [--peers FOLDER], after node build.js.
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCorpus } from './corpus.js';
import { measure, median } from './measure.js';
import { useOwnCache } from './own-cache.js';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    rounds: { type: 'string', default: '5' },
    peers: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const sizes = values.sizes.split(',').map(Number);
if (![rounds, ...sizes].every((number) => Number.isInteger(number) && number > 0))
  throw new Error('--rounds and --sizes are whole numbers above 0.');

const forgetAll = useOwnCache();
const FACTWRIGHT = [process.execPath, resolve('bin/factwright.js'), 'validate'];
const floor = (what) => [process.execPath, resolve('bench/floor.js'), what, '.'];
const touch = (root) => appendFileSync(join(root, 'factchecks/0/check-7.yaml'), '# A later thought.\n');

/** Each row: what is run, in which corpus, and what is done before. */
const ROWS = [
  { name: 'reading every file', command: floor('read') },
  { name: 'a JSON cache by file state, nothing else', command: floor('cache') },
  { name: '`factwright validate`, cold, all rules', command: FACTWRIGHT, before: forgetAll },
  { name: '`factwright validate`, warm', command: FACTWRIGHT },
  { name: '`factwright validate`, one file changed', command: FACTWRIGHT, before: touch },
  { name: '`factwright validate --changed`, warm', command: [...FACTWRIGHT, '--changed'] },
  ...peerRows(values.peers),
  { name: 'package yaml, parsing alone', command: floor('parse') },
];

/** Other validators, with the schema of a fact check and nothing else, where they are installed. */
function peerRows(folder) {
  if (folder === undefined) return [];
  const bin = (name) => resolve(folder, 'node_modules/.bin', name);
  const version = (name) =>
    JSON.parse(readFileSync(resolve(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
  const schema = resolve('dist/schemas/factcheck.schema.json');
  const ajv = ['validate', '--spec=draft2020', '--strict=false', '-s', schema, '-d', 'factchecks/*/*.yaml'];
  return [
    ['ajv', 'ajv-cli', ajv],
    ['jsonschema', '@sourcemeta/jsonschema', ['validate', schema, 'factchecks']],
  ].flatMap(([name, packageName, args]) =>
    existsSync(bin(name))
      ? [
          {
            name: `${packageName} ${version(packageName)}, its schema alone`,
            command: [bin(name), ...args],
            forPeers: true,
          },
        ]
      : [],
  );
}

function commit(root) {
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@desk.example', ...args], {
      cwd: root,
      stdio: 'ignore',
    });
  git('init');
  git('add', 'factwright.yaml', 'factchecks');
  git('commit', '-m', 'A corpus');
}

async function table(size, work) {
  const root = join(work, `${size}`);
  const peers = join(work, `${size}-for-peers`);
  writeCorpus(root, size);
  commit(root);
  if (values.peers !== undefined) writeCorpus(peers, size, { forPeers: true });
  const results = ROWS.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { command, before, forPeers }] of ROWS.entries()) {
      before?.(root);
      results[index].push(await measure(forPeers ? peers : root, command));
    }
  }
  rmSync(root, { recursive: true });
  rmSync(peers, { recursive: true, force: true });
  const rows = results.map((runs) => ({
    wall: median(runs.map(({ wall }) => wall)),
    cpu: median(runs.map(({ cpu }) => cpu)),
    peak: median(runs.map(({ peak }) => peak)),
  }));
  console.log(`\n### ${size.toLocaleString('en')} checks\n`);
  console.log('| run | wall s | CPU s | peak MB | wall × reading |\n|---|---:|---:|---:|---:|');
  for (const [index, { wall, cpu, peak }] of rows.entries()) {
    const times = (wall / rows[0].wall).toFixed(1);
    const memory = peak === 0 ? '–' : peak.toFixed(0);
    console.log(`| ${ROWS[index].name} | ${wall.toFixed(2)} | ${cpu.toFixed(2)} | ${memory} | ${times} |`);
  }
  return rows[COLD].wall;
}

const COLD = ROWS.findIndex(({ before }) => before === forgetAll);
const load = () => loadavg()[0].toFixed(1);
const work = mkdtempSync(join(tmpdir(), 'factwright-bench-'));
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, medians of ${rounds}, load ${load()} before`,
);
try {
  const colds = [];
  for (const size of sizes) colds.push(await table(size, work));
  console.log(`\nLoad ${load()} after.`);
  for (const [index, wall] of colds.entries()) {
    const before = colds[index - 1];
    if (before !== undefined)
      console.log(
        `Cold, ${sizes[index]} checks take ${(wall / before).toFixed(1)} times as long as ${sizes[index - 1]}.`,
      );
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
