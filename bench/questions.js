// Whether what is asked decides what it costs, and not how large the project is: questions about one check, and pages of
// all, in projects of several sizes; beside another checkout that was built, where one is named, in the same run:
// node bench/questions.js [--sizes 10,1000,10000] [--rounds 5] [--before FOLDER], after node build.js.
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCorpus } from './corpus.js';
import { measure, median } from './measure.js';
import { useOwnCache } from './own-cache.js';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10,1000,10000' },
    rounds: { type: 'string', default: '5' },
    before: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const sizes = values.sizes.split(',').map(Number);

const forgetAll = useOwnCache();
const ONE = 'factchecks/0/check-7.yaml';
const SHARED = 'factchecks/_parties.yaml';
const programs = [
  ...(values.before === undefined ? [] : [['before', resolve(values.before, 'bin/factwright.js')]]),
  ['now', resolve('bin/factwright.js')],
];

/** Forgets what either program found; earlier versions kept it in the project. */
function forget(root) {
  forgetAll();
  rmSync(join(root, '.factwright-cache'), { recursive: true, force: true });
}

let changes = 0;
/** Gives the one party that a single check names another name. */
function changeOneParty(root) {
  changes += 1;
  const text = readFileSync(join(root, SHARED), 'utf8');
  writeFileSync(
    join(root, SHARED),
    text.replace(/night-editor: .*/, `night-editor: { name: Night ${changes}, kind: person }`),
  );
}

/** A party that only one check names. */
function addNightEditor(root) {
  appendFileSync(join(root, SHARED), 'night-editor: { name: Night, kind: person }\n');
  writeFileSync(join(root, ONE), readFileSync(join(root, ONE), 'utf8').replace('[desk-editor]', '[night-editor]'));
}

const pages = (root) => join(root, 'pages');
const QUESTIONS = [
  { name: '`render` one check, nothing known', args: ['render', ONE], before: forget },
  { name: '`evidence` of one check, nothing known', args: ['evidence', ONE], before: forget },
  { name: '`validate` one check, nothing known', args: ['validate', ONE], before: forget },
  { name: '`validate` all, nothing known', args: ['validate'], before: forget },
  { name: '`validate` all, all known', args: ['validate'] },
  { name: '`validate` one check, all known', args: ['validate', ONE] },
  { name: '`validate` all, one shared party changed', args: ['validate'], before: changeOneParty },
  { name: '`render` all into a folder, all known', args: (root) => ['render', 'factchecks', '--out', pages(root)] },
];

async function measureAll(root) {
  const results = QUESTIONS.map(() => programs.map(() => []));
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, [, program]] of programs.entries()) {
      for (const [row, { args, before }] of QUESTIONS.entries()) {
        before?.(root);
        const given = typeof args === 'function' ? args(root) : args;
        results[row][at].push(await measure(root, [process.execPath, program, ...given]));
      }
      rmSync(pages(root), { recursive: true, force: true });
      forget(root);
    }
  }
  return results.map((row) =>
    row.map((runs) => ({
      wall: median(runs.map(({ wall }) => wall)),
      cpu: median(runs.map(({ cpu }) => cpu)),
      peak: median(runs.map(({ peak }) => peak)),
    })),
  );
}

const work = mkdtempSync(join(tmpdir(), 'factwright-questions-'));
const found = new Map();
try {
  for (const size of sizes) {
    const root = join(work, `${size}`);
    writeCorpus(root, size);
    addNightEditor(root);
    found.set(size, await measureAll(root));
    rmSync(root, { recursive: true });
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, medians of ${rounds}, CPU seconds and peak MB\n`,
);
console.log(
  `| question | program | ${sizes.map((size) => `${size.toLocaleString('en')} checks`).join(' | ')} | last ÷ first |`,
);
console.log(`|---|---|${sizes.map(() => '---:|').join('')}---:|`);
for (const [row, { name }] of QUESTIONS.entries()) {
  for (const [at, [program]] of programs.entries()) {
    const cells = sizes.map((size) => found.get(size)[row][at]);
    const shown = cells.map(({ cpu, peak }) => `${cpu.toFixed(2)} s, ${peak.toFixed(0)} MB`).join(' | ');
    console.log(`| ${name} | ${program} | ${shown} | ${(cells.at(-1).cpu / cells[0].cpu).toFixed(1)} |`);
  }
}
