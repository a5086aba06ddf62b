// Runs Factwright and general validators over the broken files of the tests and prints the table of docs/comparison.md.
//
//   mkdir peers && cd peers && npm init -y && npm install ajv-cli @stoplight/spectral-cli @sourcemeta/jsonschema
//   node build.js && node bench/peers/compare.mjs path/to/peers
//
// The peers are given schemas/factcheck.schema.json. What they say of the sound file is subtracted from what they say of the others.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { useOwnCache } from '../own-cache.js';

useOwnCache();

const peers = process.argv[2];
if (peers === undefined)
  throw new Error('Usage: node bench/peers/compare.mjs <folder in which the peers are installed>');

const SCHEMA = resolve('schemas/factcheck.schema.json');
const faults = JSON.parse(readFileSync('test/broken/faults.json', 'utf8'));
const names = Object.keys(faults);
const work = mkdtempSync(join(tmpdir(), 'factwright-peers-'));
const folder = join(work, 'factchecks');
mkdirSync(folder);
for (const name of names) copyFileSync(`test/broken/${name}.yaml`, join(folder, `${name}.yaml`));
writeFileSync(
  join(work, 'factwright.yaml'),
  'format: 1\npublisher: { name: Harbour desk }\nlanguages: [en]\nscale: standard\n',
);

function run(command, args) {
  const { stdout, stderr } = spawnSync(command, args, { cwd: work, encoding: 'utf8', maxBuffer: 1e9 });
  return { stdout, text: stdout + stderr };
}

const bin = (name) => resolve(peers, 'node_modules/.bin', name);
const version = (name) =>
  JSON.parse(readFileSync(resolve(peers, 'node_modules', name, 'package.json'), 'utf8')).version;
const nameOf = (path) => basename(path, '.yaml');

/** Each tool gives, for each file, its findings: a text, and a line and column from 1 where it names them. */
const TOOLS = {
  [`Factwright ${JSON.parse(readFileSync('package.json', 'utf8')).version}`]: () => {
    const { stdout } = run(process.execPath, [resolve('bin/factwright.js'), 'validate', '--format', 'json', '.']);
    return byFile(
      JSON.parse(stdout)
        .diagnostics.filter(({ file }) => file !== 'factwright.yaml')
        .map(({ file, span, message, hint = '' }) => ({
          name: nameOf(file),
          ...span.start,
          text: `${message} ${hint}`,
        })),
    );
  },
  [`ajv-cli ${version('ajv-cli')}`]: () =>
    byFile(
      names.flatMap((name) => {
        const { text } = run(bin('ajv'), [
          'validate',
          '--spec=draft2020',
          '--strict=false',
          '--all-errors',
          '--errors=json',
          '-s',
          SCHEMA,
          '-d',
          join(folder, `${name}.yaml`),
        ]);
        const json = /^\[\n[^]*^\]$/m.exec(text)?.[0];
        if (json !== undefined)
          return JSON.parse(json).map((error) => ({ name, text: `${error.instancePath} ${error.message}` }));
        return / valid$/m.test(text) ? [] : [{ name, text: text.trim() }];
      }),
    ),
  [`Spectral ${version('@stoplight/spectral-cli')}`]: () => {
    const schema = JSON.parse(readFileSync(SCHEMA, 'utf8'));
    const rule = {
      given: '$',
      severity: 'error',
      message: '{{error}}',
      then: { function: 'schema', functionOptions: { allErrors: true, schema } },
    };
    writeFileSync(join(work, 'ruleset.json'), JSON.stringify({ rules: { format: rule } }));
    return byFile(
      names.flatMap((name) => {
        const { text } = run(bin('spectral'), [
          'lint',
          '-r',
          'ruleset.json',
          '-f',
          'json',
          join(folder, `${name}.yaml`),
        ]);
        const json = /^\[\]|^\[[^]*^\]/m.exec(text)?.[0];
        if (json === undefined) return [{ name, text }];
        return JSON.parse(json).map(({ message, range: { start } }) => ({
          name,
          line: start.line + 1,
          column: start.character + 1,
          text: message,
        }));
      }),
    );
  },
  [`jsonschema ${version('@sourcemeta/jsonschema')}`]: () =>
    byFile(
      names.flatMap((name) => {
        const { text } = run(bin('jsonschema'), ['validate', SCHEMA, join(folder, `${name}.yaml`)]);
        if (/ 1 passed/.test(text)) return [];
        // It stops at the first failure; the messages below the first say in which schemas it lies, and are not counted.
        const place = /\(line (\d+), column (\d+)\)|at line (\d+)\s+at column (\d+)/.exec(
          text
            .split(/\n {2}The /)
            .slice(0, 2)
            .join('\n  The '),
        );
        const [line, column] = place === null ? [] : [place[1] ?? place[3], place[2] ?? place[4]].map(Number);
        return [{ name, text, line, column }];
      }),
    ),
};

function byFile(findings) {
  const files = new Map(names.map((name) => [name, []]));
  for (const { name, ...finding } of findings) files.get(name).push(finding);
  const usual = new Set(files.get('sound').map(({ text }) => text));
  return new Map(
    [...files].map(([name, found]) => [name, name === 'sound' ? found : found.filter(({ text }) => !usual.has(text))]),
  );
}

const broken = names.filter((name) => faults[name].length > 0 && name !== 'yaml-alias-bomb');
const GROUPS = [
  ['YAML and encoding', (name) => name.startsWith('yaml-')],
  ['the format', (name) => !name.startsWith('yaml-') && !beyondSchemas(name)],
  ['references and rules', beyondSchemas],
];

function beyondSchemas(name) {
  return /^(reference|citation|media-unknown|related|rating|contrary|source-not|date-leap|date-in-the-future|several-of-all)/.test(
    name,
  );
}

function measure(files, group) {
  const inGroup = broken.filter(group);
  let noticed = 0;
  let complete = 0;
  let onLine = 0;
  let exact = 0;
  let findings = 0;
  let causes = 0;
  let suggested = 0;
  for (const name of inGroup) {
    const found = files.get(name);
    const wanted = faults[name].map(({ at }) => at.split(':').map(Number));
    causes += wanted.length;
    findings += found.length;
    if (found.length > 0) noticed += 1;
    if (found.some(({ text }) => /did you mean/i.test(text))) suggested += 1;
    onLine += wanted.filter(([line]) => found.some((finding) => finding.line === line)).length;
    exact += wanted.filter(([line, column]) =>
      found.some((finding) => finding.line === line && finding.column === column),
    ).length;
    if (found.length === wanted.length && wanted.every(([line]) => found.some((finding) => finding.line === line)))
      complete += 1;
  }
  return { files: inGroup.length, noticed, complete, onLine, exact, findings, causes, suggested };
}

const rows = Object.entries(TOOLS).map(([tool, judge]) => ({ tool, files: judge() }));
if (process.argv[3] === '--verbose') {
  for (const { tool, files } of rows)
    for (const name of broken)
      console.log(
        tool,
        '|',
        name,
        '|',
        files.get(name).length,
        'of',
        faults[name].length,
        '|',
        files
          .get(name)
          .map(({ line, column }) => `${line}:${column}`)
          .join(' '),
        '|',
        faults[name].map(({ at }) => at).join(' '),
      );
}
for (const [title, group] of [['all', () => true], ...GROUPS]) {
  const { files: count, causes } = measure(rows[0].files, group);
  console.log(`\n${title}: ${count} files, ${causes} faults\n`);
  console.log(
    '| tool | files noticed | faults on the right line | line and column | findings | files with each fault once, on its line | files with “did you mean” |',
  );
  console.log('|---|--:|--:|--:|--:|--:|--:|');
  for (const { tool, files } of rows) {
    const { noticed, onLine, exact, findings, complete, suggested } = measure(files, group);
    console.log(`| ${tool} | ${noticed} | ${onLine} | ${exact} | ${findings} | ${complete} | ${suggested} |`);
  }
}
console.log('\nOf the sound file:');
for (const { tool, files } of rows) console.log(`- ${tool}: ${files.get('sound').length} findings`);
rmSync(work, { recursive: true });
