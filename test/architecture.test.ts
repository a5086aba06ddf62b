import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

/** What each folder of src/ may import; `types` says that only types may cross. */
const MAY_IMPORT: Readonly<Record<string, Readonly<Record<string, 'all' | 'types'>>>> = {
  browser: { preview: 'types', site: 'types' },
  diagnostics: {},
  printing: {},
  yaml: { diagnostics: 'all' },
  model: {},
  quotes: {},
  schema: { diagnostics: 'all', yaml: 'all', model: 'types' },
  snapshots: { diagnostics: 'all', model: 'all' },
  capture: { model: 'all', quotes: 'all', snapshots: 'all' },
  pictures: {},
  provenance: { model: 'all' },
  verdict: { diagnostics: 'all', model: 'all', provenance: 'all' },
  verification: { model: 'all', quotes: 'all', snapshots: 'all' },
  scales: { model: 'types' },
  project: {
    diagnostics: 'all',
    yaml: 'all',
    schema: 'all',
    model: 'all',
    provenance: 'all',
    scales: 'all',
    snapshots: 'all',
    verification: 'all',
  },
  rules: {
    diagnostics: 'all',
    model: 'all',
    project: 'types',
    provenance: 'all',
    quotes: 'all',
    snapshots: 'types',
    verdict: 'all',
    yaml: 'all',
  },
  validate: { diagnostics: 'all', model: 'all', project: 'all', rules: 'all', snapshots: 'types', yaml: 'all' },
  reporters: {
    diagnostics: 'all',
    model: 'all',
    printing: 'all',
    provenance: 'all',
    quotes: 'all',
    verdict: 'all',
  },
  authoring: { diagnostics: 'all', interchange: 'types', model: 'all', printing: 'all', schema: 'all', yaml: 'all' },
  article: { model: 'all', project: 'types', provenance: 'all', words: 'all' },
  render: { article: 'all', model: 'all', printing: 'all', theme: 'all' },
  search: { printing: 'all' },
  site: { article: 'all', model: 'all', printing: 'all', render: 'all', theme: 'all', words: 'all' },
  interchange: {
    article: 'all',
    model: 'all',
    printing: 'all',
    render: 'all',
    scales: 'all',
    site: 'all',
    snapshots: 'all',
  },
  statistics: {
    article: 'all',
    model: 'all',
    printing: 'all',
    project: 'types',
    render: 'all',
    rules: 'all',
    theme: 'all',
  },
  migrations: { diagnostics: 'all', schema: 'types', yaml: 'all' },
  theme: {},
  words: { model: 'all' },
};
/** Only the shell and the public API may import from anywhere. */
const ANYTHING = new Set(['cli', 'index.ts', 'version.ts']);
/** What stands above the project on disk; whoever stays alive may use all but these. */
const DOORS = new Set(['cli', 'preview', 'language-server']);
/** Rooms that may use every other but some. */
const MAY_USE_ALL_BUT: Readonly<Record<string, ReadonlySet<string>>> = {
  workspace: DOORS,
  preview: new Set(['cli', 'language-server']),
  'language-server': new Set(['cli', 'preview']),
};
/** The shell, and the project on disk below it. */
const MACHINE = new Set(['cli', 'workspace']);

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const files: readonly SourceFile[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.includes('/compiled/'))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }));

interface Import {
  readonly from: string;
  readonly target: string;
  readonly isType: boolean;
}

function importsOf({ path, text }: SourceFile): readonly Import[] {
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|import\('([^']+)'\)|^import '([^']+)'/gm,
  );
  return [...statements].map(([statement, type, fixed, late, bare]) => ({
    from: path,
    target: fixed ?? late ?? bare ?? '',
    isType: type !== undefined || /^(?:import|export) \{(?:\s*type [^,}]+,?)+\s*\}/.test(statement),
  }));
}

function folderOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function violations(sources: readonly SourceFile[]): readonly string[] {
  return sources.flatMap(importsOf).flatMap(({ from, target, isType }) => {
    if (!target.startsWith('.')) return [];
    const [here, there] = [folderOf(from), folderOf(posix.normalize(posix.join(posix.dirname(from), target)))];
    if (here === there || ANYTHING.has(here)) return [];
    if (MAY_USE_ALL_BUT[here]?.has(there) === false) return [];
    const allowed = MAY_IMPORT[here]?.[there];
    return allowed === 'all' || (allowed === 'types' && isType) ? [] : [`${from} imports ${target}`];
  });
}

function packagesInSeveralFolders(sources: readonly SourceFile[]): readonly string[] {
  const folders = new Map<string, Set<string>>();
  for (const { from, target, isType } of sources.flatMap(importsOf)) {
    if (target.startsWith('.') || target.startsWith('node:') || isType) continue;
    const name = target
      .split('/')
      .slice(0, target.startsWith('@') ? 2 : 1)
      .join('/');
    folders.set(name, (folders.get(name) ?? new Set()).add(folderOf(from)));
  }
  return [...folders].filter(([, rooms]) => rooms.size > 1).map(([name, rooms]) => `${name}: ${[...rooms].join(', ')}`);
}

test('each folder imports only what the table allows', () => {
  expect(violations(files)).toEqual([]);
});

test('a planted violation is found', () => {
  const planted = [
    { path: 'model/planted.ts', text: "import { parseYaml } from '../yaml/index.ts';\n" },
    {
      path: 'rules/planted.ts',
      text: "import { loadProject } from '../project/index.ts';\nimport type { Project } from '../project/index.ts';\n",
    },
    { path: 'reporters/planted.ts', text: "const late = await import('../cli/run.ts');\n" },
    {
      path: 'workspace/planted.ts',
      text: "import { renderHtml } from '../render/index.ts';\nimport type { Io } from '../cli/shell.ts';\n",
    },
    { path: 'rules/disk.ts', text: "import { nodeFiles } from '../workspace/files/node-files.ts';\n" },
    {
      path: 'preview/planted.ts',
      text: "import { openSession } from '../workspace/session.ts';\nimport { run } from '../cli/run.ts';\n",
    },
    { path: 'language-server/planted.ts', text: "import { serve } from '../preview/serve.ts';\n" },
  ];
  expect(violations(planted)).toEqual([
    'model/planted.ts imports ../yaml/index.ts',
    'rules/planted.ts imports ../project/index.ts',
    'reporters/planted.ts imports ../cli/run.ts',
    'workspace/planted.ts imports ../cli/shell.ts',
    'rules/disk.ts imports ../workspace/files/node-files.ts',
    'preview/planted.ts imports ../cli/run.ts',
    'language-server/planted.ts imports ../preview/serve.ts',
  ]);
});

test('each package is imported in one folder only', () => {
  expect(packagesInSeveralFolders(files)).toEqual([]);
  expect(
    packagesInSeveralFolders([
      { path: 'yaml/a.ts', text: "import { parse } from 'yaml';\n" },
      { path: 'rules/b.ts', text: "import { parse } from 'yaml';\n" },
    ]),
  ).toEqual(['yaml: yaml, rules']);
});

/** The text of a file without its comments. */
function codeOf({ text }: SourceFile): string {
  return text.replaceAll(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, '');
}

test('only the shell touches the file system, the console and the process; the clock is for those who wait, too', () => {
  const machine = /from 'node:(?:fs|child_process|os|process)|\b(?:console|process)\./;
  const clock = /\bnew Date\(\)|\bDate\.now\(/;
  const impure = files.filter(
    (file) =>
      (!MACHINE.has(folderOf(file.path)) && machine.test(codeOf(file))) ||
      (!['cli', 'capture', 'workspace'].includes(folderOf(file.path)) && clock.test(codeOf(file))),
  );
  expect(impure.map(({ path }) => path)).toEqual([]);
});

test('nothing is printed that was put together by hand', () => {
  const bare = /\bwrite\(\s*(?:`|'[^']*'\s*\+)/;
  const byHand = (sources: readonly SourceFile[]): readonly string[] =>
    sources
      .filter((file) => ['cli', 'workspace'].includes(folderOf(file.path)) && bare.test(codeOf(file)))
      .map(({ path }) => path);
  expect(byHand(files)).toEqual([]);
  const planted = ['shell.stderr.write(`Wrote ${path}\\n`);', "io.stdout.write('Wrote ' + path);"];
  expect(byHand(planted.map((text, index) => ({ path: `cli/planted-${index}.ts`, text })))).toHaveLength(2);
});

test('five files start another program: git, what lists typefaces, the browser that shows a preview, one that prints, and Node itself for PDFs that are read', () => {
  const starters = files.filter((file) => /['"](?:node:)?(?:child_process|cluster)['"]/.test(codeOf(file)));
  expect(starters.map(({ path }) => path)).toEqual([
    'workspace/git/run-git.ts',
    'workspace/processes/font-languages.ts',
    'workspace/processes/open-address.ts',
    'workspace/processes/print-pdf.ts',
    'workspace/processes/read-pdf.ts',
  ]);
});

test('only capture opens connections, and only preview waits for some', () => {
  const network =
    /['"](?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/promises)?['"]|['"]undici['"]|\bfetch\(|\bnew (?:WebSocket|EventSource)\b/;
  const open = (sources: readonly SourceFile[]): readonly string[] =>
    sources
      .filter(
        (file) => folderOf(file.path) !== 'capture' && network.test(codeOf(file).replaceAll(/^import type .*$/gm, '')),
      )
      .map(({ path }) => path);
  // A server is asked, and asks nobody; of Node it takes this one function. A reader's browser asks the site for its index.
  expect(open(files).toSorted()).toEqual(['browser/live.ts', 'browser/search/load-part.ts', 'preview/serve.ts']);
  expect(
    files
      .filter(({ path }) => path === 'preview/serve.ts')
      .flatMap((server) => codeOf(server).match(/import.*'node:http';/g)),
  ).toEqual(["import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';"]);
  expect(files.some((file) => folderOf(file.path) === 'capture' && network.test(codeOf(file)))).toBe(true);
  const planted = [
    "import { connect } from 'node:net';",
    "await import('undici');",
    "require('dns/promises')",
    'fetch(url)',
  ];
  expect(open(planted.map((text, index) => ({ path: `rules/planted-${index}.ts`, text })))).toHaveLength(
    planted.length,
  );
});

test('what runs in browsers of readers runs nowhere else', () => {
  const intoBrowser = (sources: readonly SourceFile[]): readonly string[] =>
    sources
      .flatMap(importsOf)
      .filter(({ from, target }) => folderOf(from) !== 'browser' && /(?:^|\/)browser\//.test(target))
      .map(({ from }) => from);
  expect(intoBrowser(files)).toEqual([]);
  expect(
    intoBrowser([{ path: 'cli/planted.ts', text: "import { fold } from '../browser/search/fold.ts';\n" }]),
  ).toEqual(['cli/planted.ts']);
});

test('every file has a name that explains it, and stays small', () => {
  const drawers = /(^|\/)(utils?|helpers?|common|shared|lib|types|misc)(\/|\.ts$)/;
  const odd = files.filter(
    ({ path, text }) => drawers.test(path) || !/^[a-z0-9/-]+(?:\.d)?\.ts$/.test(path) || text.split('\n').length > 300,
  );
  expect(odd.map(({ path }) => path)).toEqual([]);
});

test('exports are named', () => {
  expect(files.filter(({ text }) => /^export default/m.test(text)).map(({ path }) => path)).toEqual([]);
});

test('tests and sources import nothing of bench, which may import from both', () => {
  const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path: `test/${path.replaceAll('\\', '/')}`, text: readFileSync(`test/${path}`, 'utf8') }));
  const intoBench = (sources: readonly SourceFile[]): readonly string[] =>
    sources
      .flatMap(importsOf)
      .filter(({ target }) => /^(?:\.\.\/)+bench\//.test(target))
      .map(({ from }) => from);
  expect(intoBench([...files, ...tests])).toEqual([]);
  const planted = "import { generate } from '../../bench/quotes/generate.js';\n";
  expect(intoBench([{ path: 'test/quotes/planted.test.ts', text: planted }])).toHaveLength(1);
});

test('no module keeps something that changes', () => {
  const changing = (sources: readonly SourceFile[]): readonly string[] =>
    sources.filter(({ text }) => /^(?:export )?(?:let|var)\b/m.test(text)).map(({ path }) => path);
  expect(changing(files)).toEqual([]);
  const planted = [
    'let latest = 0;\n',
    'export let latest: number | undefined;\n',
    'const one = () => {\n  let n = 1;\n};\n',
  ];
  expect(changing(planted.map((text, index) => ({ path: `model/planted-${index}.ts`, text })))).toHaveLength(2);
});
