// What `build` costs on generated archives, beside what any generator must do and what two well-known ones take for pages alone:
// node bench/build.js [--sizes 1000,10000] [--rounds 3] [--eleventy FOLDER], after node build.js.
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { loadavg, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { writeCorpus } from './corpus.js';
import { measure, median } from './measure.js';
import { useOwnCache } from './own-cache.js';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    rounds: { type: 'string', default: '3' },
    eleventy: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const sizes = values.sizes.split(',').map(Number);
if (![rounds, ...sizes].every((number) => Number.isInteger(number) && number > 0))
  throw new Error('--rounds and --sizes are whole numbers above 0.');

const forgetAll = useOwnCache();
const FACTWRIGHT = [process.execPath, resolve('bin/factwright.js')];
const BUILD = [...FACTWRIGHT, 'build', '--no-cards', '--quiet'];
const remove = (name) => (root) => rmSync(join(root, name), { recursive: true, force: true });

const forgetSite = (root) => {
  forgetAll();
  remove('site')(root);
};

/** Changes a file of the corpus. */
const change = (root, path, edit) => writeFileSync(join(root, path), edit(readFileSync(join(root, path), 'utf8')));
const SEARCH_OFF = ', search: none }';
let titles = 0;

/** Of these, a file is counted without validation, which the others do not have. */
const COLD = [
  '`factwright build`, cold; a file without validation',
  '`factwright build` with `site.search: none`, cold; a file without validation',
];

/** Each row: what is run in which folder of the corpus, what is done before and after, and where its files are. */
const ROWS = [
  { name: '`factwright validate`, cold', command: [...FACTWRIGHT, 'validate'], before: forgetAll },
  {
    name: COLD[1],
    command: BUILD,
    before: (root) => {
      forgetSite(root);
      change(root, 'factwright.yaml', (text) => text.replace(/ \}\n$/, `${SEARCH_OFF}\n`));
    },
    after: (root) => change(root, 'factwright.yaml', (text) => text.replace(SEARCH_OFF, ' }')),
    out: 'site',
  },
  { name: COLD[0], command: BUILD, before: forgetSite, out: 'site' },
  { name: '`factwright build`, warm', command: BUILD },
  {
    name: '`factwright build`, a comment of one check changed',
    command: BUILD,
    before: (root) => appendFileSync(join(root, 'factchecks/0/check-7.yaml'), '# A later thought.\n'),
  },
  {
    name: '`factwright build`, the title of one check changed',
    command: BUILD,
    before: (root) =>
      change(root, 'factchecks/0/check-9.yaml', (text) => text.replace(/^title: .*/, `title: Title ${(titles += 1)}`)),
  },
  {
    name: 'the bare floor: read, yaml, marked, one template, write',
    command: [process.execPath, resolve('bench/floor.js'), 'build', '.'],
    before: remove('floor'),
    out: 'floor',
  },
  ...hugoRows(),
  ...eleventyRows(values.eleventy),
];

function hugoRows() {
  if (spawnSync('hugo', ['version']).status !== 0) return [];
  const command = ['hugo', '--quiet', '--source', 'peer', '--destination', 'hugo'];
  return [{ name: 'Hugo', command, before: remove('peer/hugo'), out: 'peer/hugo' }];
}

/** Where `npm install @11ty/eleventy` ran. */
function eleventyRows(folder) {
  if (folder === undefined) return [];
  const bin = resolve(folder, 'node_modules/.bin/eleventy');
  const command = [bin, '--quiet', '--input=peer/content', '--output=eleventy'];
  return existsSync(bin) ? [{ name: 'Eleventy', command, before: remove('eleventy'), out: 'eleventy' }] : [];
}

/** The same checks as Markdown with front matter, and one plain template for each generator. */
function writePeer(root) {
  const content = join(root, 'peer/content');
  mkdirSync(join(content, '_includes'), { recursive: true });
  mkdirSync(join(root, 'peer/layouts/_default'), { recursive: true });
  for (const folder of readdirSync(join(root, 'factchecks')).filter((name) => /^\d+$/.test(name)))
    for (const name of readdirSync(join(root, 'factchecks', folder))) {
      const check = parse(readFileSync(join(root, 'factchecks', folder, name), 'utf8'));
      const { title, published, article, verdict, statement } = check;
      const front = { title, date: published, rating: String(verdict.rating), claim: statement.quote };
      const items = Object.values(check.evidence).map(({ shows }) => `- ${shows}`);
      const text = `---\n${JSON.stringify(front)}\n---\n\n${article}\n\n${items.join('\n')}\n`;
      writeFileSync(join(content, `${basename(name, '.yaml')}.md`), text);
    }
  writeFileSync(join(content, 'content.json'), '{"layout":"page.njk"}');
  const page = (title, rating, claim, body) =>
    `<!doctype html><title>${title}</title><h1>${title}</h1><blockquote>${claim}</blockquote><p>${rating}</p>${body}\n`;
  writeFileSync(
    join(content, '_includes/page.njk'),
    page('{{ title }}', '{{ rating }}', '{{ claim }}', '{{ content | safe }}'),
  );
  writeFileSync(
    join(root, 'peer/layouts/_default/single.html'),
    page('{{ .Title }}', '{{ .Params.rating }}', '{{ .Params.claim }}', '{{ .Content }}'),
  );
  writeFileSync(
    join(root, 'peer/hugo.toml'),
    "baseURL = 'https://desk.example/'\ndisableKinds = ['taxonomy', 'term', 'RSS']\n",
  );
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
}

async function table(size, work) {
  const root = join(work, `${size}`);
  writeCorpus(root, size);
  appendFileSync(join(root, 'factwright.yaml'), 'site: { url: https://desk.example/ }\n');
  writePeer(root);
  const results = ROWS.map(() => []);
  const counts = ROWS.map(() => 0);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, { command, before, after, out }] of ROWS.entries()) {
      before?.(root);
      results[index].push(await measure(root, command));
      if (out !== undefined) counts[index] = filesIn(join(root, out));
      after?.(root);
    }
  rmSync(root, { recursive: true });
  const [validation] = results.map((runs) => median(runs.map(({ cpu }) => cpu)));
  console.log(`\n### ${size.toLocaleString('en')} checks\n`);
  console.log('| run | wall s | CPU s | peak MB | files | CPU ms a file |\n|---|---:|---:|---:|---:|---:|');
  for (const [index, { name }] of ROWS.entries()) {
    const of = (key) => median(results[index].map((run) => run[key]));
    const cpu = of('cpu') - (COLD.includes(name) ? validation : 0);
    const each = counts[index] === 0 ? '–' : ((cpu * 1000) / counts[index]).toFixed(2);
    const files = counts[index] === 0 ? '–' : counts[index].toLocaleString('en');
    console.log(
      `| ${name} | ${of('wall').toFixed(2)} | ${of('cpu').toFixed(2)} | ${of('peak').toFixed(0)} | ${files} | ${each} |`,
    );
  }
}

const load = () => loadavg()[0].toFixed(1);
const work = mkdtempSync(join(tmpdir(), 'factwright-bench-'));
const began = performance.now();
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, medians of ${rounds}, load ${load()} before`,
);
try {
  for (const size of sizes) await table(size, work);
  console.log(`\nLoad ${load()} after ${Math.round((performance.now() - began) / 60_000)} minutes.`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
